import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Chance, mutate, mutateMarkup } from "#bench/fuzz/mutate";
import { openContainer } from "#ingest/read/docx/container";
import { zipOf } from "#ingest/read/fixtures/madeUpDocx";
import { defaultLimits } from "#ingest/read/limits";
import type { Format } from "#lib/law/work";

/** A real file that mutated ones are made of. `parts` are the texts of an archive, which are changed inside it. */
export type Seed = {
  readonly name: string;
  readonly format: Format;
  readonly bytes: Buffer;
  readonly parts: Readonly<Record<string, string>> | null;
};

const formats: Readonly<Record<string, Format>> = { txt: "text", md: "markdown", pdf: "pdf", docx: "docx", html: "html", xml: "akn" };

/** Files larger than this make a run slow and show nothing that smaller ones do not. */
const largestSeed = 1_500_000;

async function partsOf(bytes: Buffer, name: string): Promise<Readonly<Record<string, string>> | null> {
  const container = await openContainer(bytes, name, defaultLimits);
  if (!container.ok) return null;
  const parts: Record<string, string> = {};
  for (const part of container.value.names) {
    const text = await container.value.part(part);
    if (text.ok && text.value !== null) parts[part] = text.value;
  }
  return parts;
}

/** The files below some folders that are in a format that we read, the bodies of JSON files as pages of HTML. */
export async function seedsIn(folders: readonly string[]): Promise<readonly Seed[]> {
  const seeds: Seed[] = [];
  for (const folder of folders) {
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      const format = formats[path.split(".").at(-1) ?? ""];
      const bytes = path.endsWith("/en.json") ? pageIn(readFileSync(join(folder, path), "utf8")) : null;
      if (bytes !== null) seeds.push({ name: path, format: "html", bytes, parts: null });
      if (format === undefined) continue;
      const content = readFileSync(join(folder, path));
      if (content.length > largestSeed || (format === "akn" && !content.includes("akomaNtoso"))) continue;
      seeds.push({ name: path, format, bytes: content, parts: format === "docx" ? await partsOf(content, path) : null });
    }
  }
  return seeds;
}

/** The first part of a page is as telling as the whole. */
const pageIn = (json: string): Buffer => Buffer.from(String((JSON.parse(json) as { readonly body?: unknown }).body).slice(0, 300_000));

/**
 * Text that was changed byte by byte is mostly no UTF-8 any more, and markup not well-formed, which a reader says at once; so
 * most of it is changed with more care.
 */
function changedText(text: Buffer, isMarkup: boolean, chance: Chance): Buffer {
  if (isMarkup && chance() < 0.7) return Buffer.from(mutateMarkup(text.toString("utf8"), chance));
  const changed = mutate(text, chance);
  return chance() < 0.9 ? Buffer.from(changed.toString("utf8").replaceAll("\0", "")) : changed;
}

/** A file made of a seed by chance; an archive is mostly changed inside, where its checksums still fit. */
export function variant({ format, bytes, parts }: Seed, chance: Chance): Buffer {
  if (format === "pdf" || (parts !== null && chance() < 0.2)) return mutate(bytes, chance);
  if (parts === null) return changedText(bytes, format === "html" || format === "akn", chance);
  const names = Object.keys(parts);
  const main = names.find((name) => name.endsWith("document.xml")) ?? "";
  const chosen = chance() < 0.5 ? main : (names[Math.floor(chance() * names.length)] ?? main);
  return zipOf({ ...parts, [chosen]: changedText(Buffer.from(parts[chosen] ?? ""), true, chance) });
}

/** A seed by chance, each format as often as the others. */
export function pick(seeds: readonly Seed[], index: number, chance: Chance): Seed {
  const formatsHere = [...new Set(seeds.map(({ format }) => format))];
  const format = formatsHere[index % formatsHere.length];
  const fitting = seeds.filter((seed) => seed.format === format);
  const seed = fitting[Math.floor(chance() * fitting.length)];
  if (seed === undefined) throw new Error("There should be a file to mutate");
  return seed;
}
