const megabyte = 1_000_000;

/** What reading one source may cost. Over any of them the source is given up with its own sentence, and the next one is read. */
export type ReadLimits = {
  /** Size of the file; also the most text that may come out of it, in UTF-16 code units. */
  readonly fileBytes: number;
  /** Length of one line of a text file, in bytes of UTF-8. */
  readonly lineBytes: number;
  /** Lines of one source. */
  readonly lines: number;
  /** Wall time, in milliseconds, from asking a reader that is up until its whole answer is there. */
  readonly wallMilliseconds: number;
  /** Resident memory of the reader's process. */
  readonly residentBytes: number;
};

/** Room for a printed book of some thousand pages. */
export const defaultLimits: ReadLimits = {
  fileBytes: 64 * megabyte,
  lineBytes: megabyte,
  lines: 1_000_000,
  wallMilliseconds: 120_000,
  residentBytes: 1_024 * megabyte,
};
