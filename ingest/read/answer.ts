import type { SourceText } from "#ingest/read/sourceText";
import type { Line, ReadFailure } from "#ingest/stage";

/** What a reader's process sends: that it is up; then for each request lines in batches and the rest, or a failure. */
export type Answer =
  | { readonly kind: "lines"; readonly lines: readonly Line[] }
  | { readonly kind: "rest"; readonly rest: Omit<SourceText, "lines"> }
  | { readonly kind: "failure"; readonly failure: ReadFailure };
