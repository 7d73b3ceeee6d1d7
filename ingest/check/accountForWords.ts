import { everyNode } from "#ingest/everyNode";
import { finalText } from "#ingest/pieces";
import type { FurniturePiece, Line, Node, Parsed, PieceText, Place, Span } from "#ingest/stage";

/** Where the result and the source part: a mistake of ours, which keeps the work from being published. */
export type Breach = { readonly place: Place | null; readonly message: string };

/** How many letters and signs (all but white space) a source has, and how many were let go as line-end hyphens. */
export type Account = { readonly characters: number; readonly hyphensDropped: number; readonly breaches: readonly Breach[] };

const fields = ({ num, heading, text, wrapUp }: Node): readonly PieceText[] => [num, heading, text, wrapUp];

const withoutSpace = (text: string): string => text.replace(/\s+/gu, "");

/** Counts for every UTF-16 code unit of the source how often a span holds it. */
class Coverage {
  private readonly counts: readonly Uint8Array[];

  constructor(private readonly source: readonly Line[]) {
    this.counts = source.map((line) => new Uint8Array(line.text.length));
  }

  add({ line, start, end }: Span): void {
    const counts = this.counts[line];
    if (counts === undefined) return;
    for (let at = start; at < end; at += 1) counts[at] = Math.min((counts[at] ?? 0) + 1, 2);
  }

  /** One breach a line that holds a word nowhere, or twice. */
  breaches(): readonly Breach[] {
    return this.source.flatMap(({ text, page, line }, index) => {
      const counts = this.counts[index] ?? new Uint8Array();
      const lost = [...counts.keys()].filter((at) => counts[at] === 0 && /\S/u.test(text.charAt(at)));
      const double = [...counts.keys()].filter((at) => (counts[at] ?? 0) > 1 && /\S/u.test(text.charAt(at)));
      const say = (what: string, at: readonly number[]): readonly Breach[] =>
        at.length === 0
          ? []
          : [{ place: { page, line }, message: `${at.length} characters are ${what}: "${text.slice(at[0], (at[0] ?? 0) + 40)}"` }];
      return [...say("in no provision and no furniture", lost), ...say("in more than one place", double)];
    });
  }
}

/** The hyphens that a text lets go, each the last sign of a piece before a word that goes on. */
const droppedIn = (source: readonly Line[], text: PieceText): readonly (string | undefined)[] =>
  text.flatMap((piece, index) => {
    const before = text[index - 1];
    return piece.dropsHyphen && before !== undefined ? [source[before.span.line]?.text.charAt(before.span.end - 1)] : [];
  });

/** Whether a text as published has the signs of its stretches of the source, in order, but for dropped hyphens. */
function isFaithful(source: readonly Line[], text: PieceText): boolean {
  const read = text.map(({ span }, index) => {
    const end = text[index + 1]?.dropsHyphen ? span.end - 1 : span.end;
    return source[span.line]?.text.slice(span.start, end) ?? "";
  });
  return (
    withoutSpace(finalText(source, text) ?? "") === withoutSpace(read.join("")) &&
    droppedIn(source, text).every((sign) => sign === "-" || sign === "‐")
  );
}

/**
 * The promise that nothing is lost or invented, checked against what was read before any repair: every sign of the source
 * is in exactly one provision or piece of furniture, and every text says what its stretches of the source say.
 */
export function accountForWords(source: readonly Line[], { nodes }: Pick<Parsed, "nodes">, furniture: readonly FurniturePiece[]): Account {
  const texts = everyNode(nodes).flatMap(fields);
  const coverage = new Coverage(source);
  for (const text of texts) for (const { span } of text) coverage.add(span);
  for (const { span } of furniture) coverage.add(span);
  const unfaithful = texts
    .filter((text) => !isFaithful(source, text))
    .map((text): Breach => {
      const at = source[text[0]?.span.line ?? 0];
      return {
        place: at === undefined ? null : { page: at.page, line: at.line },
        message: "the text that would be published differs from the source",
      };
    });
  return {
    characters: source.reduce((sum, { text }) => sum + withoutSpace(text).length, 0),
    hyphensDropped: texts.flatMap((text) => droppedIn(source, text)).length,
    breaches: [...coverage.breaches(), ...unfaithful],
  };
}
