import type { Problem } from "#ingest/stage";
import type { AuditEntry } from "#lib/law/provision";
import type { Edition } from "#lib/law/work";

/** A problem as the audit of an edition lists it. */
export const auditEntry = ({ place, rule, severity, message, text }: Problem, { work, id }: Pick<Edition, "work" | "id">): AuditEntry => ({
  ...{ work, edition: id, page: place?.page ?? null, line: place?.line ?? null },
  ...{ rule, severity, message, text },
});
