import type { ReadLimits } from "#ingest/read/limits";
import type { Line, Problem, ReadFailure } from "#ingest/stage";
import type { Format } from "#lib/law/work";
import type { Result } from "#lib/result";

/** A source as read: its lines in reading order, what could not be read of it, and the checksum of its bytes. */
export type SourceText = {
  readonly lines: readonly Line[];
  readonly problems: readonly Problem[];
  /** SHA-256 of the file as it lies there, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Physical pages; null in formats without pages. */
  readonly pages: number | null;
};

/** What a reader makes of a file's bytes. */
export type Reading = Omit<SourceText, "sha256">;

/** Reads one format. `file` is the name to say in sentences. Runs in a process of its own: it may throw, hang or swell. */
export type FormatReader = (bytes: Uint8Array, file: string, limits: ReadLimits) => Promise<Result<Reading, ReadFailure>>;

/** The file `file`, to be read as `format`. */
export type ReadRequest = { readonly file: string; readonly format: Format; readonly limits: ReadLimits };
