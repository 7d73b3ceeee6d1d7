import { everyNode } from "#ingest/everyNode";
import { finalText } from "#ingest/pieces";
import type { Line, Node, PieceText } from "#ingest/stage";
import { type BibliographyEntry, parseBibliographyEntry } from "#lib/law/bibliography";

/** The address that the format gives a text: that of its first link to the web. */
function linkIn(source: readonly Line[], text: PieceText): string | null {
  for (const { span } of text) {
    const links = source[span.line]?.marks.filter(({ kind, start, end }) => kind === "link" && start < span.end && end > span.start) ?? [];
    const href = links.find((link) => /^https?:/.test(link.href ?? ""))?.href;
    if (href != null) return href;
  }
  return null;
}

/** The bibliography of a text by eId, with its fields. */
export const toEntries = (source: readonly Line[], nodes: readonly Node[]): ReadonlyMap<string, BibliographyEntry> =>
  new Map(
    everyNode(nodes)
      .filter(({ kind }) => kind === "ref")
      .map(({ eId, text }) => [eId, parseBibliographyEntry(finalText(source, text) ?? "", linkIn(source, text))]),
  );
