import type { Context } from "#ingest/parse/law/context";
import { nodeOf } from "#ingest/parse/nodes";
import { asBlocks, joinLines, textOf } from "#ingest/pieces";
import type { CleanLine, Line, Node, PieceText } from "#ingest/stage";
import { isFinished, wordCount } from "#ingest/text";

/** A title is shorter than this, in words. */
const longestTitle = 40;

/** Lines as blocks, by what normalizing says of their ends; a line that only may go on does not. */
export function blocksOf(lines: readonly CleanLine[]): readonly PieceText[] {
  const groups: CleanLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (lines[index - 1]?.end === "joined") groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map(joinLines);
}

/**
 * What stands before the first numbered provision: the title, lines about the act (its date and number, who adopted it),
 * and the preamble, which begins with the first whole sentence.
 */
export function frontMatter(
  source: readonly Line[],
  lines: readonly CleanLine[],
  { language, form, ids }: Pick<Context, "language" | "form" | "ids">,
): readonly Node[] {
  const blocks = blocksOf(lines);
  const isAbout = (block: PieceText): boolean => form.kindLine.test(textOf(source, block)) || form.adoptionLine.test(textOf(source, block));
  const isSentence = (block: PieceText): boolean =>
    !isAbout(block) && (isFinished(textOf(source, block)) || wordCount(textOf(source, block)) > longestTitle);
  const firstSentence = blocks.findIndex(isSentence);
  const heads = firstSentence < 0 ? blocks : blocks.slice(0, firstSentence);
  const preamble = firstSentence < 0 ? [] : blocks.slice(firstSentence);
  const named = heads.findIndex((block) => !isAbout(block));
  const title = heads[Math.max(named, 0)];
  const text = asBlocks(preamble);
  let count = 0;
  const headNode = (block: PieceText): Node => {
    if (block === title) return nodeOf(ids.unique("title", "-"), "title", language, { text: block });
    count += 1;
    return nodeOf(ids.unique(`front-matter__p_${count}`, "-"), "meta", language, { text: block });
  };
  return [...heads.map(headNode), ...(text.length === 0 ? [] : [nodeOf(ids.unique("preamble", "-"), "preamble", language, { text })])];
}
