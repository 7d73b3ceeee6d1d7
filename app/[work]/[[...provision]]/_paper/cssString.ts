/** A text as a string of CSS (Syntax Level 3, 4.3.7): whatever is no letter, digit, space or plain mark is escaped by its number. */
export const cssString = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:;()/@·-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
