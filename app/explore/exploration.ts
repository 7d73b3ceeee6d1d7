import { formatAddress } from "#lib/law/address";
import { labelOf } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import { shownSurface } from "#lib/law/shownSurface";
import { titleIn, type Work } from "#lib/law/work";
import { type CountedBy, countedBy, countReferences, findReferences } from "#lib/store/findReferences";
import type { Library } from "#lib/store/library";
import { eIdSteps, provisionKey, provisionsAt } from "#lib/store/provisionsAt";
import type { ReferenceView } from "../_references/view";
import { viewReferences } from "../_references/viewReferences";
import type { ReferenceRequest } from "../_requests/references";
import { words } from "../_words/words";

/** A reference with where it stands, in words. */
export type ExploredRow = {
  readonly view: ReferenceView;
  readonly label: string;
  readonly title: string;
  readonly titleLanguage: Language | null;
  readonly url: string;
  readonly language: string;
  /** Whether the owner of the text lets its words be shown. */
  readonly isReadable: boolean;
};

export type Exploration = {
  readonly total: number;
  readonly rows: readonly ExploredRow[];
  readonly counts: Readonly<Record<CountedBy, ReadonlyMap<string, number>>>;
  readonly works: readonly Work[];
};

async function rowsOf(library: Library, views: readonly ReferenceView[], works: readonly Work[]): Promise<readonly ExploredRow[]> {
  const sources = views.map(({ reference }) => ({ ...reference, eId: reference.source }));
  const all = await provisionsAt(library.database, sources);
  const byId = new Map(works.map((work) => [work.id, work]));
  return views.map((view) => {
    const { work, edition, source } = view.reference;
    const known = eIdSteps(source).flatMap((eId) => all.get(provisionKey({ work, edition, eId })) ?? []);
    const from = byId.get(work);
    const standing = all.get(provisionKey({ work, edition, eId: source }));
    const title = titleIn(from ?? { id: work, title: {} }, words.language);
    return {
      view,
      label: labelOf(source, words.language, known),
      title: title.text,
      titleLanguage: title.language,
      url: formatAddress({ work, edition, eId: source }),
      language: standing?.language ?? words.language,
      isReadable: shownSurface(from?.rights ?? "metadata", view.reference, standing ?? null) !== null,
    };
  });
}

/** One page of the references that a request leaves, and how many each filter would. */
export async function explore(library: Library, { filter, page, limit }: ReferenceRequest): Promise<Exploration> {
  const works = await library.works();
  const keys = Object.keys(countedBy) as CountedBy[];
  const [{ total, references }, ...counted] = await Promise.all([
    findReferences(library.database, filter, page, limit),
    ...keys.map((key) => countReferences(library.database, filter, key)),
  ]);
  const counts = Object.fromEntries(keys.map((key, index) => [key, counted[index] ?? new Map()])) as Exploration["counts"];
  return { total, rows: await rowsOf(library, await viewReferences(library, references), works), counts, works };
}
