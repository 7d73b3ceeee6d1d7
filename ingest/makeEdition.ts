import { join } from "node:path";
import { auditEntry } from "#ingest/auditEntry";
import { contentOf } from "#ingest/contentOf";
import { placeCorrections } from "#ingest/corrections/placeCorrections";
import type { News } from "#ingest/news";
import type { Reader } from "#ingest/read/read";
import type { Task } from "#ingest/task";
import { identify } from "#ingest/write/identify";
import type { EditionContent } from "#lib/store/putEdition";

/** What making provisions of sources needs of the world: a reader, and someone to tell. */
export type MakingWorld = { readonly reader: Pick<Reader, "read">; readonly tell: (news: News) => void };

/** Reads and parses one source; what fails is told, and leaves the work as it was. */
export async function makeEdition(
  { listed, edition, position, fingerprint, renumberings, corrections: stated }: Task,
  dir: string,
  { reader, tell }: MakingWorld,
): Promise<EditionContent | null> {
  const read = await reader.read(join(dir, edition.source), edition.format);
  if (!read.ok) {
    tell({ kind: "failed", edition, message: read.failure.message });
    return null;
  }
  const content = contentOf(read.value.lines, read.value.problems, listed.work, edition);
  if (!content.ok) {
    tell({
      kind: "failed",
      edition,
      message: `${edition.source} was not read faithfully: ${content.failure.slice(0, 3).join("; ")}. This is a fault of Tarmaq; please report it.`,
    });
    return null;
  }
  const { characters, ...made } = content.value;
  const parts = identify(made, edition, renumberings);
  const { corrections, problems } = placeCorrections(parts.provisions, stated);
  const audit = [...parts.audit, ...problems.map((problem) => auditEntry(problem, edition))];
  tell({ kind: "parsed", edition, provisions: parts.provisions.length, characters, pages: read.value.pages, audit });
  return { edition, position, fingerprint, ...parts, audit, corrections };
}
