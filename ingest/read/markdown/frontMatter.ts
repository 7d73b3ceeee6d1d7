/**
 * How many lines at the start of a file are front matter: `---`, fields, `---`, as static site generators write it.
 * CommonMark would make a heading of it.
 */
export function frontMatterLength(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== "---" || !/^[\w-]+:/.test(lines[1] ?? "")) return 0;
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  return end < 0 ? 0 : end + 1;
}
