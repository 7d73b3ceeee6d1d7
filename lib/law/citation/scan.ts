import { marksOf } from "#lib/law/citation/marks";
import { type Token, tokensOf } from "#lib/law/citation/tokens";
import { joinAddresses } from "#lib/law/citation/webAddress";
import { isUnitWord, ofWords } from "#lib/law/citation/words";

/**
 * A text that is read for citations. Whoever looks at a token does it through `at`, which counts: the number of looks is
 * held by tests to a fixed multiple of the number of tokens. `strict` is running text, where a mere number or a word of
 * many meanings is no citation; what a reader types into a search box is not.
 */
export type Scan = {
  readonly source: string;
  readonly tokens: readonly Token[];
  readonly at: (index: number) => Token | undefined;
  /** The bracket or quotation mark that belongs to the one at an index, or -1. */
  readonly partner: (index: number) => number;
  /** All marks that the words of the text have. */
  readonly seen: number;
  readonly steps: () => number;
  readonly strict: boolean;
};

/** Something read, and the index of the token after it. */
export type Read<Value> = { readonly value: Value; readonly next: number };

/** Whether a quotation mark opens: by its shape, the straight one by the space before it. */
function opens(token: Token, before: Token | undefined, open: Token | undefined): boolean {
  if (token.text === "“") return open?.text !== "„";
  if (token.text === '"') return !token.glued || before?.kind === "open" || before?.kind === "quote";
  return "«„‟".includes(token.text);
}

/** Whether a bracket closes a number and nothing else: the first of `(subparagraph 15) of Article 44)`. */
function endsNumber(tokens: readonly Token[], at: number): boolean {
  const isAfterNumber = tokens[at]?.glued === true && tokens[at - 1]?.kind === "number" && tokens[at - 2]?.kind !== "open";
  const after = tokens[at + 1]?.text ?? "";
  return isAfterNumber && (ofWords.has(after) || isUnitWord(after));
}

/** Pairs brackets, and quotation marks, each with the nearest open one; all in one walk. */
function partnersOf(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const [brackets, quotes]: [number[], number[]] = [[], []];
  const pair = (open: number | undefined, close: number): void => {
    if (open === undefined) return;
    partners[open] = close;
    partners[close] = open;
  };
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") brackets.push(index);
    else if (token.kind === "close" && !endsNumber(tokens, index)) pair(brackets.pop(), index);
    else if (token.kind === "quote" && opens(token, tokens[index - 1], tokens[quotes.at(-1) ?? -1])) quotes.push(index);
    else if (token.kind === "quote") pair(quotes.pop(), index);
  }
  return partners;
}

const none = (): boolean => false;

/** Prepares a text for reading; linear in its length. `mayBeKnown` tells whether a known name may begin with a word. */
export function scanOf(source: string, strict: boolean, mayBeKnown: (word: string) => boolean = none): Scan {
  const tokens = joinAddresses(tokensOf(source, (word) => marksOf(word, mayBeKnown)));
  const partners = partnersOf(tokens);
  let steps = 0;
  return {
    source,
    tokens,
    strict,
    seen: tokens.reduce((seen, token) => seen | token.marks, 0),
    at: (index) => {
      steps += 1;
      return tokens[index];
    },
    partner: (index) => partners[index] ?? -1,
    steps: () => steps,
  };
}
