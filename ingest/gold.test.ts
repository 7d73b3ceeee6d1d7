import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type Content, contentOf } from "#ingest/contentOf";
import { readManifest } from "#ingest/manifest/manifest";
import { startReader } from "#ingest/read/read";
import type { Provision } from "#lib/law/provision";

/** What the corpus is, held against a person's reading of it (`bench/gold/structure.jsonl`). */
type GoldRow = {
  readonly work: string;
  readonly eId: string;
  readonly kind: string;
  readonly begins: string | null;
  readonly ends: string | null;
  readonly words: number | null;
};

const gold = readFileSync("bench/gold/structure.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as GoldRow);

async function readCorpus(): Promise<ReadonlyMap<string, Content>> {
  const manifest = await readManifest("corpus");
  if (!manifest.ok) throw new Error(JSON.stringify(manifest.failure));
  const reader = startReader();
  const contents = new Map<string, Content>();
  for (const { work, editions } of manifest.value.works) {
    for (const edition of editions) {
      const read = await reader.read(join(manifest.value.dir, edition.source), edition.format);
      if (!read.ok) throw new Error(read.failure.message);
      const content = contentOf(read.value.lines, read.value.problems, work, edition);
      if (!content.ok) throw new Error(content.failure.join("\n"));
      contents.set(work.id, content.value);
    }
  }
  await reader.close();
  return contents;
}

const contents = await readCorpus();

const provisionsOf = (work: string): readonly Provision[] => contents.get(work)?.provisions ?? [];

/** What gold judges of a provision: its own words, first eight, last five and their number. */
function judged({ kind, heading, text }: Provision, row: GoldRow): Pick<GoldRow, "begins" | "ends" | "words"> {
  if (row.begins === null) return { begins: null, ends: null, words: null };
  const words = ((kind === "heading" ? heading : text) ?? "").split(/\s+/);
  return { begins: words.slice(0, 8).join(" "), ends: words.slice(-5).join(" "), words: row.words === null ? null : words.length };
}

test.each(gold)("$work $eId reads as a person reads it", (row) => {
  const provision = provisionsOf(row.work).find(({ eId }) => eId === row.eId);
  expect(provision).toBeDefined();
  if (provision === undefined) return;
  expect(judged(provision, row)).toEqual({ begins: row.begins, ends: row.ends, words: row.words });
  if (row.work === "constitution-1995") expect(provision.kind).toBe(row.kind);
});

test("the Constitution has the units that it has in print", () => {
  const provisions = provisionsOf("constitution-1995");
  const count = (kind: Provision["kind"]): number => provisions.filter((provision) => provision.kind === kind).length;
  const parents = new Set(provisions.map(({ parent }) => parent));
  const ownText = provisions.filter(({ kind, eId }) => kind === "article" && !parents.has(eId));
  expect([count("preamble"), count("section"), count("article"), count("paragraph"), count("alinea"), count("subparagraph")]).toEqual([
    1, 9, 98, 267, 2, 120,
  ]);
  expect(ownText).toHaveLength(12);
  expect(new Set(provisions.map(({ eId }) => eId.toLowerCase())).size).toBe(provisions.length);
});

test("what the scan of the Constitution leaves in doubt is said", () => {
  const rules = contents.get("constitution-1995")?.audit.map(({ rule, line }) => `${rule} ${line}`) ?? [];
  expect(rules).toEqual(
    expect.arrayContaining([
      "ocr-number 96",
      "ocr-number 123",
      "lost-hyphen 403",
      "lost-hyphen 928",
      "stray-bracket 295",
      "tail-on-last-item 589",
      "gap-in-numbering 972",
    ]),
  );
});

test("the article's title, authors, identifiers, dates, abstracts and keywords are read from it", () => {
  const facts = contents.get("rakhmetulina-2026")?.facts;
  expect(facts?.authors).toHaveLength(3);
  expect(facts?.affiliations).toHaveLength(2);
  expect(facts?.doi).toBe("10.32523/2616-6844-2026-154-1-11-24");
  expect([facts?.received, facts?.accepted, facts?.published]).toEqual(["2025-07-01", "2026-03-17", "2026-03-30"]);
  expect(Object.keys(facts?.title ?? {}).sort()).toEqual(["en", "kk", "ru"]);
  expect(Object.keys(facts?.abstract ?? {}).sort()).toEqual(["en", "kk", "ru"]);
  expect([facts?.keywords.en, facts?.keywords.kk, facts?.keywords.ru].map((words) => words?.length)).toEqual([7, 7, 7]);
});

test("furniture is set aside under its kind, and no advert or credit is left in the text", () => {
  const kinds = (work: string): readonly string[] => contents.get(work)?.furniture.map(({ kind, text }) => `${kind}: ${text}`) ?? [];
  expect(kinds("rakhmetulina-2026")).toEqual(["page-number: 11"]);
  expect(kinds("el-kz-judicial-reform-2024").map((it) => it.split(":")[0])).toEqual(["repeated-title", "credit", "advert"]);
});

test("lists that a page announces and does not hold are reported", () => {
  expect(contents.get("government-overview")?.audit.filter(({ rule }) => rule === "list-missing")).toHaveLength(4);
});

test("every entry of the bibliography has its fields", () => {
  const entries = contents.get("rakhmetulina-2026")?.entries;
  expect(entries?.size).toBe(21);
  expect(entries?.get("references__ref_16")).toEqual({
    authors: ["Udartsev S.F."],
    title: "Two outstanding inventions of mankind",
    published: "2023-08-23",
    url: "https://time.kz/blogs/hocu-skazat/2023/08/23/sergej-udartsev-dva-vydayushhihsya-izobreteniya-chelovechestva",
    accessed: "2025-01-10",
    doi: null,
  });
  expect([...(entries?.values() ?? [])].filter(({ url }) => url !== null)).toHaveLength(15);
});
