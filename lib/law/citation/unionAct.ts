import type { FoundAct } from "#lib/law/citation/knownActs";
import type { ActName, ActType } from "#lib/law/citation/mention";
import type { Read, Scan } from "#lib/law/citation/scan";

/** Acts of the European Union, by their nouns. */
const nouns: ReadonlyMap<string, ActType> = new Map([
  ["regulation", "regulation"],
  ["directive", "directive"],
  ["decision", "decision"],
]);

/** Words before the noun that belong to the name: who issued it, and in what power. */
const before: ReadonlySet<string> = new Set(["council", "commission", "implementing", "delegated", "framework"]);

/** The communities that acts are numbered by, in brackets before the number or after it. */
const communities: ReadonlySet<string> = new Set(["eu", "ec", "eec", "euratom", "ecsc", "jha", "cfsp"]);

const isNumber = (scan: Scan, at: number): boolean => scan.at(at)?.kind === "number" && (scan.at(at)?.text.length ?? 9) <= 5;

/** `(EU)`, `(EU, Euratom)`: the place after it. */
function afterCommunity(scan: Scan, at: number): number {
  if (scan.at(at)?.kind !== "open" || !communities.has(scan.at(at + 1)?.text ?? "")) return at;
  const close = scan.partner(at);
  return close > at && close - at <= 4 ? close + 1 : at;
}

/** `2016/679`, `1/2000`, `98/18/EC`: two numbers around a stroke. */
function readNumber(scan: Scan, at: number): Read<string> | null {
  if (!isNumber(scan, at) || scan.at(at + 1)?.text !== "/" || !isNumber(scan, at + 2)) return null;
  const isLettered = scan.at(at + 3)?.text === "/" && communities.has(scan.at(at + 4)?.text ?? "");
  const next = isLettered ? at + 5 : at + 3;
  return { value: scan.source.slice(scan.tokens[at]?.start ?? 0, scan.tokens[next - 1]?.end ?? 0), next };
}

/** An act of the European Union by its number (Regulation (EU) 2016/679, Directive 98/18/EC), at its noun. */
export function unionAct(scan: Scan, at: number): FoundAct | null {
  const token = scan.at(at);
  const type = token?.capital === true ? nouns.get(token.text) : undefined;
  if (type === undefined) return null;
  const community = afterCommunity(scan, at + 1);
  const sign = scan.at(community)?.text === "no" ? community + 1 : community;
  const number = readNumber(scan, scan.at(sign)?.kind === "dot" ? sign + 1 : sign);
  if (number === null) return null;
  let first = at;
  while (at - first < before.size && before.has(scan.at(first - 1)?.text ?? "") && scan.at(first - 1)?.capital === true) first -= 1;
  const name: ActName = {
    ...{ known: null, type, title: null, date: null, number: number.value, issuer: null, country: "eu" },
    ...{ self: false, generic: false },
  };
  return { first, next: number.next, noun: at, own: first, name };
}
