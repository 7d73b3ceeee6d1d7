/**
 * A token of a text in which citations are looked for. `text` is in small letters with ё as е, dashes as `-`; offsets are
 * UTF-16 code units in the text as given. `glued`: no space stands before it. `capital`: begins with a capital letter.
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

/** Words, runs of digits with one letter stuck to them (`9A`, but not `44бап`), and single signs. No alternative can begin where another does. */
const pattern = /\p{N}+(?:\p{L}(?!\p{L}))?|[\p{L}\p{M}\u00AD]+|[^\s\p{L}\p{M}\p{N}\u00AD]/gu;

const signs: Readonly<Record<string, Token["kind"]>> = {
  ...{ "(": "open", "[": "open", ")": "close", "]": "close", ".": "dot", ",": "comma", ";": "comma" },
  ...{ "-": "dash", "‐": "dash", "‑": "dash", "‒": "dash", "–": "dash", "—": "dash", "―": "dash", "−": "dash" },
  ...{ '"': "quote", "«": "quote", "»": "quote", "“": "quote", "”": "quote", "„": "quote", "‟": "quote" },
};

const isNumber = /^\p{N}/u;
const isWord = /^[\p{L}\p{M}\u00AD]/u;
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

function formOf(found: string, marksOf: Marker): Form {
  const sign = signs[found];
  if (sign !== undefined) return { kind: sign, text: sign === "dash" ? "-" : found, capital: false, marks: 0 };
  if (isNumber.test(found)) return { kind: "number", text: plain(found), capital: false, marks: 0 };
  if (!isWord.test(found)) return { kind: "other", text: found, capital: false, marks: 0 };
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
  const walk = new RegExp(pattern);
  let before = -1;
  for (let match = walk.exec(text); match !== null; match = walk.exec(text)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    let form = forms.get(found);
    if (form === undefined) {
      form = formOf(found, marksOf);
      if (found.length <= longestKept) forms.set(found, form);
    }
    tokens.push({ kind: form.kind, text: form.text, start, end, glued: before === start, capital: form.capital, marks: form.marks });
    before = end;
  }
  return tokens;
}
