import type { Tally } from "#bench/score/gold";
import { everyNode } from "#ingest/everyNode";
import type { Line, Node, Span } from "#ingest/stage";

const words = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** The half of its page in which a line begins. */
const sideOf = ({ geometry }: Line): "left" | "right" => (geometry !== null && geometry.left > geometry.pageWidth * 0.5 ? "right" : "left");

/** How many words of the text stand after all the words that their own column prints before them; notes have an order of their own. */
export function wordsInOrder(source: readonly Line[], nodes: readonly Node[]): Tally {
  const last = new Map<string, number>();
  let [judged, right] = [0, 0];
  const count = ({ line, start, end }: Span, isNote: boolean): void => {
    const read = source[line];
    if (read === undefined) return;
    const column = `${sideOf(read)} ${isNote}`;
    const found = words(read.text.slice(start, end));
    judged += found;
    if (line >= (last.get(column) ?? 0)) right += found;
    last.set(column, Math.max(last.get(column) ?? 0, line));
  };
  for (const { kind, num, heading, text, wrapUp } of everyNode(nodes))
    for (const { span } of [num, heading, text, wrapUp].flat()) count(span, kind === "note");
  return { judged, right };
}
