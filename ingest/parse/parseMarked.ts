import { nodeOf } from "#ingest/parse/nodes";
import { asBlocks } from "#ingest/pieces";
import type { CleanLine, Line, NamedProvision, Node, PieceText, ProvisionMark } from "#ingest/stage";
import type { Language } from "#lib/law/language";

type Draft = {
  readonly named: NamedProvision;
  readonly fields: Readonly<Record<ProvisionMark["field"], PieceText[]>>;
  readonly children: Draft[];
};

/**
 * The tree of a source whose format names the provision of every line; null where it does not. A provision stands where its
 * first words or those of its parts do.
 */
export function parseMarked(source: readonly Line[], lines: readonly CleanLine[], language: Language): readonly Node[] | null {
  const drafts = new Map<string, Draft>();
  const roots: Draft[] = [];
  for (const { pieces } of lines) {
    const mark = source[pieces[0]?.span.line ?? -1]?.provision;
    if (mark === undefined) return null;
    draftAt(mark, drafts, roots)?.fields[mark.field].push(pieces);
  }
  const toNode = ({ named, fields, children }: Draft): Node =>
    nodeOf(named.eId, named.kind, named.language ?? language, {
      ...{ status: named.status, num: asBlocks(fields.num), heading: asBlocks(fields.heading), text: asBlocks(fields.text) },
      ...{ wrapUp: asBlocks(fields.wrapUp), children: children.map(toNode) },
    });
  return roots.length === 0 ? null : roots.map(toNode);
}

/** The provision that a path leads to; those on the way that were not met before begin here. */
function draftAt({ path }: ProvisionMark, drafts: Map<string, Draft>, roots: Draft[]): Draft | undefined {
  let siblings = roots;
  let last: Draft | undefined;
  for (const named of path) {
    last = drafts.get(named.eId);
    if (last === undefined) {
      last = { named, fields: { num: [], heading: [], text: [], wrapUp: [] }, children: [] };
      drafts.set(named.eId, last);
      siblings.push(last);
    }
    siblings = last.children;
  }
  return last;
}
