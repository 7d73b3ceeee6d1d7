import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stemsOf } from "#lib/language/stem";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import type { Mention } from "#lib/law/citation/mention";

const root = join(import.meta.dirname, "../../..");
const stem = (word: string): string => stemsOf(word, /[\u0400-\u04FF]/u.test(word) ? "ru" : "en");
const names = nameIndex([{ id: "ours", names: ["the Constitution", "Constitution of the Republic of Kazakhstan", "Конституция"] }], stem);
const mentions = (text: string): readonly Mention[] => mentionsIn(text, { names, stem }).mentions;

type Row = {
  readonly work: string;
  readonly source: string;
  readonly line: number;
  readonly surface: string;
  readonly kind: string;
  readonly why: string;
  readonly targets: readonly { readonly eId: string | null }[];
};

const rows = (name: string): readonly Row[] =>
  readFileSync(join(root, "bench/gold", name), "utf8")
    .split("\n")
    .flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Row]));

const manifest = readFileSync(join(root, "corpus/manifest.yaml"), "utf8");

/** The source of a work, by the manifest. */
function sourceOf(work: string): string {
  const path = manifest.slice(manifest.indexOf(`id: ${work}\n`)).match(/source: (\S+?),?\n/)?.[1] ?? "";
  return readFileSync(join(root, "corpus", path), "utf8");
}

const numbersOf = (eId: string): string => (eId.match(/(?<=_)[0-9A-Za-z.-]+(?=__|$)/g) ?? []).join(".");

/** The numbers of a citation's chains; one that starts where it stands is completed from there. */
function chainsIn(row: Row): readonly string[] {
  const article = numbersOf(row.source.split("__")[0] ?? "");
  return mentions(row.surface).flatMap((it) =>
    it.kind === "provision"
      ? (it.readings[0] ?? []).map((chain) => [...(it.here === "art" ? [article] : []), ...chain.map(({ number }) => number)].join("."))
      : [],
  );
}

const provisions = rows("references.jsonl").filter((row) => row.kind === "provision");

test("the judged sample cites provisions", () => {
  expect(provisions.length).toBeGreaterThanOrEqual(14);
});

test.each(provisions.map((row) => [row.surface, row] as const))("“%s” leads to the provisions that it was judged to cite", (_, row) => {
  expect(chainsIn(row)).toEqual(row.targets.map(({ eId }) => numbersOf(eId ?? "")));
});

const found = rows("references.jsonl").filter((row) => row.kind === "act" || row.kind === "bibliography");

test.each(found.map((row) => [row.surface, row] as const))("“%s” is found as one mention", (surface, row) => {
  const kinds: readonly string[] = row.kind === "act" ? ["act"] : ["marker", "author-year"];
  const stretches = mentions(surface).filter(({ kind }) => kinds.includes(kind));
  expect(stretches.map(({ start, end }) => surface.slice(start, end))).toEqual([surface]);
});

/** What a reader knows of a passage as a whole, its form does not say: titles and keywords are the linker's. */
const passages: ReadonlySet<string> = new Set(["document title", "keyword"]);
const nothing = rows("not-references.jsonl").filter((row) => !passages.has(row.why));

test.each(nothing.map((row) => [row.surface, row] as const))("“%s” is no citation where it stands", (surface, { work, line }) => {
  const text = sourceOf(work);
  const lines = text.split("\n");
  const start = text.indexOf(surface, lines.slice(0, line - 1).join("\n").length);
  const end = start + surface.length;
  expect(start).toBeGreaterThanOrEqual(0);
  expect(mentions(text).filter((it) => it.start < end && it.end > start)).toEqual([]);
});
