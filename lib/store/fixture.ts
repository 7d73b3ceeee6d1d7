import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PartialDate, parseDate } from "#lib/law/date";
import { formatEditionId } from "#lib/law/edition";
import { type EId, parseEId } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import type { StoredConcordance } from "#lib/store/concordances";
import { currentFile, libraryFile, libraryFolder } from "#lib/store/current";
import { noFacts } from "#lib/store/facts";
import type { EditionContent } from "#lib/store/putEdition";
import type { SearchWords } from "#lib/store/searchWords";
import { startLibrary } from "#lib/store/writer";

/**
 * A small made-up library for tests: the charter of a town in two languages and two wordings, its predecessor, and an
 * article about it. Laws and people are invented.
 */
type Sketch = {
  readonly kind: ProvisionKind;
  readonly num?: string;
  readonly heading?: string;
  readonly text?: string;
  readonly wrapUp?: string;
  readonly language?: Language;
};
type SketchedEdition = { readonly edition: Edition; readonly provisions: Readonly<Record<string, Sketch>> };
type SketchedWork = { readonly work: Omit<Work, "editions">; readonly editions: readonly SketchedEdition[] };

export type WordsOf = (provision: Provision, ancestors: readonly Provision[], work: Work) => SearchWords;

const noWords: WordsOf = () => ({ title: "", heading: "", body: "", context: "", loose: "" });

export function date(text: string): PartialDate {
  const parsed = parseDate(text);
  if (!parsed.ok) throw new Error(`${text} is no date`);
  return parsed.value;
}

export function eId(text: string): EId {
  const parsed = parseEId(text);
  if (!parsed.ok) throw new Error(`${text} is no eId`);
  return parsed.value;
}

function edition(work: string, day: PartialDate | null, language: Language): Edition {
  const id = formatEditionId({ date: day, language, label: null });
  const origin = { url: null, retrieved: null, licence: null };
  return { work, id, date: day, language, label: null, format: "text", source: `${work}.txt`, legalValue: null, origin };
}

const blankWork = {
  held: true,
  aliases: [],
  adopted: null,
  inForce: { from: null, to: null },
  replacedBy: null,
  jurisdiction: null,
  akn: null,
  wordings: [],
  rights: "full",
  url: null,
  facts: noFacts,
} as const satisfies Partial<Work>;

const charterInEnglish: SketchedEdition["provisions"] = {
  preamble: { kind: "preamble", text: "We, the people of Veld, adopt this Charter." },
  sec_I: { kind: "section", num: "Section I", heading: "GENERAL PROVISIONS" },
  art_1: { kind: "article", num: "Article 1", text: "Veld is a town by the river. Its harbour is open to everyone." },
  art_2: { kind: "article", num: "Article 2" },
  art_2__para_1: { kind: "paragraph", num: "1.", text: "Everyone has the right to cross the river. Ferries are public." },
  art_2__para_2: { kind: "paragraph", num: "2.", text: "The crossing may be closed in a flood." },
  sec_II: { kind: "section", num: "Section II", heading: "THE MAYOR" },
  art_3: { kind: "article", num: "Article 3" },
  art_3__para_1: { kind: "paragraph", num: "1.", text: "The Mayor shall:", wrapUp: "and answers for it before the assembly." },
  art_3__para_1__subpara_1: { kind: "subparagraph", num: "1)", text: "keep the bridges in repair;" },
  art_3__para_1__subpara_2: { kind: "subparagraph", num: "2)", text: "appoint the ferrymen;" },
  art_3__para_2: { kind: "paragraph", num: "2.", text: "The term of the Mayor is seven years." },
  art_4: { kind: "article", num: "Article 4", text: "The assembly may:" },
  art_4__subpara_1: { kind: "subparagraph", num: "1)", text: "dismiss the harbour master;" },
  art_4__subpara_2: { kind: "subparagraph", num: "2)", text: "levy tolls on 12 bridges." },
};

const charterInRussian: SketchedEdition["provisions"] = {
  sec_I: { kind: "section", num: "Раздел I", heading: "ОБЩИЕ ПОЛОЖЕНИЯ" },
  art_1: { kind: "article", num: "Статья 1", text: "Вельд — город у реки. Его гавань открыта для всех." },
  art_2: { kind: "article", num: "Статья 2" },
  art_2__para_1: { kind: "paragraph", num: "1.", text: "Каждый имеет право переправы через реку." },
  art_2__para_2: { kind: "paragraph", num: "2.", text: "Переправа закрывается во время паводка." },
};

const article: SketchedEdition["provisions"] = {
  title: { kind: "title", text: "Ferries and Freedom: the River in the Law of Veld" },
  "abstract-en": { kind: "abstract", heading: "Abstract" },
  "abstract-en__p_1": { kind: "p", text: "The paper asks who may cross the river, and at what price." },
  "abstract-ru": { kind: "abstract", heading: "Аннотация", language: "ru" },
  "abstract-ru__p_1": { kind: "p", text: "Статья о праве переправы и его цене.", language: "ru" },
  "results-and-discussion": { kind: "heading", heading: "Results and Discussion" },
  "results-and-discussion__p_1": { kind: "p", text: "Tolls on bridges grew; the presumption of free crossing held <b>firm</b>." },
  "results-and-discussion__p_2": { kind: "p", text: "Under Article 2 of the Charter the harbour stays open." },
  references: { kind: "heading", heading: "References" },
  references__ref_1: { kind: "ref", num: "1.", text: "Charter of Veld, as of 01.05.2010." },
};

