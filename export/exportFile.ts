/** A stretch of a file, and how many rows (for Akoma Ntoso: provisions) it holds. */
export type Part = { readonly text: string; readonly rows: number };

/** A file of an export: its name, and its parts in order, made while they are written. */
export type ExportFile = { readonly name: string; readonly parts: () => AsyncIterable<Part> };
