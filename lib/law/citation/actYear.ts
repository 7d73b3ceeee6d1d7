import type { FoundAct } from "#lib/law/citation/knownActs";
import type { ActName } from "#lib/law/citation/mention";
import type { Scan } from "#lib/law/citation/scan";
import { openers } from "#lib/law/citation/sentenceWords";
import { type PartialDate, parseDate } from "#lib/law/date";

/** The most words of an Act's name: `Constitution Eleventh Amendment Act, 2003`. */
const mostWords = 10;

const small: ReadonlySet<string> = new Set(["of", "and", "for", "the"]);

function yearAt(scan: Scan, at: number): PartialDate | null {
  const token = scan.at(at);
  const parsed = token?.kind === "number" && /^[12]\d{3}$/.test(token.text) ? parseDate(token.text) : null;
  return parsed?.ok === true ? parsed.value : null;
}

/** The first word of the capitals before an Act; the Act's own place if there are none. */
function nameBefore(scan: Scan, at: number): number {
  let first = at;
  while (at - first < mostWords) {
    const token = scan.at(first - 1);
    const goesOn = token?.kind === "word" && token.capital && !openers.has(token.text);
    const links = token?.kind === "word" && small.has(token.text) && !token.capital && scan.at(first - 2)?.capital === true && first < at;
    if (!goesOn && !links) break;
    first -= 1;
  }
  return first;
}

/** What follows the noun of an Act in the manner of the Commonwealth: `Act, 2003`, `Act 2018`, `Act 58 of 1962`. */
function numberAndYear(
  scan: Scan,
  at: number,
): { readonly number: string | null; readonly date: PartialDate; readonly next: number } | null {
  const isNumbered = scan.at(at)?.kind === "number" && scan.at(at + 1)?.text === "of";
  const numbered = isNumbered ? yearAt(scan, at + 2) : null;
  if (numbered !== null) return { number: scan.at(at)?.text ?? null, date: numbered, next: at + 3 };
  const place = scan.at(at)?.kind === "comma" ? at + 1 : at;
  const date = yearAt(scan, place);
  return date === null ? null : { number: null, date, next: place + 1 };
}

/** An Act by its short title and year, or its number and year (section 4 of the Data Act 2018, Act 200 of 1993), at its noun. */
export function namedAct(scan: Scan, at: number): FoundAct | null {
  const token = scan.at(at);
  if (token?.text !== "act" || !token.capital) return null;
  const tail = numberAndYear(scan, at + 1);
  const own = nameBefore(scan, at);
  if (tail === null || (own === at && tail.number === null)) return null;
  const first = scan.at(own - 1)?.text === "the" ? own - 1 : own;
  const title = own === at ? null : scan.source.slice(scan.tokens[own]?.start ?? 0, token.end).replace(/\s+/gu, " ");
  const name: ActName = {
    ...{ known: null, type: "law", title, date: tail.date, number: tail.number, issuer: null, country: null },
    ...{ self: false, generic: false },
  };
  return { first, next: tail.next, noun: at, own, name };
}
