import type { Context } from "#ingest/parse/law/context";
import { nodeOf } from "#ingest/parse/nodes";
import { joinLines, raisedLength, slicePieces, textOf } from "#ingest/pieces";
import type { CleanLine, Line, Node } from "#ingest/stage";
import { printedSign } from "#lib/law/noteSigns";

/** The notes at the foot of the pages of a law, after its provisions: each with its printed number. */
export function footnotes(
  source: readonly Line[],
  lines: readonly CleanLine[],
  { language, ids }: Pick<Context, "language" | "ids">,
): readonly Node[] {
  const groups: CleanLine[][] = [];
  for (const line of lines) {
    if (line.note === "first" || (line.note === "inside" && groups.length === 0)) groups.push([line]);
    else if (line.note === "inside") groups.at(-1)?.push(line);
  }
  return groups.map((group, index) => {
    const pieces = joinLines(group);
    const text = textOf(source, pieces);
    const length = raisedLength(source, pieces) || (/^\d{1,4}[.)]?(?=\s)/u.exec(text)?.[0] ?? printedSign(text) ?? "").length;
    const number = /\d+/u.exec(text.slice(0, length))?.[0] ?? `sign-${index + 1}`;
    const num = slicePieces(source, pieces, 0, length);
    return nodeOf(ids.unique(`note_${number}`, "."), "note", language, { num, text: slicePieces(source, pieces, length) });
  });
}
