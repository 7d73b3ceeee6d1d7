import type { ActHead } from "#lib/law/citation/actHead";
import type { ActParts } from "#lib/law/citation/actTail";
import { titleOpeners } from "#lib/law/citation/actWords";
import type { ActName, ActType } from "#lib/law/citation/mention";
import type { Scan } from "#lib/law/citation/scan";

/** Acts that a country has one of, or that their kind alone tells apart. */
const tellsByKind: ReadonlySet<ActType> = new Set<ActType>(["code", "convention", "treaty"]);

/** Acts that are pointed back to by their noun with a capital: "the Law". Orders and decisions of that look are of all sorts. */
const pointsBack: ReadonlySet<ActType> = new Set<ActType>([
  ...([
    "constitution",
    "constitutional-law",
    "code",
    "law",
    "decree",
    "resolution",
    "normative-resolution",
    "convention",
    "treaty",
    "regulation",
    "directive",
  ] as const),
]);

const isNamed = ({ title, number, date }: ActParts): boolean => title !== null || number !== null || (date !== null && date.length > 4);

/** Whether a token begins a sentence, where a capital says nothing. */
function beginsSentence(scan: Scan, at: number): boolean {
  const before = scan.at(at - 1);
  return before === undefined || (before.kind === "dot" && !before.glued) || before.kind === "dot";
}

/** The noun alone, with a capital that is not the sentence's, or with "the". */
function isGeneric(scan: Scan, at: number, head: ActHead, parts: ActParts): boolean {
  if (!pointsBack.has(head.type) || parts.issuer !== null) return false;
  const isLatin = /^[a-z]/.test(scan.at(at)?.text ?? "");
  if (head.type === "constitution") return true;
  if (isLatin) return head.definite;
  return !beginsSentence(scan, head.first);
}

/** Whether a name says enough to be an act and not a category of acts, a field of law, or a word of everyday speech. */
export function identified(scan: Scan, at: number, head: ActHead, parts: ActParts): boolean {
  const token = scan.at(at);
  const isTold = head.title !== null && tellsByKind.has(head.type);
  const isCapital = token?.capital === true || isTold || (head.type === "constitution" && scan.at(at - 1)?.capital === true);
  const hasOpenedTitle = parts.title !== null && titleOpeners.has(parts.title.split(" ")[0]?.toLowerCase() ?? "");
  const isDated = parts.date !== null && parts.date.length > 7;
  if (head.self) return token?.capital === true || /^\p{Script=Cyrillic}/u.test(token?.text ?? "");
  if (!isCapital) {
    const isNumbered = parts.number !== null || isDated || hasOpenedTitle;
    return isNumbered || (head.type === "constitution" && parts.country !== null && !head.any);
  }
  if (isNamed(parts)) return true;
  if (head.any) return false;
  if (head.type === "constitution" && (parts.country !== null || parts.date !== null)) return true;
  if (parts.country !== null && tellsByKind.has(head.type)) return true;
  return isGeneric(scan, at, head, parts);
}

/** The name that head and tail make up. */
export function toName(head: ActHead, parts: ActParts): ActName {
  const { title, date, number, issuer, country } = parts;
  const saysNothing = title === null && date === null && number === null && issuer === null;
  const generic =
    !head.self && saysNothing && (head.type === "constitution" ? country === null : !tellsByKind.has(head.type) || country === null);
  return { known: null, type: head.type, title, date, number, issuer, country, self: head.self, generic };
}
