import { auditEntry } from "#ingest/auditEntry";
import { finalText } from "#ingest/pieces";
import type { FurniturePiece, Line, Node, PieceText, Problem } from "#ingest/stage";
import type { EId } from "#lib/law/eId";
import type { AuditEntry, Furniture, Provision } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";

type Owner = Pick<Edition, "work" | "id">;

/** Where a provision stands: at its number, else at its first word, else at that of its first child. */
function placeOf(source: readonly Line[], node: Node): { readonly page: number | null; readonly line: number } {
  const piece = [node.num, node.heading, node.text].find((pieces: PieceText) => pieces.length > 0)?.[0];
  const line = piece === undefined ? undefined : source[piece.span.line];
  if (line !== undefined) return { page: line.page, line: line.line };
  const [child] = node.children;
  return child === undefined ? { page: null, line: 1 } : placeOf(source, child);
}

/** Rows of a tree in reading order, each with the order of the last row inside it. */
export function toProvisions(source: readonly Line[], nodes: readonly Node[], owner: Owner): readonly Provision[] {
  const rows: Provision[] = [];
  const add = (node: Node, parent: EId | null): void => {
    const index = rows.length;
    const eId = node.eId as EId; // checked by `check` before anything is written
    const row: Provision = {
      ...{ work: owner.work, edition: owner.id, eId, parent, kind: node.kind, language: node.language, status: node.status },
      num: finalText(source, node.num),
      heading: finalText(source, node.heading),
      text: finalText(source, node.text),
      wrapUp: finalText(source, node.wrapUp),
      sameAs: `${owner.work}/${eId}`,
      ...placeOf(source, node),
      ...{ order: index + 1, last: index + 1 },
    };
    rows.push(row);
    for (const child of node.children) add(child, eId);
    rows[index] = { ...row, last: rows.length };
  };
  for (const node of nodes) add(node, null);
  return rows;
}

/** Furniture in reading order. */
export function toFurniture(source: readonly Line[], pieces: readonly FurniturePiece[], owner: Owner): readonly Furniture[] {
  const inOrder = [...pieces].sort((left, right) => left.span.line - right.span.line || left.span.start - right.span.start);
  return inOrder.flatMap(({ kind, span }) => {
    const line = source[span.line];
    const text = line?.text.slice(span.start, span.end).trim() ?? "";
    return line === undefined ? [] : [{ work: owner.work, edition: owner.id, page: line.page, line: line.line, kind, text }];
  });
}

/** What ingest reports, in the order of the source; what concerns the source as a whole comes first. */
export function toAudit(problems: readonly Problem[], owner: Owner): readonly AuditEntry[] {
  const inOrder = [...problems].sort(
    (left, right) => (left.place?.page ?? 0) - (right.place?.page ?? 0) || (left.place?.line ?? 0) - (right.place?.line ?? 0),
  );
  return inOrder.map((problem) => auditEntry(problem, owner));
}
