import { kazakhTitleEnds, nounsAfter, nounsBefore, titleOpeners } from "#lib/law/citation/actWords";
import { countryOfWord } from "#lib/law/citation/countries";
import type { Read, Scan } from "#lib/law/citation/scan";
import { openers } from "#lib/law/citation/sentenceWords";
import { isUnitWord } from "#lib/law/citation/words";

/** The longest name of an issuer or title without quotation marks, and the longest title in them, in tokens. */
const longestName = 24;
const longestTitle = 120;

const slice = (scan: Scan, first: number, next: number): string =>
  scan.source.slice(scan.tokens[first]?.start ?? 0, scan.tokens[next - 1]?.end ?? 0).replace(/\s+/gu, " ");

const numberSigns: ReadonlySet<string> = new Set(["№", "no", "nos", "n"]);

const joinsNumber = (scan: Scan, at: number): boolean => {
  const token = scan.at(at);
  return (
    token?.glued === true &&
    (token.kind === "dash" || token.text === "/" || token.kind === "number" || token.kind === "word" || token.kind === "dot")
  );
};

/** The end of what is written as one: `120-VI`, `1-ФЗ`, `77/2`; a dot only between digits. */
function endOfGlued(scan: Scan, at: number): number {
  let next = at;
  while (next - at < 8 && joinsNumber(scan, next)) {
    if (scan.at(next)?.kind === "dot" && !(scan.at(next + 1)?.kind === "number" && scan.at(next + 1)?.glued === true)) break;
    next += 1;
  }
  return next;
}

/** A number with its sign: `No. 416-V`, `№ 120-VI ЗРК`, `No. 492 I/s`. */
export function readActNumber(scan: Scan, at: number): Read<string> | null {
  const sign = scan.at(at);
  if (!numberSigns.has(sign?.text ?? "") || (sign?.text === "n" && !sign.capital)) return null;
  const first = scan.at(at + 1)?.kind === "dot" ? at + 2 : at + 1;
  if (scan.at(first)?.kind !== "number") return null;
  const end = endOfGlued(scan, first + 1);
  // A part after a space belongs to the number if it is itself written as one with a slash, or is the mark of laws.
  const isTail =
    scan.at(end)?.kind === "word" && ((scan.at(end + 1)?.text === "/" && scan.at(end + 1)?.glued === true) || scan.at(end)?.text === "зрк");
  const next = isTail ? endOfGlued(scan, end + 1) : end;
  return { value: slice(scan, first, next), next };
}

/** A title in quotation marks that reads as an act's: `"On Law Enforcement Service"`, «О полиции», «Тіл туралы». */
export function readQuotedTitle(scan: Scan, at: number, isAnyTitle: boolean): Read<string> | null {
  const close = scan.at(at)?.kind === "quote" ? scan.partner(at) : -1;
  if (close <= at || close - at > longestTitle) return null;
  const opens = titleOpeners.has(scan.at(at + 1)?.text ?? "") || kazakhTitleEnds.has(scan.at(close - 1)?.text ?? "");
  return opens || isAnyTitle ? { value: slice(scan, at + 1, close), next: close + 1 } : null;
}

const isNameWord = (scan: Scan, at: number): boolean => {
  const token = scan.at(at);
  if (token?.kind !== "word" || !token.capital || token.text === "i" || openers.has(token.text)) return false;
  return !nounsBefore.has(token.text) && !nounsAfter.has(token.text) && !isUnitWord(token.text);
};

const links: ReadonlySet<string> = new Set(["of", "for", "and", "the", "in", "on", "to"]);

/** The place of the next word of a name after small words between its parts; the same place if the name is over. */
function afterLinks(scan: Scan, at: number, mayAdd: boolean): number {
  let next = at;
  while (
    next - at < 3 &&
    links.has(scan.at(next)?.text ?? "") &&
    scan.at(next)?.capital === false &&
    (mayAdd || scan.at(next)?.text !== "and")
  )
    next += 1;
  return next > at && isNameWord(scan, next) ? next : at;
}

/** What may follow a country's word in its name: the Russian Federation. */
const ofState = /^(?:federation|republic|kingdom|union|state|states)$/;

/** A name in capitals, with the country in it: `the Supreme Court of the Republic of Kazakhstan`. It ends with the country's, a short one before "of". */
export function readName(
  scan: Scan,
  at: number,
  isShort: boolean,
): Read<{ readonly name: string; readonly country: string | null }> | null {
  const start = scan.at(at)?.text === "the" ? at + 1 : at;
  if (!isNameWord(scan, start)) return null;
  let [next, country]: [number, string | null] = [start, null];
  while (next - start < longestName && isNameWord(scan, next)) {
    country = countryOfWord(scan.at(next)?.text ?? "") ?? country;
    next += 1;
    const isLatin = /^[a-z]/.test(scan.at(next - 1)?.text ?? "");
    if (isLatin && country !== null && !ofState.test(scan.at(next)?.text ?? "")) break;
    if (scan.at(next)?.kind === "dash" && scan.at(next)?.glued === true && isNameWord(scan, next + 1)) next += 1;
    else if (!(isShort && scan.at(next)?.text === "of")) next = afterLinks(scan, next, country === null);
  }
  return { value: { name: slice(scan, start, next), country }, next };
}

/** A title without quotation marks: `on Pension Provision`, as far as its words have capitals. */
export function readPlainTitle(scan: Scan, at: number): Read<string> | null {
  const opener = scan.at(at);
  if (!(opener?.text === "on" || opener?.text === "concerning" || opener?.text === "for") || scan.at(at + 1) === undefined) return null;
  const first = scan.at(at + 1)?.text === "the" ? at + 2 : at + 1;
  if (!isNameWord(scan, first)) return null;
  let next = first;
  while (next - first < longestName && isNameWord(scan, next)) next = afterLinks(scan, next + 1, true);
  return { value: slice(scan, at, next), next };
}
