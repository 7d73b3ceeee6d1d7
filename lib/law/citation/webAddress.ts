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

/**
 * Takes the words out of web and mail addresses and DOIs: all that is written without a space around a sign of one becomes
 * a token without meaning. Offsets stay. Known limit: an address broken over two lines is known by its first part only.
 */
export function joinAddresses(tokens: readonly Token[]): readonly Token[] {
  const result = [...tokens];
  let start = 0;
  let isAddress = false;
  const close = (end: number): void => {
    for (let index = start; isAddress && index < end; index += 1) {
      const token = tokens[index];
      if (token !== undefined && token.kind !== "open" && token.kind !== "close")
        result[index] = { ...token, kind: "other", text: "", capital: false };
    }
  };
  for (let index = 0; index < tokens.length; index += 1) {
    if (tokens[index]?.glued !== true) {
      close(index);
      start = index;
      isAddress = false;
    }
    isAddress ||= marksAddress(tokens, index);
  }
  close(tokens.length);
  return result;
}
