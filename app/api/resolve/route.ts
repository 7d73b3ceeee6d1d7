import type { z } from "zod";
import { formatAddress } from "#lib/law/address";
import { parseCitation } from "#lib/law/citation/parse";
import type { ReadingRule } from "#lib/law/citation/resolve";
import { type EId, parseEId } from "#lib/law/eId";
import { chooseEdition } from "#lib/law/force";
import { labelOf, type Named } from "#lib/law/label";
import type { Edition, Work } from "#lib/law/work";
import { handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { type Catalog, catalogOf } from "#lib/search/catalog";
import { type Cited, findCited } from "#lib/search/goto";
import { published } from "#lib/store/published";
import { type Reader, readerOf } from "../../_address/located";
import { offerInstead } from "../../_address/offerInstead";
import { ruleSentences } from "../../_references/ruleWords";
import { wordingSentence } from "../../_words/wording";
import { words } from "../../_words/words";
import { noLibrary } from "../_http/noLibrary";
import { readQuery } from "../_http/readQuery";
import { json } from "../_http/respond";
import { type resolveAnswer, resolveParameters } from "../_schema/resolve";

type Answer = z.infer<typeof resolveAnswer>;
type Candidate = Answer["candidates"][number];

function describe(work: Work, edition: Edition, eId: EId, known: readonly Named[], rule: ReadingRule): Candidate {
  const how = rule === "as-cited" ? [] : ruleSentences(rule);
  return {
    ...{ work: work.id, edition: edition.id, eId, label: labelOf(eId, words.language, known) },
    ...{ url: formatAddress({ work: work.id, edition: edition.id, eId }), note: [wordingSentence(words, work, edition), ...how].join(" ") },
  };
}

function candidatesOf({ provisions, rules }: Cited, { byId }: Catalog): readonly Candidate[] {
  return provisions.flatMap((it) => {
    const work = byId.get(it.work);
    const edition = work?.editions.find(({ id }) => id === it.edition);
    return work === undefined || edition === undefined ? [] : [describe(work, edition, it.eId, [it], rules.get(it) ?? "as-cited")];
  });
}

/** What stands nearest to a citation that leads nowhere, in the likeliest work. */
async function nearestIn(cite: string, { works: [work] }: Cited, { library, language, day }: Reader): Promise<readonly Candidate[]> {
  const edition = work === undefined ? null : chooseEdition(work, language, day);
  const chain = parseCitation(cite)?.chains[0] ?? [];
  const asked = chain.map(({ unit, number }, index) => `${unit ?? (index === 0 ? "art" : "para")}_${number}`).join("__");
  const eId = parseEId(asked);
  if (work === undefined || edition === null || !eId.ok) return [];
  const { offered } = await offerInstead(library, { work, edition, isPinned: true }, eId.value, asked);
  return offered.map((it) => describe(work, edition, it, [], "as-cited"));
}

async function resolve(cite: string, work: string | null, reader: Reader): Promise<Answer> {
  const { library, language, day } = reader;
  const catalog = await catalogOf(library);
  const cited = await findCited(cite, work === null ? [] : [work], { library, catalog, language, day });
  if (cited === null) return { understood: parseCitation(cite) !== null, candidates: [], nearest: [] };
  const candidates = [...candidatesOf(cited, catalog)];
  return { understood: true, candidates, nearest: candidates.length > 0 ? [] : [...(await nearestIn(cite, cited, reader))] };
}

/** Where a citation in English, Russian or Kazakh leads, or what is nearest to it (contract, section 6). */
export const GET = handled("/api/resolve", async (request, _context: unknown, { note }) => {
  const query = readQuery(new URL(request.url), resolveParameters);
  if (!query.ok) return problem("bad-parameter", `${query.failure.parameter}: ${query.failure.allowed}.`, query.failure);
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const work = query.value.get("work") || null;
  const { byId } = await catalogOf(found.library);
  if (work !== null && !byId.has(work)) {
    const allowed = "the id of a work that is held";
    return problem("bad-parameter", `work: ${allowed}.`, { parameter: "work", allowed });
  }
  const cite = query.value.get("cite")?.trim() ?? "";
  return json(await resolve(cite, work, readerOf(found.library, interfaceLanguage)), "own");
});