const charter: Omit<Work, "editions"> = {
  ...blankWork,
  id: "veld-charter",
  type: "constitution",
  title: { en: "Charter of the Town of Veld", ru: "Хартия города Вельд" },
  aliases: ["the Charter", "Хартия", "Жарғы"],
  adopted: date("2001-01-01"),
  inForce: { from: date("2001-02-01"), to: null },
  wordings: [date("2001-01-01"), date("2010-05-01")],
};

const works: readonly SketchedWork[] = [
  {
    work: charter,
    editions: [
      {
        edition: edition(charter.id, date("2001-01-01"), "en"),
        provisions: { art_1: { kind: "article", num: "Article 1", text: "Veld is a village." } },
      },
      { edition: edition(charter.id, date("2010-05-01"), "en"), provisions: charterInEnglish },
      { edition: edition(charter.id, date("2010-05-01"), "ru"), provisions: charterInRussian },
    ],
  },
  {
    work: {
      ...blankWork,
      id: "veld-old-charter",
      type: "constitution",
      title: { en: "Old Charter of Veld" },
      adopted: date("1950"),
      inForce: { from: date("1950-06-01"), to: date("2001-02-01") },
      replacedBy: charter.id,
    },
    editions: [
      {
        edition: edition("veld-old-charter", date("1950"), "en"),
        provisions: {
          art_1: { kind: "article", num: "Article 1", heading: "The river", text: "The river belongs to the ferrymen." },
          art_7: { kind: "article", num: "Article 7", text: "Tolls are paid in salt." },
        },
      },
    ],
  },
  {
    work: {
      ...blankWork,
      id: "ferry-2024",
      type: "scholarly",
      title: { en: "Ferries and Freedom" },
      facts: { ...noFacts, authors: ["A. Writer"], published: date("2024-03") },
    },
    editions: [{ edition: edition("ferry-2024", date("2024-03"), "en"), provisions: article }],
  },
  { work: { ...blankWork, held: false, id: "bridge-act", type: "law", title: { en: "Bridge Act" }, adopted: date("2012") }, editions: [] },
];

/** The nearest ancestor of an eId among those sketched before it. */
function parentOf(id: string, earlier: ReadonlySet<string>): EId | null {
  for (let cut = id.lastIndexOf("__"); cut > 0; cut = id.lastIndexOf("__", cut - 1))
    if (earlier.has(id.slice(0, cut))) return eId(id.slice(0, cut));
  const isArticle = id.startsWith("art_") && !id.includes("__");
  const section = [...earlier].filter((it) => /^sec_[A-Z]+$/.test(it)).at(-1);
  return isArticle && section !== undefined ? eId(section) : null;
}

function provisionsOf({ edition: at, provisions }: SketchedEdition): readonly Provision[] {
  const ids = Object.keys(provisions);
  const parents = new Map(ids.map((id, index) => [id, parentOf(id, new Set(ids.slice(0, index)))]));
  const lies = (id: string | null, under: string): boolean => id !== null && (id === under || lies(parents.get(id) ?? null, under));
  return Object.entries(provisions).map(([id, { kind, num, heading, text, wrapUp, language }], index) => ({
    ...{ work: at.work, edition: at.id, eId: eId(id), parent: parents.get(id) ?? null, kind, status: "in-force", sameAs: id, page: null },
    ...{ num: num ?? null, heading: heading ?? null, text: text ?? null, wrapUp: wrapUp ?? null, language: language ?? at.language },
    ...{ line: index + 1, order: index + 1, last: ids.findLastIndex((other) => lies(other, id)) + 1 },
  }));
}

function contentOf(work: Work, sketch: SketchedEdition, position: number, wordsOf: WordsOf): EditionContent {
  const provisions = provisionsOf(sketch);
  const ancestors = (it: Provision): readonly Provision[] => {
    const parent = provisions.find((other) => other.eId === it.parent);
    return parent === undefined ? [] : [...ancestors(parent), parent];
  };
  const words = provisions.map((it) => wordsOf(it, ancestors(it), work));
  return {
    edition: sketch.edition,
    position,
    fingerprint: "made up",
    facts: noFacts,
    provisions,
    words,
    entries: new Map(),
    furniture: [],
    audit: [],
  };
}

/** Writes the made-up library into a file, with what is to be known of its two charters. */
export async function writeFixture(
  file: string,
  wordsOf: WordsOf = noWords,
  concordances: readonly StoredConcordance[] = [],
): Promise<void> {
  const writer = await startLibrary(file, null);
  for (const [index, { work, editions }] of works.entries()) {
    const whole: Work = { ...work, editions: editions.map((it) => it.edition) };
    await writer.putWork(work, index + 1);
    for (const [place, sketch] of editions.entries()) await writer.putEdition(contentOf(whole, sketch, place + 1, wordsOf));
  }
  for (const it of concordances) await writer.putConcordance(it);
  await writer.seal();
}

/** Publishes the made-up library in a data folder of its own, as ingest would. */
export async function publishFixture(
  wordsOf: WordsOf = noWords,
  generation = "g1",
  into?: string,
): Promise<{ readonly dataDir: string; readonly remove: () => Promise<void> }> {
  const dataDir = into ?? (await mkdtemp(join(tmpdir(), "tarmaq-fixture-")));
  const current = { generation, library: `${generation}.db`, index: `provisions-${generation}` };
  await mkdir(libraryFolder(dataDir), { recursive: true });
  await writeFixture(libraryFile(dataDir, current), wordsOf);
  await writeFile(currentFile(dataDir), JSON.stringify(current));
  return { dataDir, remove: () => rm(dataDir, { recursive: true, force: true }) };
}
