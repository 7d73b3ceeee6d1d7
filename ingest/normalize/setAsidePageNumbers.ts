import { type DraftLine, type Repair, setAside } from "#ingest/normalize/draft";

const numberAlone = /^[–—-]?\s*(\d{1,4})\s*[–—-]?$/;

const numberOf = (line: DraftLine): number => Number(numberAlone.exec(line.text)?.[1] ?? Number.NaN);

/** Whether blank lines or the format stand between two lines. */
const isBreak = (above: DraftLine | undefined, below: DraftLine | undefined): boolean =>
  above === undefined || below === undefined || below.blankBefore > 0 || (above.block !== null && above.block !== below.block);

const rises = (numbers: readonly number[]): boolean => numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

/**
 * Sets aside page numbers in sources without pages: numbers alone between blank lines that only ever rise. The numbers of
 * provisions start again and again, and so are left alone. Known limit: roman page numbers stay.
 */
export const setAsidePageNumbers: Repair = (draft) => {
  const alone = draft.lines.filter((line, index) => {
    const isApart = isBreak(draft.lines[index - 1], line) && isBreak(line, draft.lines[index + 1]);
    return line.place.page === null && numberAlone.test(line.text) && isApart;
  });
  return rises(alone.map(numberOf)) ? setAside(draft, new Set(alone), "page-number") : draft;
};
