import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { knownWorks, stem } from "#ingest/link/knownWorks";
import { words } from "#lib/language/words";
import { mentionsIn } from "#lib/law/citation/find";
import type { Bench } from "../bench";
import { count, type Figures, milliseconds, ratio } from "../figures";
import { interleave, type Rounds, valuesOf } from "../interleave";
import { median } from "../statistics";

const names = ["spaces", "words", "once", "twice"] as const;
type Name = (typeof names)[number];

const { names: noNames } = knownWorks([]);

const find = (text: string): number => mentionsIn(text, { names: noNames, stem }).mentions.length;

/** Texts that have hung the citators of others: the time of twice as much must stay near twice the time. */
const hostile: Readonly<Record<string, string>> = {
  "a list of numbers without end": "Articles 2277, 2278, 2279, ".repeat(2000),
  "nested brackets": `art. 44${"(1".repeat(20_000)}`,
  digits: "7".repeat(200_000),
  "unit words alone": "paragraph of article of the Law of the ".repeat(3000),
};

const timed = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

async function rowOf(title: string, text: string, rounds: Rounds): Promise<readonly string[]> {
  const double = text + text;
  const measures: Readonly<Record<Name, () => number>> = {
    spaces: () => timed(() => text.split(/\s+/u).length),
    words: () => timed(() => words(text).length),
    once: () => timed(() => find(text)),
    twice: () => timed(() => find(double)),
  };
  const measured = await interleave({ names, subjects: [null], measure: async (name: Name) => measures[name]() }, rounds);
  const time = (name: Name): number => median(valuesOf(measured, name));
  const once = time("once");
  return [
    title,
    count(text.length),
    milliseconds(once),
    ratio(time("twice"), once),
    ratio(time("words"), once),
    ratio(time("spaces"), once),
  ];
}

/** How quickly citations are found, beside splitting the same text into words, and whether twice the text takes twice the time. */
export async function measureCitations({ root, say }: Bench, rounds: Rounds): Promise<readonly Figures[]> {
  say(`Citations: ${rounds.warmUp} + ${rounds.counted} rounds`);
  const files = ["constitution-kz.en.txt", "rakhmetulina-2026.md"];
  const texts = await Promise.all(files.map((file) => readFile(join(root, "corpus/sources", file), "utf8")));
  const rows: (readonly string[])[] = [];
  for (const [index, text] of texts.entries()) rows.push(await rowOf(files[index] ?? "", text, rounds));
  for (const [title, text] of Object.entries(hostile)) rows.push(await rowOf(title, text, rounds));
  return [
    {
      title: "Citations",
      about: `Finding all citations of a text; medians of ${rounds.counted} rounds. Twice the text should take twice the time; speed is the ratio to splitting it into words as search does, and at white space only.`,
      columns: ["text", "characters", "time", "time(2n)/time(n)", "speed to words", "to white space"],
      rows,
      raw: rows,
    },
  ];
}
