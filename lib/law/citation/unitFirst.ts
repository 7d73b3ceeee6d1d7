import type { Entry } from "#lib/law/citation/numbers";
import type { Scan } from "#lib/law/citation/scan";
import { readSeries, type Series } from "#lib/law/citation/series";
import type { SeriesOptions } from "#lib/law/citation/seriesItem";
import { notHere, type Step, type StepRead } from "#lib/law/citation/step";
import type { TableUnit } from "#lib/law/citation/table";
import { afterUnitWord, readUnit, type UnitRead, unitFor } from "#lib/law/citation/unitRead";
import { andWords, isUnitWord, joiners, ofWords, type UnitWord } from "#lib/law/citation/words";

const optionsFor = (word: UnitWord, since: number): SeriesOptions => ({
  ...{ lettersToo: true, ordinalsToo: true, count: word.count, since },
  dotsMayDescend: word.unit === "art" || word.unit === "sec",
});

const numbersInArabic: ReadonlySet<TableUnit> = new Set<TableUnit>(["para", "subpara", "subsec"]);

/** A scan's `I` and `l` where only `1` can stand (contract, section 1). */
function mendOne(entry: Entry, unit: TableUnit): Entry {
  const [first] = entry.paths;
  if (!numbersInArabic.has(unit) || !(first?.[0] === "I" || first?.[0] === "l")) return entry;
  return { paths: [["1", ...first.slice(1)]], other: null };
}

/** Whether a Roman one is no number but the word: "the article I wrote", and not "Part I applies". */
function isPronoun(scan: Scan, { token }: UnitRead, series: Series, next: number): boolean {
  if (token.capital) return false;
  const [first] = series.entries;
  const after = scan.at(next);
  if (series.entries.length !== 1 || first?.paths[0]?.[0] !== "I" || after?.kind !== "word" || after.capital) return false;
  const goesOn = ofWords.has(after.text) || joiners.has(after.text) || andWords.has(after.text) || isUnitWord(after.text);
  return !goesOn;
}

/** `Article 44(1)`, `articles 13 and 14`: the unit word first. */
export function readUnitFirst(scan: Scan, at: number, since: number): StepRead {
  const unit = readUnit(scan, at, "after-unit");
  if (unit === null) return notHere(at);
  const first = afterUnitWord(scan, unit);
  const series = readSeries(scan, first, optionsFor(unit.word, since));
  if (series === null || series.value.entries.length === 0 || isPronoun(scan, unit, series.value, series.next)) {
    return { step: null, next: Math.max(series?.value.entries.length === 0 ? series.next : 0, at + 1) };
  }
  const isLettered = series.value.unsure && !(unit.token.capital && scan.at(first)?.capital === true && unit.word.unit === "att");
  const step: Step = {
    ...{ unit: unitFor(unit.word, series.value), count: unit.word.count, points: null, numberFirst: false, first: at, next: series.next },
    entries: series.value.entries.map((entry) => mendOne(entry, unit.word.unit)),
    ...{ unsure: (unit.word.weak && series.value.kind !== "roman") || isLettered, inWords: series.value.kind === "word" },
  };
  return { step, next: series.next };
}
