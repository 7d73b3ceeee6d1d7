import { type ActHead, readHead } from "#lib/law/citation/actHead";
import { kazakhActAt } from "#lib/law/citation/actsKazakh";
import { type ActParts, readTail } from "#lib/law/citation/actTail";
import { type ActNoun, anyWords, holidayAfter, holidayBefore, nounsBefore, tailOpeners } from "#lib/law/citation/actWords";
import { namedAct } from "#lib/law/citation/actYear";
import { abbreviatedCodes } from "#lib/law/citation/codeKinds";
import { countryOfWord } from "#lib/law/citation/countries";
import { identified, toName } from "#lib/law/citation/identified";
import { asAct, type FoundAct, united } from "#lib/law/citation/knownActs";
import { marks } from "#lib/law/citation/marks";
import type { ActMention } from "#lib/law/citation/mention";
import { type Known, knownAt, type NameIndex } from "#lib/law/citation/nameIndex";
import type { Scan } from "#lib/law/citation/scan";
import { unionAct } from "#lib/law/citation/unionAct";

/** Whether what follows or precedes makes the noun part of another's name: `Constitution Day`, `Law Society`, «День Конституции». */
export function isPartOfAnother(scan: Scan, at: number, first: number): boolean {
  const after = scan.at(at + 1);
  const isLatin = /^[a-z]/.test(scan.at(at)?.text ?? "");
  const isJoined = isLatin && after?.kind === "word" && after.capital && !tailOpeners.has(after.text);
  return isJoined || holidayAfter.has(after?.text ?? "") || holidayBefore.has(scan.at(first - 1)?.text ?? "");
}

/** What of a name was said before the noun and what after it; after wins, since it is more exact. */
const combined = (head: ActHead, tail: ActParts): ActParts => ({
  ...tail,
  title: tail.title ?? head.title,
  country: tail.country ?? head.country,
});

function formAt(scan: Scan, at: number, noun: ActNoun): FoundAct | null {
  const head = readHead(scan, at, noun);
  if (isPartOfAnother(scan, at, head.first)) return null;
  const tail = readTail(scan, at + 1, head.type);
  const parts = combined(head, tail.value);
  if (!identified(scan, at, head, parts)) return null;
  return { first: head.first, next: tail.next, noun: at, own: head.own, name: toName(head, parts) };
}

/** `УК РФ`, `КоАП`: codes by their letters, in capitals or with a country. */
function abbreviationAt(scan: Scan, at: number): FoundAct | null {
  const token = scan.at(at);
  const title = token?.kind === "word" ? abbreviatedCodes.get(token.text) : undefined;
  if (token === undefined || title === undefined) return null;
  const printed = scan.source.slice(token.start, token.end);
  const country =
    scan.at(at + 1)?.kind === "word" && (scan.at(at + 1)?.text.length ?? 9) <= 2 ? countryOfWord(scan.at(at + 1)?.text ?? "") : null;
  const isCapital = printed === printed.toUpperCase() || printed === "КоАП";
  if (country === null && !isCapital) return null;
  const next = country === null ? at + 1 : at + 2;
  const name = { known: null, type: "code", title, date: null, number: null, issuer: null, country, self: false, generic: false } as const;
  return { first: at, next, noun: at, own: at, name };
}

const length = (act: FoundAct | null): number => (act === null ? 0 : act.next - act.first);

/** The act named by its form around a token, if the token is the one that tells; the longer reading where two languages share a noun. */
function actAt(scan: Scan, at: number): FoundAct | null {
  const kazakh = (scan.seen & marks.actAfterName) === 0 ? null : kazakhActAt(scan, at);
  const token = scan.at(at);
  if (((token?.marks ?? 0) & marks.act) === 0) return kazakh;
  const noun = token?.kind === "word" ? nounsBefore.get(token.text) : undefined;
  const other = noun === undefined ? abbreviationAt(scan, at) : (namedAct(scan, at) ?? unionAct(scan, at) ?? formAt(scan, at, noun));
  return length(other) > length(kazakh) ? other : kazakh;
}

type Lookup = (at: number) => Known | null;

/** The act whose form holds a known name that begins at a token. */
function formAround(scan: Scan, known: Known, floor: number): FoundAct | null {
  for (let at = known.first; at < known.next; at += 1) {
    const form = actAt(scan, at);
    if (form !== null && form.first >= floor) return form;
  }
  return null;
}

/** A known name inside an act's form: its title may be what the act goes by. */
function knownInside(form: FoundAct, at: number, lookup: Lookup): Known | null {
  for (let place = at; place < form.next; place += 1) {
    const known = lookup(place);
    if (known !== null && known.next <= form.next) return known;
  }
  return null;
}

/** The act at a token, by name, by form or by both; `floor` is where the one before it ends. */
function readAct(scan: Scan, at: number, floor: number, lookup: Lookup): FoundAct | null {
  const known = lookup(at);
  const form = known === null ? actAt(scan, at) : formAround(scan, known, floor);
  if (form !== null && form.first < floor) return null;
  const name = known ?? (form === null ? null : knownInside(form, at + 1, lookup));
  if (name === null) return form;
  if (form !== null) return united(scan, form, name);
  const isAny = anyWords.has(scan.at(name.first - 1)?.text ?? "");
  return isAny || isPartOfAnother(scan, name.next - 1, name.first) ? null : asAct(scan, name);
}

/** Acts that a text names, known ones by their names and others by their form, in its order. */
export function findActs(scan: Scan, names: NameIndex, stem: (word: string) => string): readonly ActMention[] {
  const found: FoundAct[] = [];
  const stems = new Map<string, string>();
  const lookup: Lookup = (at) => knownAt(scan, at, names, stem, stems);
  const isNothing = (scan.seen & marks.actAfterName) === 0 ? marks.act | marks.known : -1;
  for (let at = 0; at < scan.tokens.length; ) {
    if (isNothing > 0 && ((scan.at(at)?.marks ?? 0) & isNothing) === 0) {
      at += 1;
      continue;
    }
    const act = readAct(scan, at, found.at(-1)?.next ?? 0, lookup);
    if (act !== null) found.push(act);
    at = Math.max(at + 1, act?.next ?? 0);
  }
  return found.map(({ first, next, name }) => ({
    ...{ kind: "act", start: scan.tokens[first]?.start ?? 0, end: scan.tokens[next - 1]?.end ?? 0, name },
  }));
}
