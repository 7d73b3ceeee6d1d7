import { readNumberFirst } from "#lib/law/citation/numberFirst";
import type { Scan } from "#lib/law/citation/scan";
import { readSeries } from "#lib/law/citation/series";
import type { SeriesOptions } from "#lib/law/citation/seriesItem";
import { notHere, type Step, type StepRead } from "#lib/law/citation/step";
import { readUnitFirst } from "#lib/law/citation/unitFirst";
import { afterUnitWord, readUnit, type UnitRead } from "#lib/law/citation/unitRead";
import { hereWords, thereWords } from "#lib/law/citation/words";

/** What a word points to: the place where the text stands, or the one named last. */
const pointer = (word: string): Step["points"] => (hereWords.has(word) ? "here" : thereWords.has(word) ? "there" : null);

/**
 * Whether a unit that a word points to means something else, as "this item" and "this part of the country" do. What is pointed
 * to as a clause is one of the act: "this Part", «настоящей части».
 */
const meansElse = (scan: Scan, { word, token, next }: UnitRead): boolean =>
  word.weak && word.unit !== "subchapter" && (word.unit !== "clause" || (!token.capital && scan.at(next)?.text === "of"));

/** Whether a word names the act itself and no unit of it: "this Regulation", which in small letters is one. */
const isActItself = ({ token }: UnitRead): boolean => token.capital && token.text === "regulation";

/** `this article`, `the present Article`, «настоящей статьи», «осы баптың», `that subsection`, «той же статьи»: a unit without a number. */
function readPointer(scan: Scan, at: number): StepRead {
  const points = pointer(scan.at(at)?.text ?? "");
  if (points === null) return notHere(at);
  const place = scan.at(at + 1)?.text === "же" ? at + 2 : at + 1;
  const before = readUnit(scan, place, "after-unit");
  const unit = before ?? readUnit(scan, place, "before-unit");
  const isNumbered = before !== null && scan.at(afterUnitWord(scan, before))?.kind === "number";
  if (unit === null || unit.word.count === "many" || isNumbered || isActItself(unit)) return notHere(at);
  const hasArticle = ["present", "same", "said"].includes(scan.at(at)?.text ?? "") && scan.at(at - 1)?.text === "the";
  const step: Step = {
    ...{ unit: unit.word.unit, entries: [], count: unit.word.count, points, unsure: meansElse(scan, unit) || points === "there" },
    ...{ inWords: false, numberFirst: before === null, first: hasArticle ? at - 1 : at, next: unit.next },
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
    ...{ unit: null, entries: series.value.entries, count: "one", points: null, unsure: false },
    ...{ inWords: false, numberFirst: false, first: at, next: series.next },
  };
  return { step, next: series.next };
}

/** The step that begins at a token, in whatever language. */
export function readStep(scan: Scan, at: number, since: number): StepRead {
  const pointed = readPointer(scan, at);
  if (pointed.step !== null) return pointed;
  const unitFirst = readUnitFirst(scan, at, since);
  if (unitFirst.step !== null || unitFirst.next > at + 1) return unitFirst;
  const numberFirst = readNumberFirst(scan, at, since);
  if (numberFirst.step !== null) return numberFirst;
  const bare = readBare(scan, at, since);
  return bare.step === null ? numberFirst : bare;
}
