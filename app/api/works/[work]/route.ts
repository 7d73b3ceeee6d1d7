import type { z } from "zod";
import type { Edition, Work } from "#lib/law/work";
import { problem } from "#lib/problem";
import { type Entry, flatten } from "../../../_address/contents";
import { contentsIn } from "../../../_address/contentsIn";
import type { Reader } from "../../../_address/located";
import { addressed } from "../../_http/addressed";
import { describeProvision, describeWork } from "../../_http/describe";
import { elsewhere } from "../../_http/elsewhere";
import { json } from "../../_http/respond";
import type { treeEntry } from "../../_schema/work";

const base = "/api/works";

async function treeOf({ library, language }: Reader, work: Work, edition: Edition): Promise<z.infer<typeof treeEntry>[]> {
  const { entries } = await contentsIn(library, work.id, edition.id);
  const known = flatten(entries);
  const describe = (entry: Entry): z.infer<typeof treeEntry> => ({
    ...describeProvision({ ...entry, work: work.id, edition: edition.id }, known, language),
    children: entry.children.map(describe),
  });
  return entries.map(describe);
}

/** A work's metadata and table of contents, in the edition that the address names or means. */
export const GET = addressed("/api/works/{work}", base, async (located, reader) => {
  switch (located.kind) {
    case "work": {
      const { work, edition } = located;
      const tree = await treeOf(reader, work, edition);
      return json({ work: describeWork(work, reader.day), edition: edition.id, tree }, "shared");
    }
    case "act":
      return json({ work: describeWork(located.work, reader.day), edition: null, tree: [] }, "shared");
    case "provision":
      return problem("unknown-address", "Provisions stand under /api/provisions.");
    default:
      return elsewhere(reader.library, located, base);
  }
});
