/**
 * A token of a text in which citations are looked for. `text` is in small letters with ё as е, dashes as `-`; offsets are
 * UTF-16 code units in the text as given. `glued`: no space stands before it.
 */
export type Token = {
  readonly kind: "word" | "number" | "open" | "close" | "dash" | "dot" | "comma" | "other";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
};

/** Words, runs of digits with one letter stuck to them (`9A`, but not `44бап`), and single signs. No alternative can begin where another does. */
const pattern = /\p{N}+(?:\p{L}(?!\p{L}))?|[\p{L}\p{M}\u00AD]+|[^\s\p{L}\p{M}\p{N}\u00AD]/gu;

const signs: Readonly<Record<string, Token["kind"]>> = {
  "(": "open",
  "[": "open",
  ")": "close",
  "]": "close",
  ".": "dot",
  ",": "comma",
  ";": "comma",
};

function kindOf(text: string): Token["kind"] {
  if (/^\p{N}/u.test(text)) return "number";
  if (/^[\p{L}\p{M}\u00AD]/u.test(text)) return "word";
  if (/^[-‐-―−]$/u.test(text)) return "dash";
  return signs[text] ?? "other";
}

const plain = (text: string): string =>
  text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\u00AD|\u0301/gu, "")
    .replaceAll("ё", "е");

/** The tokens of a text, in order; every character but spaces is in exactly one. Linear in the length of the text. */
export function tokensOf(text: string): readonly Token[] {
  let before = -1;
  return Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => {
    const end = start + found.length;
    const glued = before === start;
    before = end;
    return { kind: kindOf(found), text: plain(found), start, end, glued };
  });
}
