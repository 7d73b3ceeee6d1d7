import type { AuthorYearMention } from "#lib/law/citation/mention";
import type { Scan } from "#lib/law/citation/scan";
import { noNames } from "#lib/law/citation/sentenceWords";

/** Years that a publication may bear. */
const isYear = (text: string | undefined): boolean => /^(?:1[89]|20)\d\d[a-zа-я]?$/.test(text ?? "");

const isName = (scan: Scan, at: number): boolean => {
  const token = scan.at(at);
  return token?.kind === "word" && token.capital && token.text.length > 1 && !noNames.has(token.text);
};

const isInitial = (scan: Scan, at: number): boolean => {
  const token = scan.at(at);
  return token?.kind === "word" && token.capital && token.text.length === 1;
};

/** Where a name ends with initials, they are passed back over: `Ablaeva Э. Б. (2024)`. */
function beforeInitials(scan: Scan, at: number): number {
  let last = at;
  for (let count = 0; count < 3; count += 1) {
    const dotted = scan.at(last)?.kind === "dot" && isInitial(scan, last - 1) ? 2 : isInitial(scan, last) ? 1 : 0;
    if (dotted === 0) return last;
    last -= dotted;
    if (scan.at(last)?.kind === "dash") last -= 1;
  }
  return last;
}

/** The first of two authors, or the one before `et al.`: the one by whom a bibliography is sorted. */
function firstAuthor(scan: Scan, last: number): number {
  if (scan.at(last)?.kind === "dot" && scan.at(last - 1)?.text === "al" && scan.at(last - 2)?.text === "et") return last - 3;
  if (["др", "others", "colleagues"].includes(scan.at(last)?.text ?? "")) return last - 2;
  const isPair = ["and", "и", "&", "және"].includes(scan.at(last - 1)?.text ?? "") && isName(scan, last) && isName(scan, last - 2);
  return isPair ? last - 2 : last;
}

type Author = { readonly surname: string; readonly given: string | null; readonly first: number };

const textOf = (scan: Scan, from: number, to: number): string => scan.source.slice(scan.at(from)?.start, scan.at(to)?.end);

/** The author whose name ends at a token. `withGiven`: a name before the surname belongs to it. */
function authorEndingAt(scan: Scan, at: number, withGiven: boolean): Author | null {
  const end = firstAuthor(scan, at);
  const last = beforeInitials(scan, end);
  if (!isName(scan, last)) return null;
  const surname = textOf(scan, last, last);
  if (last !== end) return { surname, given: textOf(scan, last + 1, end), first: last };
  if (!withGiven) return { surname, given: null, first: last };
  if (isName(scan, last - 1)) return { surname, given: textOf(scan, last - 1, last - 1), first: last - 1 };
  const initials = beforeInitials(scan, last - 1);
  return initials === last - 1
    ? { surname, given: null, first: last }
    : { surname, given: textOf(scan, initials + 1, last - 1), first: initials + 1 };
}

type Open = { readonly at: number; readonly cites: boolean };

/** `Azimova (2023)`: the year alone, or with pages, in brackets after a name. */
function afterName(scan: Scan, at: number): (Author & { readonly next: number }) | null {
  if (scan.at(at - 1)?.text !== "(") return null;
  const close = scan.partner(at - 1);
  const endsSoon = close > at && close - at <= 8;
  const author =
    endsSoon && (close === at + 1 || ["comma", "other"].includes(scan.at(at + 1)?.kind ?? "")) ? authorEndingAt(scan, at - 2, true) : null;
  return author === null ? null : { ...author, next: close + 1 };
}

/** `(Azimova, 2023; Udartsev 2020)`: name and year inside brackets, each pair begun by the bracket, a semicolon or "see". */
function inBrackets(scan: Scan, at: number, open: Open | undefined): (Author & { readonly next: number }) | null {
  if (open === undefined) return null;
  const author = authorEndingAt(scan, scan.at(at - 1)?.text === "," ? at - 2 : at - 1, false);
  if (author === null) return null;
  const before = scan.at(author.first - 1)?.text ?? "";
  const after = scan.at(at + 1)?.text ?? "";
  const begins = author.first - 1 === open.at || [";", "see", "см", "cf", "e.g"].includes(before);
  return begins && [")", ";", ",", ":"].includes(after) ? { ...author, next: at + 1 } : null;
}

/** Authors with years that stand for entries of a bibliography, in text order. Whether there is such an entry, another asks. */
export function findAuthorYears(scan: Scan): readonly AuthorYearMention[] {
  const found: AuthorYearMention[] = [];
  const open: Open[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.at(at);
    if (token?.kind === "open") open.push({ at, cites: token.text === "(" });
    if (token?.kind === "close") open.pop();
    if (token?.kind !== "number" || !isYear(token.text)) continue;
    const read = afterName(scan, at) ?? inBrackets(scan, at, open.at(-1));
    if (read === null) continue;
    const [start, end] = [scan.tokens[read.first]?.start ?? 0, scan.tokens[read.next - 1]?.end ?? 0];
    found.push({ kind: "author-year", start, end, surname: read.surname, given: read.given, year: Number(token.text.slice(0, 4)) });
  }
  return found;
}
