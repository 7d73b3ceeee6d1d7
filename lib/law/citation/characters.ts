/** What a UTF-16 code unit is to the tokenizer. Characters beyond the basic plane are signs: no citation is written in them. */
export const characters = { space: 1, letter: 2, digit: 3, sign: 4 } as const;

const kinds = new Uint8Array(0x1_0000);

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}\u00AD]/u.test(character)) return characters.letter;
  if (/\p{N}/u.test(character)) return characters.digit;
  return /\s/u.test(character) ? characters.space : characters.sign;
}

/** The kind of the code unit at a place of a text, 0 after its end. Each code unit is asked of the Unicode tables once. */
export function characterAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known;
  const kind = kindOf(code);
  kinds[code] = kind;
  return kind;
}
