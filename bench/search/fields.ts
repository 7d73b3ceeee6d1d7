import type { IndexRecord } from "#lib/search/form";
import { looseFields } from "#lib/search/form";
import { indexerAt } from "#lib/search/indexer";
import { recordsOf } from "#lib/search/records";
import { libraryFile, readCurrent } from "#lib/store/current";
import { type Library, openLibrary } from "#lib/store/library";
import { type Bench, type BenchEngine, withEngine } from "../bench";
import { count, type Figures, kilobytes, milliseconds, ratio } from "../figures";
import { workedFor } from "../ingest/engineTime";

/** What is indexed: stems and looser stems as the site has them; stems alone; the words of the texts as they stand. */
const variants = ["as it is", "without looser stems", "words as they stand"] as const;
type Variant = (typeof variants)[number];

const withoutLoose = (record: IndexRecord): IndexRecord => ({ ...record, ...Object.fromEntries(looseFields.map((field) => [field, ""])) });

/** The most records: enough to tell what a field costs, and few enough not to wait for it. */
const mostRecords = 50_000;

/** A record with the texts themselves in the place of their stems; its context is left as it is. */
async function asWritten(library: Library, records: readonly IndexRecord[]): Promise<readonly IndexRecord[]> {
  const provisions = await library.byRow(records.map(({ row }) => row));
  return records.map((record) => {
    const { kind = null, heading = null, text = null, wrapUp = null } = provisions.get(record.row) ?? {};
    const own = [text, wrapUp].filter((it) => it !== null).join("\n");
    const title = kind === "title";
    return { ...withoutLoose(record), title: title ? own : "", heading: heading ?? "", body: title ? "" : own };
  });
}

async function* inVariant(library: Library, variant: Variant): AsyncGenerator<IndexRecord> {
  let [sent, waiting]: [number, IndexRecord[]] = [0, []];
  for await (const record of recordsOf(library)) {
    if (sent >= mostRecords) break;
    sent += 1;
    if (variant !== "words as they stand") {
      yield variant === "as it is" ? record : withoutLoose(record);
      continue;
    }
    waiting.push(record);
    if (waiting.length < 500) continue;
    yield* await asWritten(library, waiting);
    waiting = [];
  }
  yield* await asWritten(library, waiting);
}

type Cost = { readonly records: number; readonly bytes: number; readonly milliseconds: number };

async function costOf(engine: BenchEngine, library: Library, variant: Variant): Promise<Cost> {
  const indexer = indexerAt(engine);
  const name = "provisions-fields";
  const created = await indexer.createIndex(name);
  const filled = created.ok ? await indexer.fill(name, inVariant(library, variant)) : created;
  if (!filled.ok || filled.value === undefined) throw new Error(filled.ok ? "Nothing was indexed" : filled.failure.message);
  const response = await fetch(`${engine.url}/stats`, { headers: { authorization: `Bearer ${engine.key}` } });
  const { usedDatabaseSize } = (await response.json()) as { readonly usedDatabaseSize: number };
  return { records: filled.value, bytes: usedDatabaseSize, milliseconds: await workedFor(engine, name) };
}

/** What the fields for languages cost the engine, in size and time: the same records indexed with them and without, each by itself. */
export async function measureFields(bench: Bench, dataDir: string): Promise<readonly Figures[]> {
  const current = await readCurrent(dataDir);
  const opened = current === null ? null : await openLibrary(libraryFile(dataDir, current), current.generation);
  if (!opened?.ok) throw new Error(`No library is published in ${dataDir}`);
  const costs: (Cost & { readonly variant: Variant })[] = [];
  for (const variant of variants) {
    bench.say(`Fields: ${variant}`);
    costs.push({ variant, ...(await withEngine(bench, (engine) => costOf(engine, opened.value, variant))) });
  }
  opened.value.close();
  const plain = costs.at(-1);
  if (plain === undefined) return [];
  const row = (it: Cost & { readonly variant: Variant }): readonly string[] => [
    it.variant,
    kilobytes(it.bytes),
    ratio(it.bytes, plain.bytes),
    milliseconds(it.milliseconds),
    ratio(it.milliseconds, plain.milliseconds),
  ];
  return [
    {
      title: `Fields of the index, ${count(plain.records)} provisions`,
      about: "What the engine uses on disk, in kB, and how long it says that it worked; ratios to the words as they stand.",
      columns: ["indexed", "size", "", "time", ""],
      rows: costs.map(row),
      raw: costs,
    },
  ];
}
