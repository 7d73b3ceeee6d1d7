import type { Entry } from "#lib/law/citation/numbers";
import type { Scan } from "#lib/law/citation/scan";
import { readSeries } from "#lib/law/citation/series";
import type { SeriesOptions } from "#lib/law/citation/seriesItem";
import { notHere, type Step, type StepRead } from "#lib/law/citation/step";
import type { UnitForms } from "#lib/law/citation/table";
import type { Token } from "#lib/law/citation/tokens";
import { beforeUnitWord, readUnit, unitFor } from "#lib/law/citation/unitRead";
import { ordinals } from "#lib/law/citation/words";

/** Whether a number stands at a token: digits, `first`, `II` or `б)` with a unit behind it, `(a)`. */
function mayBeginSeries(scan: Scan, at: number, token: Token): boolean {
  if (token.kind === "number") return true;
  if (token.kind === "open") return scan.at(at + 2)?.kind === "close";
  if (token.kind !== "word") return false;
  const after = scan.at(at + 1)?.kind === "close" ? at + 2 : at + 1;
  return ordinals.has(token.text) || (token.text.length <= 8 && readUnit(scan, beforeUnitWord(scan, after), "before-unit") !== null);
}

/** How many a unit announces is known only when its word has been read: `10-11-бап` is one, `10-11-баптар` are two. */
function counted({ paths, other }: Entry, count: keyof UnitForms): Entry {
  if (count === "one") return { paths: other ?? paths, other: null };
  return { paths, other: count === "many" ? null : other };
}

/** `44-бап`, `15) тармақшасы`, `44, 45-баптар`, `II бөлім`, `екінші бөлігі`, `first paragraph`: the number first. */
export function readNumberFirst(scan: Scan, at: number, since: number): StepRead {
  const token = scan.at(at);
  if (token === undefined || !mayBeginSeries(scan, at, token)) return notHere(at);
  const isSign = token.kind !== "number";
  const options: SeriesOptions = { lettersToo: isSign, ordinalsToo: isSign, count: "either", dotsMayDescend: false, since };
  const series = readSeries(scan, at, options);
  if (series === null) return notHere(at);
  const place = beforeUnitWord(scan, series.next);
  const inWords = series.value.kind === "word";
  const own = readUnit(scan, place, "before-unit");
  const unit = own ?? (inWords ? readUnit(scan, place, "after-unit") : null);
  if (unit === null || series.value.entries.length === 0) return { step: null, next: series.next };
  const { word } = unit;
  const step: Step = {
    ...{ unit: unitFor(word, series.value), entries: series.value.entries.map((entry) => counted(entry, word.count)), count: word.count },
    ...{ points: null, numberFirst: own !== null, inWords, first: at, next: unit.next },
    unsure: (word.weak && series.value.kind !== "roman") || own === null,
  };
  return { step, next: unit.next };
}
