import { type Bibliography, readBibliography } from "#ingest/link/bibliography";
import { ActBinder, type NamedActs } from "#ingest/link/bindActs";
import { headingsOf, internalReferences } from "#ingest/link/internal";
import type { Collection, Linkable, Linked } from "#ingest/link/linkable";
import { noteReferences } from "#ingest/link/noteCall";
import { noteCallsIn } from "#ingest/link/noteCalls";
import { PassageLinker } from "#ingest/link/passageLinker";
import { type Passage, passagesOf } from "#ingest/link/passages";
import { type Act, ActRegistry, actOfWork } from "#ingest/link/registry";
import { surroundingsIn } from "#ingest/link/surroundings";
import type { Citing } from "#ingest/link/targets";
import type { Cited } from "#ingest/link/wording";
import type { Problem } from "#ingest/stage";
import type { PartialDate } from "#lib/law/date";
import type { Provision } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import { isLaw } from "#lib/law/work";

/** The day a text speaks on: a law on that of its wording, literature on that of its publication. */
const dayOf = ({ work, edition, facts }: Linkable): PartialDate | null =>
  isLaw(work.type) ? edition.date : (work.facts.published ?? facts.published ?? edition.date);

/** The wording of an act that a text means: its own, the one its bibliography names, else that of its day. */
function citedBy(linkable: Linkable, bibliography: Bibliography): (act: Act) => Cited {
  const day = dayOf(linkable);
  return (act) => {
    if (act.id === linkable.work.id) return { date: linkable.edition.date, basis: "own" };
    const asOf = bibliography.asOf(act);
    if (asOf !== null) return { date: asOf, basis: "bibliography" };
    return day === null ? { date: null, basis: "unknown" } : { date: day, basis: "publication" };
  };
}

/** The part of a document in which an act named earlier is still meant: an article of a law, a section of literature. */
const partOf = ({ eId }: Provision): string => eId.split("__")[0] ?? "";

/** Links one edition: every stretch of its texts that points elsewhere, with where it points and how sure that is. */
export async function linkEdition(linkable: Linkable, collection: Collection): Promise<Linked> {
  const { value: calls, problems: doubts } = noteCallsIn(linkable);
  const passages = passagesOf(linkable, collection.known.names, calls);
  const { work, edition } = linkable;
  const own = isLaw(work.type) ? actOfWork(work) : null;
  const registry = new ActRegistry(collection.known, work.jurisdiction ?? collection.known.jurisdiction);
  const bibliography = bibliographyOf(linkable, passages, registry);
  const citedOf = citedBy(linkable, bibliography);
  const headings = headingsOf(linkable);
  const aroundOf = surroundingsIn(linkable.provisions);
  const references: Linked["references"][number][] = [];
  const problems: Problem[] = [...doubts];
  let named: { readonly part: string; readonly acts: NamedActs } = { part: "", acts: new Map() };
  for (const passage of passages) {
    const part = partOf(passage.provision);
    const scope = { registry, bibliography, day: dayOf(linkable), own, named: named.part === part ? named.acts : new Map() };
    const binder = new ActBinder(passage.text, passage.mentions, scope);
    const { provision } = passage;
    const citing: Citing = { edition, isLaw: own !== null, around: aroundOf(provision), language: provision.language, citedOf };
    const found = [
      ...(await new PassageLinker(passage, binder, citing, collection, bibliography).references()),
      ...internalReferences(passage, headings, edition),
    ];
    for (const reference of found.sort((left, right) => left.start - right.start)) {
      references.push({ reference, position: passage.provision.order });
      problems.push(...problemsOf(reference, passage.provision));
    }
    named = { part, acts: binder.named };
  }
  for (const provision of linkable.provisions)
    for (const reference of noteReferences(provision, calls.get(provision.eId) ?? [], edition))
      references.push({ reference, position: provision.order });
  return { references, problems };
}

function bibliographyOf(linkable: Linkable, passages: readonly Passage[], registry: ActRegistry): Bibliography {
  const texts = passages
    .filter(({ provision }) => provision.kind === "ref")
    .map(({ provision, text, mentions }) => ({
      ...{ eId: provision.eId, text, mentions },
      number: /ref_([^_]+)$/.exec(provision.eId)?.[1] ?? "",
      fields: linkable.entries.get(provision.eId) ?? null,
    }));
  return readBibliography(texts, registry, dayOf(linkable));
}

const reports: Readonly<Partial<Record<Reference["status"], { readonly severity: Problem["severity"]; readonly message: string }>>> = {
  dangling: { severity: "warning", message: "What is cited here should be in the wording held, and is not." },
  absent: { severity: "info", message: "What is cited here is not in the wording held; another wording may have it." },
  ambiguous: { severity: "info", message: "What is cited here has several readings, or names no act; none is followed without a choice." },
};

function problemsOf({ status, surface }: Reference, { page, line }: Provision): readonly Problem[] {
  const report = reports[status];
  return report === undefined ? [] : [{ place: { page, line }, rule: `reference-${status}`, text: surface, ...report }];
}
