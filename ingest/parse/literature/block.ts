import { joinLines, startsRaised, textOf } from "#ingest/pieces";
import type { CleanLine, Line, PieceText, Place } from "#ingest/stage";
import { isFinished, startsLarge, wordCount } from "#ingest/text";
import type { Language } from "#lib/law/language";

/** A paragraph-like stretch of a source: what literature is made of. */
export type Block = {
  readonly pieces: PieceText;
  readonly text: string;
  readonly place: Place;
  readonly headingLevel: number | null;
  readonly bold: boolean;
  /** Starts with a raised number or asterisk: a note, an affiliation. */
  readonly raised: boolean;
  /** A note at the foot of a page, or the rest of one that the page before began. */
  readonly note: CleanLine["note"];
  /** The format gives no blocks: headings can only be guessed. */
  readonly plain: boolean;
};

function blockOf(source: readonly Line[], lines: readonly CleanLine[]): Block {
  const [first] = lines;
  if (first === undefined) throw new Error("A block has at least one line");
  const pieces = joinLines(lines);
  const { place, headingLevel } = first;
  const raised = startsRaised(source, pieces);
  return {
    pieces,
    text: textOf(source, pieces),
    place,
    headingLevel,
    bold: lines.every((line) => line.bold),
    raised,
    note: first.note,
    plain: first.block === null,
  };
}

/** Lines as blocks, by what normalizing says of their ends. */
export function blocksOf(source: readonly Line[], lines: readonly CleanLine[]): readonly Block[] {
  const groups: CleanLine[][] = [];
  let goesOn = false;
  for (const line of lines) {
    if (goesOn) groups.at(-1)?.push(line);
    else groups.push([line]);
    goesOn = line.end !== "block";
  }
  return groups.map((group) => blockOf(source, group));
}

/** Headings are shorter than this, in words. */
const longestHeading = 14;

/** A heading that the format marks: by level, or by setting the whole block in bold. */
export const isMarkedHeading = (block: Block): boolean =>
  block.headingLevel !== null || (block.bold && wordCount(block.text) <= longestHeading && !/[.,;]$/u.test(block.text.trim()));

/** A line of plain text that only looks like a heading: short, unfinished, with a capital, above a longer block. */
export const looksLikeHeading = (block: Block, next: Block | undefined): boolean =>
  block.plain &&
  next !== undefined &&
  wordCount(block.text) <= 8 &&
  startsLarge(block.text) &&
  !isFinished(block.text) &&
  !/,$/u.test(block.text) &&
  wordCount(next.text) > wordCount(block.text);

/** The language of a text by its letters: Kazakh has nine that Russian has not. */
export function languageOf(text: string, fallback: Language): Language {
  if (/[әғқңөұүһі]/iu.test(text)) return "kk";
  const cyrillic = text.match(/[\u0400-\u04FF]/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  if (cyrillic > latin) return fallback === "kk" ? "kk" : "ru";
  return latin > 0 ? "en" : fallback;
}
