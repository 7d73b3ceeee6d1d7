import { stemOf } from "#lib/language/stem";
import { words } from "#lib/language/words";
import type { PartialDate } from "#lib/law/date";
import { chooseEdition } from "#lib/law/force";
import { languages } from "#lib/law/language";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import { isLaw } from "#lib/law/work";
import type { Catalog } from "#lib/search/catalog";
import { openWord, stemsFrom } from "#lib/search/completions";
import { frequencyOf } from "#lib/search/frequency";
import { sectionKinds } from "#lib/search/records";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** Kinds whose heading names what they hold; abstracts and keywords have only a label. */
const headed: readonly ProvisionKind[] = [...sectionKinds, "article", "paragraph"];

/** The most words of a query that are looked for in headings. */
const mostWords = 6;

/**
 * Stems in more provisions than this are passed over: which few of so many headings are shown would be chance, and to read
 * all that hold them takes time that grows with the collection (8 ms at 290,000).
 */
const mostHolding = 20_000;

/** How many provisions are read to choose from. */
const mostRead = 40;

const quoted = (stem: string): string => `"${stem.replaceAll('"', "")}"`;

/** For each typed word the stems it may stand for, in any language; for a word that is being typed, those that go on from it. */
async function stemsOfWords(query: string, library: Library): Promise<readonly (readonly string[])[]> {
  const typed = words(query).slice(0, mostWords);
  const open = openWord(query);
  return Promise.all(
    typed.map(async (word) => {
      const own = languages.map((language) => stemOf(word.text, language));
      return [...new Set(word.start === open?.start ? [...own, ...(await stemsFrom(library, open.typed))] : own)].filter(Boolean);
    }),
  );
}

/** Those of the stems that tell one heading from others, as an expression of the full-text table; null if there are none. */
async function expressionFor(query: string, library: Library): Promise<string | null> {
  const stems = await stemsOfWords(query, library);
  const { of } = await frequencyOf(library, stems.flat());
  const telling = stems.filter((alternatives) => !alternatives.some((stem) => of(stem) > mostHolding));
  return telling.length === 0 ? null : `{heading} : (${telling.map((it) => `(${it.map(quoted).join(" OR ")})`).join(" AND ")})`;
}

/** Headings of law before those of literature, then the shortest, which are nearest to what was typed. */
const inOrder =
  ({ byId }: Catalog) =>
  (one: Provision, two: Provision): number => {
    const rank = ({ work }: Provision): number => (isLaw(byId.get(work)?.type ?? "law") ? 0 : 1);
    return rank(one) - rank(two) || (one.heading?.length ?? 0) - (two.heading?.length ?? 0);
  };

/** Provisions whose heading holds the words typed, of the wordings that are shown today. */
export async function headedBy(
  query: string,
  { library, catalog, day }: { readonly library: Library; readonly catalog: Catalog; readonly day: PartialDate },
): Promise<readonly Provision[]> {
  const expression = await expressionFor(query, library);
  if (expression === null) return [];
  const rows = await library.database.all(
    `SELECT p.* FROM words JOIN provisions p ON p.id = words.rowid
     WHERE words MATCH ? AND p.kind IN (SELECT value FROM json_each(?)) LIMIT ?`,
    [expression, JSON.stringify(headed), mostRead],
  );
  const isShown = ({ work: id, edition, language }: Provision): boolean => {
    const work = catalog.byId.get(id);
    return work !== undefined && chooseEdition(work, language, day)?.id === edition;
  };
  return rows.map(provisionOfRow).filter(isShown).sort(inOrder(catalog));
}
