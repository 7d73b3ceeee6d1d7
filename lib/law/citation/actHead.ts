import { type ActNoun, anyWords, basicLaws, currentWords, formerWords, selfWords } from "#lib/law/citation/actWords";
import { kindOfWord } from "#lib/law/citation/codeKinds";
import { countryOfWord } from "#lib/law/citation/countries";
import type { ActType } from "#lib/law/citation/mention";
import type { Scan } from "#lib/law/citation/scan";
import { openers } from "#lib/law/citation/sentenceWords";

/** What stands before an act's noun. `first` is its first token. */
export type ActHead = {
  readonly type: ActType;
  readonly title: string | null;
  readonly country: string | null;
  readonly self: boolean;
  readonly definite: boolean;
  readonly any: boolean;
  readonly first: number;
  /** The first token that tells which act it is, after the article and the like. */
  readonly own: number;
};

/** Words that point back to an act named before: "the Law", "that Directive". */
const definers: ReadonlySet<string> = new Set(["the", "that"]);

/** The most words before a noun that say what kind it is. */
const mostKinds = 4;

const adjective = /(?:ого|его|ому|ему|ым|им|ом|ем|ый|ий|ой|ая|яя|ую|юю)$/u;

/** Whether a word may tell which code an act is: a capital, or in Russian an adjective after one. */
function isKind(scan: Scan, at: number, noun: ActNoun): boolean {
  const token = scan.at(at);
  if (token?.kind !== "word" || openers.has(token.text) || countryOfWord(token.text) !== null) return false;
  if (noun.language === "ru") return adjective.test(token.text);
  return token.capital;
}

const hasKinds: ReadonlySet<ActType> = new Set<ActType>(["code", "convention", "treaty"]);

/** `Criminal`, `Administrative Procedural`, «Гражданского процессуального», «Уголовно-процессуальный»: the words in front, as far as they have capitals. */
function kindsBefore(scan: Scan, noun: ActNoun, type: ActType, at: number): { readonly title: string | null; readonly first: number } {
  if (!hasKinds.has(type)) return { title: null, first: at };
  let first = at;
  while (at - first < mostKinds && isKind(scan, first - 1, noun)) {
    first -= 1;
    if (scan.at(first - 1)?.kind === "dash" && scan.at(first)?.glued === true) first -= 2;
  }
  while (first < at && scan.at(first)?.capital === false) first += 1;
  if (first === at) return { title: null, first: at };
  const words = scan.tokens.slice(first, at).filter((token) => token.kind === "word");
  return { title: words.map((token) => kindOfWord(token.text) ?? scan.source.slice(token.start, token.end)).join(" "), first };
}

/** `Kazakhstan's Constitution`, `the Mexican Constitution`: a country in front. */
function countryBefore(scan: Scan, at: number): { readonly country: string | null; readonly first: number } {
  const isOwner = scan.at(at - 1)?.text === "s" && ["’", "'"].includes(scan.at(at - 2)?.text ?? "");
  const place = isOwner ? at - 3 : at - 1;
  const token = scan.at(place);
  const country = token?.kind === "word" && token.capital ? countryOfWord(token.text) : null;
  if (country === null) return { country: null, first: at };
  return { country, first: country === "za" && scan.at(place - 1)?.text === "south" ? place - 1 : place };
}

/** What is said before an act's noun, read backwards from it; at most a few words. */
export function readHead(scan: Scan, at: number, noun: ActNoun): ActHead {
  const before = scan.at(at - 1)?.text ?? "";
  const isBasicLaw = basicLaws.get(scan.at(at)?.text ?? "")?.test(before) === true && scan.at(at - 1)?.capital === true;
  const refinement = Object.entries(noun.refined).find(([start]) => before.startsWith(start));
  const type = isBasicLaw ? "constitution" : (refinement?.[1] ?? noun.type);
  const kinds = kindsBefore(scan, noun, type, isBasicLaw || refinement !== undefined ? at - 1 : at);
  const owner = countryBefore(scan, kinds.first);
  const word = scan.at(owner.first - 1)?.text ?? "";
  const isCurrent = currentWords.has(word) && !(word === "present" && scan.at(owner.first - 1)?.capital === true);
  const isFormer = formerWords.has(word);
  const self = selfWords.has(word) && noun.language !== "kk" ? true : word === "осы";
  const isLed = isFormer || self || (isCurrent && (noun.language !== "en" || scan.at(owner.first - 2)?.text === "the"));
  const first = isLed ? owner.first - 1 : owner.first;
  const determiner = scan.at(first - 1)?.text ?? "";
  const definite = definers.has(determiner);
  return {
    ...{ type, title: kinds.title ?? (isFormer ? word : null), country: owner.country, self },
    ...{ definite, any: anyWords.has(determiner), first: definite ? first - 1 : first },
    own: isFormer ? first : owner.first,
  };
}
