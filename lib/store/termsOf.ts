import type { SearchWords } from "#lib/store/searchWords";

/** A term as the tokenizer of the full-text table cuts it (`unicode61`): letters and numbers, with the marks that follow them. */
const term = /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu;

/** The terms that the full-text table counts of a provision, each once. */
export const termsOf = (words: SearchWords): ReadonlySet<string> => new Set(Object.values(words).join(" ").toLowerCase().match(term) ?? []);
