import type { Context } from "#ingest/parse/law/context";
import type { LawLine } from "#ingest/parse/law/markedLine";
import { nodeOf } from "#ingest/parse/nodes";
import { asBlocks, joinLines, textOf } from "#ingest/pieces";
import type { Line, Node, PieceText } from "#ingest/stage";
import { isFinished, wordCount } from "#ingest/text";

/** A title is shorter than this, in words. */
const longestTitle = 40;

/** A block before the first provision. `level` is that of a heading that the format marks; `front`: it stands on a cover or in a preface. */
type Block = { readonly pieces: PieceText; readonly text: string; readonly level: number | null; readonly front: boolean };

/** Lines as blocks, by what normalizing says of their ends; a line that only may go on does not. */
function blocksOf(source: readonly Line[], lines: readonly LawLine[]): readonly Block[] {
  const groups: LawLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (lines[index - 1]?.end === "joined") groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const pieces = joinLines(group);
    return { pieces, text: textOf(source, pieces), level: group[0]?.headingLevel ?? null, front: group[0]?.front === true };
  });
}

/** The place of the title: the highest heading that the format marks, else the first line that does not only tell about the act. */
function titleAmong(blocks: readonly Block[], isAbout: (block: Block) => boolean): number {
  const levels = blocks.flatMap(({ level }) => level ?? []);
  const marked = blocks.findIndex(({ level }) => level !== null && level === Math.min(...levels));
  return marked >= 0
    ? marked
    : Math.max(
        blocks.findIndex((block) => !isAbout(block)),
        0,
      );
}

/** Where the preamble begins: with the first whole sentence after the title, or the first line of one that runs over several. */
function startOfPreamble(blocks: readonly Block[], title: number, isAbout: (block: Block) => boolean): number {
  const isSentence = (block: Block): boolean =>
    !block.front && !isAbout(block) && (isFinished(block.text) || wordCount(block.text) > longestTitle);
  const found = blocks.findIndex((block, index) => index > title && isSentence(block));
  let start = found < 0 ? blocks.length : found;
  const isOfPreamble = (block: Block | undefined): boolean => block !== undefined && !block.front && /,$/u.test(block.text);
  while (found >= 0 && start - 1 > title && isOfPreamble(blocks[start - 1])) start -= 1;
  return start;
}

/**
 * What stands before the first numbered provision: the title, lines about the act (its date and number, who adopted it),
 * and the preamble, which begins with the first whole sentence.
 */
export function frontMatter(
  source: readonly Line[],
  lines: readonly LawLine[],
  { language, form, ids }: Pick<Context, "language" | "form" | "ids">,
): readonly Node[] {
  const blocks = blocksOf(source, lines);
  const isAbout = ({ text }: Block): boolean => form.kindLine.test(text) || form.adoptionLine.test(text);
  const firstWhole = blocks.findIndex((block) => !isAbout(block) && isFinished(block.text));
  const heads = blocks.slice(0, firstWhole < 0 ? blocks.length : firstWhole);
  const hasTitle = heads.length > 0 || blocks.some(({ level }) => level !== null);
  const title = hasTitle ? titleAmong(blocks.some(({ level }) => level !== null) ? blocks : heads, isAbout) : -1;
  const start = startOfPreamble(blocks, title, isAbout);
  const text = asBlocks(blocks.slice(start).map(({ pieces }) => pieces));
  let count = 0;
  const headNode = ({ pieces }: Block, index: number): Node => {
    if (index === title) return nodeOf(ids.unique("title", "-"), "title", language, { text: pieces });
    count += 1;
    return nodeOf(ids.unique(`front-matter__p_${count}`, "-"), "meta", language, { text: pieces });
  };
  return [
    ...blocks.slice(0, start).map(headNode),
    ...(text.length === 0 ? [] : [nodeOf(ids.unique("preamble", "-"), "preamble", language, { text })]),
  ];
}
