import { readNumberFirst } from "#lib/law/citation/numberFirst";
import type { Scan } from "#lib/law/citation/scan";
import { readSeries, type SeriesOptions } from "#lib/law/citation/series";
import { notHere, type Step, type StepRead } from "#lib/law/citation/step";
import { readUnitFirst } from "#lib/law/citation/unitFirst";
import { afterUnitWord, readUnit } from "#lib/law/citation/unitRead";
import { hereWords } from "#lib/law/citation/words";

/** `this article`, `the present Article`, «настоящей статьи», «осы баптың»: a unit without a number. */
function readHere(scan: Scan, at: number): StepRead {
  if (!hereWords.has(scan.at(at)?.text ?? "")) return notHere(at);
  const before = readUnit(scan, at + 1, "after-unit");
  const unit = before ?? readUnit(scan, at + 1, "before-unit");
  const isNumbered = before !== null && scan.at(afterUnitWord(scan, before))?.kind === "number";
  if (unit === null || unit.word.count === "many" || isNumbered) return notHere(at);
  const start = scan.at(at)?.text === "present" && scan.at(at - 1)?.text === "the" ? at - 1 : at;
  const step: Step = {
    ...{ unit: unit.word.unit, entries: [], count: unit.word.count, here: true, unsure: unit.word.weak },
    ...{ inWords: false, numberFirst: before === null, first: start, next: unit.next },
  };
  return { step, next: unit.next };
}

/** `44.1.15`, `44(1)(15)`: at least two numbers, and only where nothing but a citation is expected. */
function readBare(scan: Scan, at: number, since: number): StepRead {
  const options: SeriesOptions = { lettersToo: false, ordinalsToo: false, count: "one", dotsMayDescend: true, since };
  const series = scan.strict || scan.at(at)?.kind !== "number" ? null : readSeries(scan, at, options);
  const isPath = series?.value.entries.every(({ paths, other }) => other !== null || (paths[0]?.length ?? 0) > 1) === true;
  if (series === null || !isPath || series.value.entries.length === 0) return notHere(at);
  const step: Step = {
    ...{ unit: null, entries: series.value.entries, count: "one", here: false, unsure: false },
    ...{ inWords: false, numberFirst: false, first: at, next: series.next },
  };
  return { step, next: series.next };
}

/** The step that begins at a token, in whatever language. */
export function readStep(scan: Scan, at: number, since: number): StepRead {
  const here = readHere(scan, at);
  if (here.step !== null) return here;
  const unitFirst = readUnitFirst(scan, at, since);
  if (unitFirst.step !== null || unitFirst.next > at + 1) return unitFirst;
  const numberFirst = readNumberFirst(scan, at, since);
  if (numberFirst.step !== null) return numberFirst;
  const bare = readBare(scan, at, since);
  return bare.step === null ? numberFirst : bare;
}
