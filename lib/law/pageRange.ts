/** First and last page, where both are told; the last is the first where there is one page only. */
export type PageRange = { readonly first: string; readonly last: string };

/** Reads pages as printed: `33–45`, `33`, `xvi-xx`. Null for what is no single range: `1–6, 9`. */
export function pageRange(printed: string | null): PageRange | null {
  const { first, last } = /^\s*(?<first>[\p{L}\d]+)(?:\s*[-–—]+\s*(?<last>[\p{L}\d]+))?\s*$/u.exec(printed ?? "")?.groups ?? {};
  return first === undefined ? null : { first, last: last ?? first };
}
