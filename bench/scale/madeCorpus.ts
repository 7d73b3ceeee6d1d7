import { appendFile, copyFile, cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Provision } from "#lib/law/provision";
import type { Work } from "#lib/law/work";
import { isFindable } from "#lib/store/isFindable";
import type { Bench } from "../bench";
import { chanceOf } from "../collection/chance";
import type { Seed, Seeds } from "../collection/seeds";
import { variedWork } from "../collection/variedWork";
import { endingOf, type MadeFormat, madeFormats, sourceText } from "./sourceText";

/** A corpus folder that was made. `provisions` are those that can be found, as far as reading them again gives the same. */
export type MadeCorpus = { readonly dir: string; readonly provisions: number; readonly works: number };

/** Works in one file of the manifest: nobody keeps ten thousand in one. */
const worksInFile = 100;

const formatOf = (number: number): MadeFormat => madeFormats[number % madeFormats.length] ?? "text";

/** What the manifest says of a made-up work, in JSON, which is YAML. */
function entryOf({ id, type, title, jurisdiction, adopted, facts, inForce, editions }: Work, source: string): unknown {
  const { from, to } = inForce;
  const force = from === null ? {} : { inForce: { from, ...(to === null ? {} : { to }) } };
  const dated = adopted === null ? { published: facts.published } : { adopted, ...force };
  const date = adopted ?? facts.published;
  return {
    ...{ id, type, title, ...(jurisdiction === null ? {} : { jurisdiction }), ...dated },
    editions: editions.map(({ language }) => ({ date, language, source })),
  };
}

/** Where the source of a made-up work lies, from the corpus folder. */
const sourceOf = (number: number, id: string, format: MadeFormat): string =>
  `made/${String(Math.floor(number / worksInFile)).padStart(4, "0")}/${id}.${endingOf[format]}`;

async function putWork(dir: string, seed: Seed, seeds: Seeds, copy: number, number: number): Promise<readonly Provision[]> {
  const { work, contents } = variedWork(seed, copy, seeds, chanceOf(copy * 1000 + number));
  const [content] = contents;
  if (content === undefined) return [];
  const format = formatOf(number);
  const source = sourceOf(number, work.id, format);
  const file = `${source.slice(0, source.lastIndexOf("/"))}.yaml`;
  await mkdir(join(dir, source, ".."), { recursive: true });
  await writeFile(join(dir, source), sourceText(content.provisions, format));
  const heading = number % worksInFile === 0 ? "works:\n" : "";
  await appendFile(join(dir, file), `${heading}  - ${JSON.stringify(entryOf(work, source))}\n`);
  return content.provisions;
}

/** The corpus as it stands, whose works the made-up ones cite: its manifest is one among the others. */
async function putReal(corpus: string, dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await cp(join(corpus, "sources"), join(dir, "sources"), { recursive: true });
  await copyFile(join(corpus, "manifest.yaml"), join(dir, "real.yaml"));
  await writeFile(join(dir, "manifest.yaml"), "include: [real.yaml, made/*.yaml]\n");
}

/**
 * Makes a corpus folder of about so many provisions: the real sources, and works like them with other words and numbers, printed in
 * turn as text, Markdown and HTML. The same size gives the same folder.
 */
export async function makeCorpus({ root, quit, say }: Bench, dir: string, seeds: Seeds, size: number): Promise<MadeCorpus> {
  await putReal(join(root, "corpus"), dir);
  const countOf = (provisions: readonly Provision[]): number => provisions.filter(isFindable).length;
  let provisions = seeds.seeds.reduce((sum, { editions }) => sum + editions.reduce((all, it) => all + countOf(it.provisions), 0), 0);
  let [works, saidAt] = [seeds.seeds.length, 0];
  for (let number = 0; provisions < size; number += 1) {
    quit.throwIfAborted();
    const seed = seeds.seeds[number % seeds.seeds.length];
    if (seed === undefined) throw new Error("The corpus holds no works to make others from");
    provisions += countOf(await putWork(dir, seed, seeds, 2 + Math.floor(number / seeds.seeds.length), number));
    works += 1;
    if (provisions - saidAt < 100_000) continue;
    saidAt = provisions;
    say(`Corpus: ${provisions} provisions in ${works} sources`);
  }
  return { dir, provisions, works };
}
