import type { z } from "zod";
import { shownCorrections } from "#lib/law/correction";
import { forceOf } from "#lib/law/force";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import { titleOf } from "#lib/law/work";
import { problem } from "#lib/problem";
import { forceText } from "#lib/search/arrange";
import { aroundOf } from "#lib/store/around";
import { citationsOf } from "#lib/store/citations";
import { correctionsIn } from "#lib/store/corrections";
import { counterpartsOf } from "#lib/store/counterparts";
import { referencesIn } from "#lib/store/references";
import type { Located, Reader } from "../../../_address/located";
import { addressed } from "../../_http/addressed";
import { describeCounterparts, describeProvision } from "../../_http/describe";
import { describeReferences } from "../../_http/describeReferences";
import { elsewhere } from "../../_http/elsewhere";
import { json } from "../../_http/respond";
import type { provisionAnswer } from "../../_schema/provision";

const base = "/api/provisions";

/** Citations given with a provision. */
const mostCitations = 100;

type Found = Extract<Located, { kind: "provision" }>;

async function describe({ library, language, day }: Reader, { work, provision, block }: Found): Promise<z.infer<typeof provisionAnswer>> {
  const { ancestors, children, previous, next } = await aroundOf(library, provision);
  const own = await referencesIn(library.database, work.id, provision.edition, provision.order, provision.last);
  const corrections = await correctionsIn(library.database, work.id, provision.edition, provision.order, provision.order);
  const cited = await citationsOf(library.database, work.id, provision.eId, mostCitations);
  const known = [...ancestors, provision, ...children, ...[previous, next].filter((it) => it !== null)];
  const named = (it: Provision) => describeProvision(it, known, language);
  return {
    ...{
      work: work.id,
      edition: provision.edition,
      ...named(provision),
      title: titleOf(work, language),
      force: forceText(forceOf(work, day)),
    },
    ...{ text: visibleText(work.rights, provision.text), wrapUp: visibleText(work.rights, provision.wrapUp) },
    corrections: shownCorrections(work.rights, corrections, [provision]).map(({ eId: _, ...it }) => it),
    ...{ language: provision.language, status: provision.status, sameAs: provision.sameAs, page: provision.page, line: provision.line },
    ...{ order: provision.order, block, ancestors: ancestors.map(named), children: children.map(named) },
    neighbours: { previous: previous === null ? null : named(previous), next: next === null ? null : named(next) },
    counterparts: (await counterpartsOf(library.database, provision)).map(describeCounterparts),
    references: await describeReferences(library, own, language),
    citedBy: await describeReferences(library, cited.references, language),
  };
}

/** One provision with what stands around it. */
export const GET = addressed("/api/provisions/{work}/{path}", base, async (located, reader) => {
  switch (located.kind) {
    case "provision":
      return json(await describe(reader, located), "shared");
    case "work":
    case "act":
      return problem("unknown-address", "This address names a work and no provision; works stand under /api/works.");
    default:
      return elsewhere(reader.library, located, base);
  }
});
