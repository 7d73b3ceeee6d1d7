import type { Reader } from "#ingest/read/read";
import type { Format } from "#lib/law/work";

/** A source that will be read. */
type Coming = { readonly file: string; readonly format: Format };

/**
 * A reader that reads the next source while the last one is being worked on, in another process: never more than one, so that memory
 * does not grow.
 *
 * @param coming all that will be asked for, in that order.
 */
export function readAhead(reader: Pick<Reader, "read">, coming: readonly Coming[]): Pick<Reader, "read"> {
  let begun: { readonly index: number; readonly result: ReturnType<Reader["read"]> } | null = null;
  let last = -1;
  const begin = (index: number): typeof begun => {
    const next = coming[index];
    return next === undefined ? null : { index, result: reader.read(next.file, next.format) };
  };
  /** Where among those still to come a source stands; -1 if nowhere. Asked in order, it is the next one. */
  const placeOf = (file: string, format: Format): number => {
    for (let place = last + 1; place < coming.length; place += 1)
      if (coming[place]?.file === file && coming[place]?.format === format) return place;
    return -1;
  };
  return {
    read: async (file, format) => {
      const index = placeOf(file, format);
      const result = await (begun !== null && begun.index === index ? begun.result : reader.read(file, format));
      if (index < 0) return result;
      last = index;
      begun = begin(last + 1);
      begun?.result.catch(() => undefined); // whoever asks for it hears of it
      return result;
    },
  };
}
