import type { Token } from "#lib/law/citation/tokens";

const isLabel = (token: Token | undefined): boolean => token?.kind === "word" && token.text.length > 1 && /^[a-z]+$/.test(token.text);

/** `://`, `@`, `doi.org/`, `10.1234/`: signs that what is written without a space is an address, and none of our numbers. */
function marksAddress(tokens: readonly Token[], index: number): boolean {
  const [token, second, third, fourth] = [tokens[index], tokens[index + 1], tokens[index + 2], tokens[index + 3]];
  if (token?.text === "@") return token.glued && second?.glued === true;
  if (token?.text === ":") return token.glued && second?.text === "/" && third?.text === "/" && third.glued;
  const hasPath = second?.kind === "dot" && second.glued && third?.glued === true && fourth?.text === "/" && fourth.glued;
  const isIdentifier = token?.text === "10" && third?.kind === "number" && third.text.length >= 4;
  return hasPath && ((isLabel(token) && isLabel(third)) || isIdentifier);
}

/** The tokens that are written without a space around one: the first and the place after the last. */
function runAround(tokens: readonly Token[], at: number): readonly [first: number, next: number] {
  let [first, next] = [at, at + 1];
  while (tokens[first]?.glued === true) first -= 1;
  while (tokens[next]?.glued === true) next += 1;
  return [first, next];
}

const isSign = (token: Token): boolean => token.kind === "other" && (token.text === "/" || token.text === "@");

const muted = (token: Token): Token =>
  token.kind === "open" || token.kind === "close" ? token : { ...token, kind: "other", text: "", capital: false, marks: 0 };

/**
 * Takes the words out of web and mail addresses and DOIs: all that is written without a space around a sign of one becomes
 * a token without meaning. Offsets stay. Known limit: an address broken over two lines is known by its first part only.
 */
export function joinAddresses(tokens: readonly Token[]): readonly Token[] {
  let result: Token[] | null = null;
  for (let at = tokens.findIndex(isSign); at >= 0 && at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || !isSign(token)) continue;
    const [first, next] = runAround(tokens, at);
    let isAddress = false;
    for (let index = first; index < next && !isAddress; index += 1) isAddress = marksAddress(tokens, index);
    if (isAddress) {
      result ??= [...tokens];
      for (let index = first; index < next; index += 1) result[index] = muted(tokens[index] ?? token);
    }
    at = next - 1;
  }
  return result ?? tokens;
}
