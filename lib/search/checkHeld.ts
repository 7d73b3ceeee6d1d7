import { parseAddress } from "#lib/law/address";
import { fail, ok, type Result } from "#lib/result";
import type { Catalog } from "#lib/search/catalog";
import type { Range } from "#lib/search/plan";
import type { BadParameter, SearchRequest } from "#lib/search/request";
import { isTopic } from "#lib/search/topics";
import type { Library } from "#lib/store/library";

/** Where the sections of a filter lie, in every edition that has them. */
async function sectionRanges(library: Library, section: string): Promise<readonly Range[]> {
  const address = parseAddress(section);
  if (!address.ok || address.value.eId === null) return [];
  const { work, eId } = address.value;
  const rows = await library.database.all("SELECT edition, position, last FROM provisions WHERE work = ? AND eId = ?", [work, eId]);
  return rows.map((row) => ({ work, edition: String(row.edition), from: Number(row.position), to: Number(row.last) }));
}

/** Checks what only the library knows: whether works and sections exist. */
export async function checkHeld(
  { filters }: SearchRequest,
  library: Library,
  catalog: Catalog,
): Promise<Result<readonly Range[], BadParameter>> {
  const unknown = filters.work.find((id) => !catalog.byId.has(id));
  if (unknown !== undefined) return fail({ parameter: "work", allowed: `the id of a work that is held (there is no "${unknown}")` });
  const topic = filters.topic.find((id) => !isTopic(id));
  if (topic !== undefined) return fail({ parameter: "topic", allowed: `the id of a topic (there is no "${topic}")` });
  const ranges = await Promise.all(filters.section.map((section) => sectionRanges(library, section)));
  const missing = filters.section.find((_, index) => ranges[index]?.length === 0);
  if (missing !== undefined) return fail({ parameter: "section", allowed: `a section that is held (there is no "${missing}")` });
  return ok(ranges.flat());
}
