import { auditEntry } from "#ingest/auditEntry";
import { type Renumberings, unknownIn, withIdentities } from "#lib/law/sameAs";
import type { Edition } from "#lib/law/work";
import type { EditionContent } from "#lib/store/putEdition";

/** Gives the provisions of an edition their identities, and reports what a file says of provisions that it does not have. */
export function identify<Content extends Pick<EditionContent, "provisions" | "audit">>(
  content: Content,
  edition: Edition,
  renumberings: Renumberings,
): Content {
  const unknown = unknownIn(content.provisions, renumberings.get(edition.id));
  const problems = unknown.map((eId) => ({
    ...{ place: null, rule: "same-as-unknown", severity: "warning" as const, text: eId },
    message: `A file of ${edition.work} says which provision of another edition ${eId} is, and this edition has none of that number.`,
  }));
  return {
    ...content,
    provisions: withIdentities(content.provisions, renumberings),
    audit: [...problems.map((problem) => auditEntry(problem, edition)), ...content.audit],
  };
}
