import { readActNumber, readName, readPlainTitle, readQuotedTitle } from "#lib/law/citation/actParts";
import { kindOfWord, spelledCodes } from "#lib/law/citation/codeKinds";
import { isMonth, readDate } from "#lib/law/citation/dates";
import type { ActType } from "#lib/law/citation/mention";
import type { Read, Scan } from "#lib/law/citation/scan";
import type { PartialDate } from "#lib/law/date";

/** What a name says besides its kind. */
export type ActParts = {
  readonly title: string | null;
  readonly date: PartialDate | null;
  readonly number: string | null;
  readonly issuer: string | null;
  readonly country: string | null;
};

export const noParts: ActParts = { title: null, date: null, number: null, issuer: null, country: null };

/** The most parts of one name, and the most words between "adopted" and its date. */
const mostParts = 8;
const mostBeforeDate = 10;

const beforeDate: ReadonlySet<string> = new Set(["dated", "from", "of", "от", "on", "as", "by"]);
const beforeName: ReadonlySet<string> = new Set(["of", "from", "by"]);
const adoptions: ReadonlySet<string> = new Set(["adopted", "approved", "принятая", "принятой", "принятую", "принятый", "принятого"]);

/** Names that are a country's or its parts', and no issuer's. */
const countryWords = /^(?:республик|федерац|republic|federation|federal|kingdom|state|union|респуб)/iu;

/** `Code of Criminal Procedure`: what a code is of. */
const kindsOf = (words: readonly string[]): string => words.map((word) => kindOfWord(word.toLowerCase()) ?? word).join(" ");

function namePart(scan: Scan, at: number, type: ActType): Read<Partial<ActParts>> | null {
  const isLed = beforeName.has(scan.at(at)?.text ?? "");
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(scan.at(at)?.text ?? "");
  if (!isLed && !isCyrillic) return null;
  const read = readName(scan, isLed ? at + 1 : at, type === "code");
  if (read === null) return null;
  const { name, country } = read.value;
  const words = name.split(" ").filter((word) => word !== "of" && word !== "the");
  const isCountry =
    words.length <= 3 &&
    (countryWords.test(words[0] ?? "") || (country !== null && words.length === 1) || countryWords.test(words[1] ?? ""));
  if (isCountry) return { value: { country }, next: read.next };
  if (type === "constitution") return null;
  return { value: type === "code" ? { title: kindsOf(words) } : { issuer: name, country }, next: read.next };
}

function datePart(scan: Scan, at: number): Read<Partial<ActParts>> | null {
  const isLed = beforeDate.has(scan.at(at)?.text ?? "");
  const read = readDate(scan, isLed ? at + 1 : at);
  if (
    read === null ||
    (!isLed && read.value.length < 5 && scan.tokens[at]?.kind === "number" && !/год|г/u.test(scan.tokens[at + 1]?.text ?? ""))
  )
    return null;
  return { value: { date: read.value }, next: read.next };
}

/** `adopted at the all-nation referendum of April 29, 1995`. */
function adoptionPart(scan: Scan, at: number): Read<Partial<ActParts>> | null {
  if (!adoptions.has(scan.at(at)?.text ?? "")) return null;
  for (let next = at + 1; next - at < mostBeforeDate; next += 1) {
    const token = scan.at(next);
    if (token === undefined || ["comma", "open", "close", "quote"].includes(token.kind)) return null;
    const read = token.kind === "number" || isMonth(token.text) ? readDate(scan, next) : null;
    if (read !== null) return { value: { date: read.value }, next: read.next };
  }
  return null;
}

function numberPart(scan: Scan, at: number): Read<Partial<ActParts>> | null {
  const read = readActNumber(scan, at);
  return read === null ? null : { value: { number: read.value }, next: read.next };
}

function titlePart(scan: Scan, at: number, type: ActType): Read<Partial<ActParts>> | null {
  const read = readQuotedTitle(scan, at, type === "code" || type === "message") ?? readPlainTitle(scan, at);
  return read === null ? null : { value: { title: read.value }, next: read.next };
}

/** «Кодекс об административных правонарушениях»: a kind in a whole phrase. */
function spelledPart(scan: Scan, at: number): Read<Partial<ActParts>> | null {
  const row = spelledCodes.find(({ words }) => words.every((start, index) => scan.at(at + index)?.text.startsWith(start) === true));
  return row === undefined ? null : { value: { title: row.kind }, next: at + row.words.length };
}

/** One part of a name at a token, if it says something that has not been said. */
function readPart(scan: Scan, at: number, type: ActType, parts: ActParts): Read<Partial<ActParts>> | null {
  const start = scan.at(at)?.text === "," && ["dated", "no", "№", "от"].includes(scan.at(at + 1)?.text ?? "") ? at + 1 : at;
  return (
    (parts.number === null ? numberPart(scan, start) : null) ??
    (parts.title === null ? titlePart(scan, start, type) : null) ??
    (parts.date === null ? (datePart(scan, start) ?? adoptionPart(scan, start)) : null) ??
    (parts.issuer === null && parts.country === null ? namePart(scan, start, type) : null) ??
    (parts.title === null && type === "code" ? spelledPart(scan, start) : null)
  );
}

/** What follows an act's noun and belongs to its name: country, issuer, date, number, title, in whatever order. */
export function readTail(scan: Scan, at: number, type: ActType): Read<ActParts> {
  let [parts, next]: [ActParts, number] = [noParts, at];
  for (let count = 0; count < mostParts; count += 1) {
    const part = readPart(scan, next, type, parts);
    if (part === null) break;
    parts = { ...parts, ...part.value };
    next = part.next;
  }
  return { value: parts, next };
}
