import { readActNumber, readQuotedTitle } from "#lib/law/citation/actParts";
import { type ActParts, noParts } from "#lib/law/citation/actTail";
import { type ActNoun, basicLaws, holidayAfter, nounsAfter } from "#lib/law/citation/actWords";
import { kindOfWord } from "#lib/law/citation/codeKinds";
import { countryOfWord } from "#lib/law/citation/countries";
import { readDate } from "#lib/law/citation/dates";
import type { FoundAct } from "#lib/law/citation/knownActs";
import { marks } from "#lib/law/citation/marks";
import type { ActType } from "#lib/law/citation/mention";
import type { Read, Scan } from "#lib/law/citation/scan";

/** The most parts before the noun, and the most words of a country, issuer or kind. */
const mostParts = 8;
const mostWords = 6;

const isCyrillicName = (scan: Scan, at: number): boolean => {
  const token = scan.at(at);
  return token?.kind === "word" && token.capital && token.text.charCodeAt(0) >= 0x400 && !nounsAfter.has(token.text);
};

/** Country, issuer and kind stand in one row of capitals: «Қазақстан Республикасы Жоғарғы Сотының». */
function readWords(scan: Scan, at: number): Read<Partial<ActParts>> | null {
  let [next, country]: [number, string | null] = [at, null];
  while (next - at < mostWords && isCyrillicName(scan, next)) {
    country = countryOfWord(scan.at(next)?.text ?? "") ?? country;
    next += 1;
  }
  if (next === at) return null;
  const words = scan.tokens.slice(at, next);
  const said = words.filter((token) => countryOfWord(token.text) === null && !token.text.startsWith("республика"));
  const kinds = said.flatMap((token) => kindOfWord(token.text) ?? []);
  const text = said.map((token) => scan.source.slice(token.start, token.end)).join(" ");
  const title = kinds.length > 0 && kinds.length === said.length ? kinds.join(" ") : null;
  return { value: { country, ...(title === null ? { issuer: text === "" ? null : text } : { title }) }, next };
}

const merged = (parts: ActParts, read: Partial<ActParts>): ActParts => ({
  ...{ title: read.title ?? parts.title, date: read.date ?? parts.date, number: read.number ?? parts.number },
  ...{ issuer: read.issuer ?? parts.issuer, country: read.country ?? parts.country },
});

function readPart(scan: Scan, at: number): Read<Partial<ActParts>> | null {
  const title = readQuotedTitle(scan, at, false);
  if (title !== null) return { value: { title: title.value }, next: title.next };
  const number = readActNumber(scan, at);
  if (number !== null) return { value: { number: number.value }, next: number.next };
  const date = scan.at(at)?.kind === "number" && ["жылғы", "жылы"].includes(scan.at(at + 1)?.text ?? "") ? readDate(scan, at) : null;
  return date === null ? readWords(scan, at) : { value: { date: date.value }, next: date.next };
}

type Noun = { readonly noun: ActNoun; readonly type: ActType; readonly at: number };

/** The noun at a token, with the adjective before it that makes it another kind. */
function readNoun(scan: Scan, at: number): Noun | null {
  if (((scan.at(at)?.marks ?? 0) & marks.act) === 0 && ((scan.at(at + 1)?.marks ?? 0) & marks.act) === 0) return null;
  const own = nounsAfter.get(scan.at(at)?.text ?? "");
  if (own !== undefined) return { noun: own, type: own.type, at };
  const noun = nounsAfter.get(scan.at(at + 1)?.text ?? "");
  const adjective = scan.at(at)?.text ?? "";
  const refined = noun === undefined ? undefined : Object.entries(noun.refined).find(([start]) => adjective.startsWith(start));
  return noun === undefined || refined === undefined ? null : { noun, type: refined[1], at: at + 1 };
}

/** Whether a name may begin here: not in the midst of a row of capitals, which was tried from its first. */
function begins(scan: Scan, at: number): boolean {
  const token = scan.at(at);
  if (token?.kind === "quote" || token?.text === "№") return true;
  if (token?.kind === "number") return ["жылғы", "жылы"].includes(scan.at(at + 1)?.text ?? "");
  return isCyrillicName(scan, at) && !isCyrillicName(scan, at - 1);
}

/** Which act is meant, as far as a noun without parts says it: «осы Заң», «Ата Заң», «Заңның». */
function bareAct(scan: Scan, { type, at }: Noun, first: number): FoundAct | null {
  const before = scan.at(first - 1)?.text ?? "";
  const isBasicLaw = basicLaws.get(scan.at(at)?.text ?? "")?.test(before) === true && scan.at(first - 1)?.capital === true;
  const self = before === "осы";
  if (!self && !isBasicLaw && scan.at(at)?.capital !== true) return null;
  if (["order", "decision", "message"].includes(type) && !self) return null;
  const start = isBasicLaw || self ? first - 1 : first;
  const name = { ...noParts, known: null, type: isBasicLaw ? ("constitution" as const) : type, self, generic: !self };
  return { first: start, next: at + 1, noun: at, own: isBasicLaw ? start : first, name };
}

function wholeAct({ type, at }: Noun, parts: ActParts, first: number): FoundAct | null {
  const tellsByCountry = (type === "constitution" || type === "code") && parts.country !== null;
  const isNamed = parts.title !== null || parts.number !== null || (parts.date !== null && parts.date.length > 7);
  const generic = !isNamed && parts.issuer === null && type === "law" && parts.country !== null;
  if (!tellsByCountry && !isNamed && !generic) return null;
  return { first, next: at + 1, noun: at, own: first, name: { ...parts, known: null, type, self: false, generic } };
}

/** A Kazakh act's name that begins at a token: what tells it, then its noun. «Тіл туралы» Қазақстан Республикасының Заңы. */
export function kazakhActAt(scan: Scan, at: number): FoundAct | null {
  const bare = scan.at(at)?.kind === "word" ? readNoun(scan, at) : null;
  if (bare !== null) return holidayAfter.has(scan.at(bare.at + 1)?.text ?? "") ? null : bareAct(scan, bare, at);
  if (!begins(scan, at)) return null;
  let [parts, next]: [ActParts, number] = [noParts, at];
  for (let count = 0; count < mostParts; count += 1) {
    const noun = count === 0 ? null : readNoun(scan, next);
    if (noun !== null) return holidayAfter.has(scan.at(noun.at + 1)?.text ?? "") ? null : wholeAct(noun, parts, at);
    const part = readPart(scan, next);
    if (part === null) return null;
    parts = merged(parts, part.value);
    next = part.next;
  }
  return null;
}
