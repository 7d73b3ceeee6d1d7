import { marks } from "#lib/law/citation/marks";
import type { Scan } from "#lib/law/citation/scan";
import { type Token, tokensOf } from "#lib/law/citation/tokens";

type Stem = (word: string) => string;

type Node = { readonly next: Map<string, Node>; id: string | null; capital: boolean };

/** Names of works and acts, to be found in whatever case form; made once, asked for every text. */
export type NameIndex = { readonly root: Node; readonly starts: ReadonlySet<string> };

/** Endings of Kazakh nouns in any case and possession; only words that look Kazakh lose them, so that «суда» stays «суда». */
const kazakhEnding =
  /(?:(?:сы|сі|ы|і)?(?:н(?:ың|ің|а|е|да|де|ан|ен)|мен)|(?:сы|сі|ы|і)(?:н)?|(?:н|д|т)(?:ың|ің)|[дт](?:а|е|ан|ен)|ға|ге|қа|ке|[ндт](?:ы|і))$/u;
const looksKazakh = /[әғқңөұүһі]|(?:ия|иясы)(?:ның|сы|сын|сында|сына|сынан|сымен)?$/u;
const shortestStem = 3;

function withoutKazakhEnding(word: string): string {
  if (!looksKazakh.test(word)) return word;
  const stem = word.replace(kazakhEnding, "");
  return stem.length >= shortestStem ? stem : word;
}

/**
 * What forms of one word share. English words are compared as they are: Snowball takes "Constitutional" for a form of
 * "Constitution". Russian ones by their stem, Kazakh ones without their endings.
 */
function keyOf(token: Token, stem: Stem): string {
  if (token.kind === "number" || !/^\p{Script=Cyrillic}/u.test(token.text)) return token.text;
  const bare = withoutKazakhEnding(token.text);
  return stem(bare) || bare;
}

const isWord = (token: Token): boolean => token.kind === "word" || token.kind === "number";

/** The first letters of a word: most words of a text begin no name, and need no stem to tell it. */
const startOf = (text: string): string => text.slice(0, 3);

/** Whether a known name may begin with a word. */
export const mayBegin = ({ starts }: NameIndex, word: string): boolean => starts.has(startOf(word));

/** Prepares names for finding. A leading "the" is not needed; of equal names the first given has the say. */
export function nameIndex(names: readonly { readonly id: string; readonly names: readonly string[] }[], stem: Stem): NameIndex {
  const node = (): Node => ({ next: new Map(), id: null, capital: false });
  const root = node();
  const starts = new Set<string>();
  for (const { id, names: forms } of names) {
    for (const form of forms) {
      const words = tokensOf(form).filter(isWord);
      const own = words[0]?.text === "the" ? words.slice(1) : words;
      let place = root;
      for (const word of own) {
        const key = keyOf(word, stem);
        const next = place.next.get(key) ?? node();
        place.next.set(key, next);
        place = next;
      }
      const [first] = own;
      if (first === undefined || place.id !== null) continue;
      place.id = id;
      place.capital = first.capital && !/^\P{L}*(?:the\s+)?\p{Lu}{2,}(?!\p{Ll})/u.test(form);
      starts.add(startOf(first.text));
    }
  }
  return { root, starts };
}

/** A known name in a text by its tokens, `next` exclusive. */
export type Known = { readonly id: string; readonly first: number; readonly next: number };

/** Marks that may stand inside a name and are passed over: quotation marks, hyphens, brackets. */
const isPassedOver = ({ kind }: Token): boolean => kind === "quote" || kind === "dash" || kind === "open" || kind === "close";

/** The longest known name that begins at a token. A name that begins with a capital is found with one only, unless it is an abbreviation. */
export function knownAt(scan: Scan, at: number, index: NameIndex, stem: Stem, stems: Map<string, string>): Known | null {
  const first = scan.at(at);
  if (first === undefined || (first.marks & marks.known) === 0) return null;
  let place: Node | undefined = index.root;
  let found: Known | null = null;
  for (let next = at; place !== undefined; next += 1) {
    const token = scan.at(next);
    if (token === undefined || !(isWord(token) || (next > at && isPassedOver(token)))) break;
    if (!isWord(token)) continue;
    const key: string = stems.get(token.text) ?? keyOf(token, stem);
    stems.set(token.text, key);
    place = place.next.get(key);
    if (place?.id != null && (first.capital || !place.capital)) found = { id: place.id, first: at, next: next + 1 };
  }
  return found;
}
