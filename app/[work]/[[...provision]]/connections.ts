import { formatAddress } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import { dateOfWork, type Work } from "#lib/law/work";
import { type Citations, citationsOf, citationsOfWhole } from "#lib/store/citations";
import type { Library } from "#lib/store/library";
import { eIdSteps, type ProvisionKey, provisionKey, provisionsAt } from "#lib/store/provisionsAt";
import type { StoredReference } from "#lib/store/referenceRows";
import type { Located } from "../../_address/located";
import type { ReferenceView } from "../../_references/view";
import { words } from "../../_words/words";
import { type CounterpartsShown, counterpartsShown } from "./_connections/counterpartsShown";
import { type SameProvision, sameInOthers } from "./_connections/sameInOthers";
import { type TopicOfText, topicsOfText } from "./_connections/topicsOfText";
import { type CitingSentence, citingSentence } from "./citingSentence";
import type { Reading } from "./reading";
import type { TextReferences } from "./textReferences";

/** A citation from elsewhere, as the page of what is cited shows it. */
export type Citation = {
  readonly reference: StoredReference;
  /** The provision that cites, in words, and its address. */
  readonly label: string;
  readonly url: string;
  readonly language: string;
  /** Null where the owner of the citing text does not allow it to be shown. */
  readonly sentence: CitingSentence | null;
  /** What is cited, where it is not the provision itself but something in it. */
  readonly part: string | null;
};

/** Citations from one work. */
export type CitingWork = { readonly work: Work; readonly date: ReturnType<typeof dateOfWork>; readonly citations: readonly Citation[] };

/** A list of citations with the number of all, which may be more than are listed. */
export type CitedBy = { readonly total: number; readonly works: readonly CitingWork[] };

/** What a provision is connected with. */
export type Connections = {
  readonly subject: EId;
  readonly label: string;
  /** The references that stand in it. */
  readonly cites: readonly ReferenceView[];
  readonly citedBy: CitedBy;
  /** Citations of what the provision is a part of. */
  readonly citedWhole: CitedBy;
  readonly same: readonly SameProvision[];
  readonly counterparts: readonly CounterpartsShown[];
  readonly topics: readonly TopicOfText[];
};

/** Citations listed on a page; the others are one link away. */
const listedAtOnce = 30;

type Subject = { readonly work: Work; readonly eId: EId };

type ByKey = ReadonlyMap<string, Provision>;

const namesOf = (all: ByKey, key: ProvisionKey): readonly Provision[] =>
  eIdSteps(key.eId).flatMap((eId) => all.get(provisionKey({ ...key, eId })) ?? []);

function partOf({ targets }: StoredReference, { work, eId: subject }: Subject, all: ByKey): string | null {
  const inside = targets.filter((target) => target.work === work.id);
  if (inside.some(({ eId }) => eId === subject)) return null;
  const parts = inside.flatMap(({ edition, eId }) =>
    eId?.startsWith(`${subject}__`) === true
      ? [labelOf(eId, words.language, edition === null ? [] : namesOf(all, { work: work.id, edition, eId }))]
      : [],
  );
  return parts.length === 0 ? null : parts.join("; ");
}

function citationOf(reference: StoredReference, work: Work, subject: Subject, all: ByKey): Citation {
  const key = { ...reference, eId: reference.source };
  const source = all.get(provisionKey(key));
  const whole = source?.[reference.in] ?? null;
  const shown = visibleText(work.rights, whole);
  return {
    reference,
    label: labelOf(reference.source, words.language, namesOf(all, key)),
    url: formatAddress(key),
    language: source?.language ?? words.language,
    sentence: whole !== null && shown === whole ? citingSentence(whole, reference.start, reference.end) : null,
    part: partOf(reference, subject, all),
  };
}

async function citedByOf(library: Library, { total, references }: Citations, subject: Subject): Promise<CitedBy> {
  const sources = references.map((it): ProvisionKey => ({ ...it, eId: it.source }));
  const cited = references.flatMap(({ targets }) =>
    targets.flatMap(({ work, edition, eId }) => (work === null || edition === null || eId === null ? [] : [{ work, edition, eId }])),
  );
  const all = await provisionsAt(library.database, [...sources, ...cited]);
  const ids = [...new Set(references.map(({ work }) => work))];
  const works = await Promise.all(
    ids.map(async (id): Promise<readonly CitingWork[]> => {
      const work = await library.work(id);
      if (work === null) return [];
      const own = references.filter((it) => it.work === id);
      return [{ work, date: dateOfWork(work), citations: own.map((it) => citationOf(it, work, subject, all)) }];
    }),
  );
  return { total, works: works.flat() };
}

/** Collects what the provision that an address names is connected with. */
export async function connectionsOf(
  library: Library,
  located: Extract<Located, { kind: "provision" }>,
  { path, provisions }: Reading,
  { views }: TextReferences,
): Promise<Connections> {
  const { work, provision, isWhole } = located;
  const eId = isWhole ? located.eId : provision.eId;
  const { database } = library;
  const [direct, whole] = await Promise.all([
    citationsOf(database, work.id, eId, listedAtOnce),
    citationsOfWhole(database, work.id, eId, listedAtOnce),
  ]);
  const own = provisions.filter((it) => isWhole || (it.order >= provision.order && it.order <= provision.last));
  const sources = new Set(own.map((it) => it.eId));
  return {
    subject: eId,
    label: labelOf(eId, words.language, [...path, ...provisions]),
    cites: views.filter(({ reference }) => sources.has(reference.source)),
    citedBy: await citedByOf(library, direct, { work, eId }),
    citedWhole: await citedByOf(library, whole, { work, eId }),
    same: isWhole ? [] : await sameInOthers(library, work, provision),
    counterparts: isWhole ? [] : await counterpartsShown(library, work.id, provision.edition, eId),
    topics: topicsOfText(own, work),
  };
}
