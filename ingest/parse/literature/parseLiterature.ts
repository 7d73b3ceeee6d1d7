import { type Assigned, assignRoles } from "#ingest/parse/literature/assignRoles";
import { blocksOf } from "#ingest/parse/literature/block";
import { Composer } from "#ingest/parse/literature/compose";
import { factsOf } from "#ingest/parse/literature/facts";
import { rejoin } from "#ingest/parse/literature/rejoin";
import { readWebPage } from "#ingest/parse/literature/webPage";
import type { CleanLine, FurniturePiece, Line, Outcome, Parsed, Problem } from "#ingest/stage";
import type { Language } from "#lib/law/language";
import { type FurnitureKind, furnitureKinds } from "#lib/law/provision";

const isFurniture = (role: string): role is FurnitureKind => furnitureKinds.some((kind) => kind === role);

const furnitureOf = ({ block, role }: Assigned): readonly FurniturePiece[] =>
  isFurniture(role) ? block.pieces.map(({ span }) => ({ kind: role, span })) : [];

/** A sentence that announces a list which the source does not hold. */
function missingLists(assigned: readonly Assigned[]): readonly Problem[] {
  return assigned.flatMap(({ block, role }, index) => {
    const next = assigned[index + 1];
    const announces = role === "p" && /:$/u.test(block.text.trim());
    if (!announces || (next?.role === "p" && /^(?:\p{Ll}|[-•–—]|\d+[.)])/u.test(next.block.text))) return [];
    const message = "A list is announced here, and no items follow: the source lost them.";
    return [{ place: block.place, rule: "list-missing", severity: "warning" as const, message, text: block.text.slice(-80) }];
  });
}

/** Literature as a tree: title, authors, abstracts, keywords, sections with their paragraphs, bibliography; and what it states of itself. */
export function parseLiterature(source: readonly Line[], lines: readonly CleanLine[], main: Language): Outcome<Parsed> {
  const roles = readWebPage(assignRoles(blocksOf(source, lines), main));
  const assigned = rejoin(
    source,
    roles.filter(({ role }) => !isFurniture(role)),
  );
  const composer = new Composer(source, assigned);
  for (const it of assigned) composer.add(it);
  const facts = factsOf(roles, main);
  return {
    value: { nodes: composer.nodes, furniture: roles.flatMap(furnitureOf), facts },
    problems: missingLists(assigned),
  };
}
