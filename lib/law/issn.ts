/**
 * Whether a text is an International Standard Serial Number with its check digit (ISO 3297): the first seven figures are weighed
 * with 8 to 2, and the last makes the sum divisible by 11; X stands for ten.
 */
export function isIssn(text: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(text)) return false;
  const digits = [...text.replace("-", "")].map((sign) => (sign === "X" ? 10 : Number(sign)));
  return digits.reduce((sum, digit, index) => sum + digit * (8 - index), 0) % 11 === 0;
}
