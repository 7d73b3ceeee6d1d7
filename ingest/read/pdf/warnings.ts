/** pdfjs tells of damage only by `console.warn`: what it says while it reads is kept here, and not printed. */
export type Warnings = {
  /** The warnings since the last call. */
  readonly take: () => readonly string[];
  readonly stop: () => void;
};

/** Takes over the console of this process, which must be one that reads nothing but one source at a time. */
export function collectWarnings(): Warnings {
  const { log, warn } = console;
  let said: string[] = [];
  const keep = (...words: readonly unknown[]): void => {
    if (said.length < 1000) said.push(words.map(String).join(" "));
  };
  console.log = keep;
  console.warn = keep;
  return {
    take: () => {
      const taken = said;
      said = [];
      return taken;
    },
    stop: () => {
      console.log = log;
      console.warn = warn;
    },
  };
}
