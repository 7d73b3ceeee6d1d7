/** A text in one line, cut after a word where it is longer than `most` characters. */
export function cutAtWord(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most);
  return `${line.slice(0, cut > 0 ? cut : most)}…`;
}
