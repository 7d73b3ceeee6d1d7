import { characterAt, characters } from "#lib/law/citation/characters";
import { hasRaisedDigits } from "#lib/law/raisedDigits";

/**
 * A token of a text in which citations are looked for. `text` is in small letters with ё as е, dashes as `-`; offsets are
 * UTF-16 code units in the text as given. `glued`: no space stands before it. Raised digits belong to the number before them (`3¹`), else they are a sign. `capital`: begins with a capital letter.
 * `marks`: bits that say what a word may begin, as the caller has it.
 */
export type Token = {
  readonly kind: "word" | "number" | "open" | "close" | "dash" | "dot" | "comma" | "quote" | "other";
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly glued: boolean;
  readonly capital: boolean;
  readonly marks: number;
};

/** The place after the characters of one kind. */
function runEnd(text: string, from: number, kind: number): number {
  let end = from;
  while (characterAt(text, end) === kind) end += 1;
  return end;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** The end of the token that begins at a place: a word, digits with one letter stuck to them (`9A`, but not `44бап`), or one sign. */
function tokenEnd(text: string, start: number, kind: number): number {
  if (kind === characters.letter) return runEnd(text, start, kind);
  if (kind === characters.sign) return isHighSurrogate(text.charCodeAt(start)) && start + 1 < text.length ? start + 2 : start + 1;
  const end = runEnd(text, start, kind);
  const hasLetter = characterAt(text, end) === characters.letter && characterAt(text, end + 1) !== characters.letter;
  return hasLetter ? end + 1 : end;
}

const signs: Readonly<Record<string, Token["kind"]>> = {
  ...{ "(": "open", "[": "open", ")": "close", "]": "close", ".": "dot", ",": "comma", ";": "comma" },
  ...{ "-": "dash", "‐": "dash", "‑": "dash", "‒": "dash", "–": "dash", "—": "dash", "―": "dash", "−": "dash" },
  ...{ '"': "quote", "«": "quote", "»": "quote", "“": "quote", "”": "quote", "„": "quote", "‟": "quote" },
};

const isPlain = /^[a-zа-я0-9]+$/;
const unusual = /\u00AD|\p{M}/u;

/** Small letters, composed, without soft hyphens and stress marks, ё as е. */
function plain(text: string): string {
  if (isPlain.test(text)) return text;
  const composed = unusual.test(text) ? text.normalize("NFC").replace(/\u00AD|\u0301/gu, "") : text;
  return composed.toLowerCase().replaceAll("ё", "е");
}

type Form = Pick<Token, "kind" | "text" | "capital" | "marks">;

/** Tells the marks of a word in small letters. */
export type Marker = (word: string) => number;

function formOf(found: string, character: number, marksOf: Marker): Form {
  const sign = signs[found];
  if (sign !== undefined) return { kind: sign, text: sign === "dash" ? "-" : found, capital: false, marks: 0 };
  if (hasRaisedDigits(found.charAt(0))) return { kind: "other", text: found, capital: false, marks: 0 };
  if (character === characters.digit) return { kind: "number", text: plain(found), capital: false, marks: 0 };
  if (character !== characters.letter) return { kind: "other", text: found, capital: false, marks: 0 };
  const text = plain(found);
  return { kind: "word", text, capital: found.charAt(0).toLowerCase() !== found.charAt(0), marks: marksOf(text) };
}

/** The longest word whose form is kept to be used again, in UTF-16 code units. */
const longestKept = 40;

const unmarked: Marker = () => 0;

/** The tokens of a text, in order; every character but spaces is in exactly one. Linear in the length of the text. */
export function tokensOf(text: string, marksOf: Marker = unmarked): readonly Token[] {
  const forms = new Map<string, Form>();
  const tokens: Token[] = [];
  let before = -1;
  for (let start = runEnd(text, 0, characters.space); start < text.length; start = runEnd(text, before, characters.space)) {
    const character = characterAt(text, start);
    const end = tokenEnd(text, start, character);
    const found = text.slice(start, end);
    const form = forms.get(found) ?? formOf(found, character, marksOf);
    if (end - start <= longestKept) forms.set(found, form);
    tokens.push({ kind: form.kind, text: form.text, start, end, glued: before === start, capital: form.capital, marks: form.marks });
    before = end;
  }
  return tokens;
}
