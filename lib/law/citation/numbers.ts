import { fromRoman } from "#lib/law/citation/roman";
import type { Token } from "#lib/law/citation/tokens";
import { cleanNumber } from "#lib/law/eId";

/** Something read from tokens, and the index of the token after it. */
export type Read<Value> = { readonly value: Value; readonly next: number };

/** The most numbers that a list may expand into: a longer range is a slip of the pen, or an attack. */
const mostNumbers = 200;

/** What joins numbers into lists, in all languages. */
export type ListWords = { readonly and: ReadonlySet<string>; readonly to: ReadonlySet<string> };

const isLetterNumber = (text: string): boolean => /^\p{L}$/u.test(text) || fromRoman(text) !== null;

const printed = (source: string, first: Token, last: Token): string => cleanNumber(source.slice(first.start, last.end)) ?? "";

/** One number with what is stuck to it by a hyphen (`10-1`), then its closing bracket (`15)`). Ranges are not its business. */
function readPlain(source: string, tokens: readonly Token[], at: number, lettersToo: boolean): Read<string> | null {
  const token = tokens[at];
  if (token === undefined || !(token.kind === "number" || (lettersToo && token.kind === "word" && isLetterNumber(token.text)))) return null;
  const [dash, second] = [tokens[at + 1], tokens[at + 2]];
  const isStuck = token.kind === "number" && dash?.kind === "dash" && dash.glued && second?.kind === "number" && second.glued;
  // `10-11` counts up and is a range; `10-1` does not, and is a number that was put in later.
  const last = isStuck && Number.parseInt(second.text, 10) <= Number.parseInt(token.text, 10) ? second : token;
  const next = at + (last === second ? 3 : 1);
  return { value: printed(source, token, last), next: tokens[next]?.kind === "close" && tokens[next]?.glued ? next + 1 : next };
}

/** A number in brackets: `(1)`, `(a)`, `[2]`. */
export function readBracketed(source: string, tokens: readonly Token[], at: number): Read<string> | null {
  if (tokens[at]?.kind !== "open") return null;
  const inside = readPlain(source, tokens, at + 1, true);
  return inside !== null && tokens[inside.next - 1]?.kind === "close" ? inside : null;
}

/** One number: plain, in Roman numerals or a letter where a unit word says that it is one, or in brackets. */
export const readNumber = (source: string, tokens: readonly Token[], at: number, lettersToo: boolean): Read<string> | null =>
  readPlain(source, tokens, at, lettersToo) ?? (lettersToo ? readBracketed(source, tokens, at) : null);

function rangeOf(from: string, to: string): readonly string[] {
  const [first, last] = [Number(from), Number(to)];
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first || last - first >= mostNumbers) return [from, to];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** The place after what continues a list: comma, `and`, `, and`; null if the list ends here. */
function afterSeparator(tokens: readonly Token[], at: number, words: ListWords): number | null {
  const afterComma = tokens[at]?.kind === "comma" ? at + 1 : at;
  const afterAnd = words.and.has(tokens[afterComma]?.text ?? "") ? afterComma + 1 : afterComma;
  return afterAnd === at ? null : afterAnd;
}

const isRangeSign = (token: Token | undefined, words: ListWords): boolean => token?.kind === "dash" || words.to.has(token?.text ?? "");

/** Numbers in a row: `13 and 14`, `10-11; 13-15`, `3), 10-1) и 15)`. Stops before what is no number; never looks back. */
export function readNumbers(
  source: string,
  tokens: readonly Token[],
  at: number,
  lettersToo: boolean,
  words: ListWords,
): Read<readonly string[]> | null {
  const numbers: string[] = [];
  let end = at;
  for (let place: number | null = at; place !== null && numbers.length < mostNumbers; place = afterSeparator(tokens, end, words)) {
    const from = readNumber(source, tokens, place, lettersToo);
    if (from === null) break;
    const to: Read<string> | null = isRangeSign(tokens[from.next], words) ? readNumber(source, tokens, from.next + 1, false) : null;
    numbers.push(...(to === null ? [from.value] : rangeOf(from.value, to.value)));
    end = (to ?? from).next;
  }
  return numbers.length === 0 ? null : { value: numbers, next: end };
}
