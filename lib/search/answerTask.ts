import { ok, type Result } from "#lib/result";
import type { Alternative } from "#lib/search/alternatives";
import type { Found } from "#lib/search/arrange";
import { rowsCiting } from "#lib/search/citing";
import type { EngineFailure } from "#lib/search/engineClient";
import { gather, type Piece } from "#lib/search/gather";
import { type Page, pageOf } from "#lib/search/pages";
import type { Answerer } from "#lib/search/plan";
import { ranking } from "#lib/search/ranking";
import { noFilters } from "#lib/search/request";
import { asItStands, findInStages, type Stage } from "#lib/search/stages";
import { isUnfiltered, type Task } from "#lib/search/task";
import type { Asked } from "#lib/search/understand";

const noWords: Alternative = { literals: [], way: "words", language: "en", uses: [] };

/** Finds what a request asks for where no words are looked for: all, what a citation leads to, what quotes or shares a passage. */
async function findWithoutWords({ base, asked }: Task, answerer: Answerer): Promise<Result<Stage, EngineFailure>> {
  const pieces: readonly Piece[] = [{ sought: base.sought, alternative: noWords }];
  const gathered = await gather(base, pieces, answerer);
  if (!gathered.ok) return gathered;
  const matched = asked.shared !== null && asked.shared < asked.terms.length ? asked.shared : null;
  const shown: Alternative = asked.shared === null ? noWords : passageOf(asked);
  const candidates = gathered.value.candidates.map((candidate) => ({ ...candidate, alternative: shown }));
  const value = { ...gathered.value, candidates };
  return ok({ gathered: value, pieces, terms: asked.terms, first: null, reading: asItStands, matched });
}

/** The words of a long text: what is marked in what shares a passage with it. */
const passageOf = ({ terms, language }: Asked): Alternative => ({
  ...{ way: "words", language, uses: [] },
  literals: terms.map(({ stem }) => ({ kind: "stem", stem, isOpen: false, isExact: true })),
});

/** What was found for a task, and the hits of its page. */
export type Answered = { readonly stage: Stage; readonly page: Page };

/** Answers a task by one answerer. */
export async function answerTask(task: Task, answerer: Answerer): Promise<Result<Answered, EngineFailure>> {
  const { base, asked, arranging } = task;
  const looksForWords = asked.alternatives.length > 0 && base.within === null;
  const stage = looksForWords ? await findInStages(base, asked, arranging.library, answerer) : await findWithoutWords(task, answerer);
  if (!stage.ok) return stage;
  const page = await pageOf(base, stage.value, asked, arranging, answerer);
  return page.ok ? ok({ stage: stage.value, page: page.value }) : page;
}

/** What cites the provisions that a citation leads to: after them, on a first page with room for it. */
export async function withCiting({ page, stage }: Answered, { request, cited, quoted, arranging, asked }: Task): Promise<Page> {
  const room = Math.min(request.limit, ranking.filledTo) - page.found.length;
  if (!asked.steps.citing || room <= 0 || request.page > 1 || request.sort !== "relevance" || !isUnfiltered(request)) return page;
  const named = cited ?? quoted;
  if (named === null) return page;
  const known = new Set(stage.gathered.candidates.map(({ row }) => row));
  const rows = (await rowsCiting(arranging.library, named)).filter((row) => !known.has(row)).slice(0, room);
  const found = rows.map((row): Found => ({ row, reason: "citing", matcher: () => null }));
  return { found: [...page.found, ...found], provisions: new Map([...page.provisions, ...(await arranging.library.byRow(rows))]) };
}

/** How many hits there would be without filters, where there are none with them. */
export async function withoutFilters(task: Task, { gathered, pieces }: Stage, answerer: Answerer): Promise<number | null> {
  if (gathered.total > 0 || isUnfiltered(task.request)) return null;
  const open = { ...task.base, filters: noFilters, sections: [], sectionsOf: null };
  const all = pieces.length > 0 ? pieces : [{ sought: open.sought, alternative: noWords }];
  const counts = await answerer.count(
    open,
    all.map(({ sought }) => sought),
  );
  return counts.ok ? counts.value.reduce((sum, count) => sum + count, 0) : null;
}
