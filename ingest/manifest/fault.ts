/** Something wrong with a manifest: it stops the run before anything is written. `line` counts from 1, null where no line is to blame. */
export type ManifestFault = { readonly file: string; readonly line: number | null; readonly field: string; readonly message: string };

/** The fault as one sentence: "manifest.yaml, line 12, works[1].id: is not an id …". */
export const faultSentence = ({ file, line, field, message }: ManifestFault): string =>
  `${file}${line === null ? "" : `, line ${line}`}${field === "" ? "" : `, ${field}`}: ${message}.`;
