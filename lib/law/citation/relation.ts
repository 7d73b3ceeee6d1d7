import type { Connector } from "#lib/law/citation/phrase";
import type { Step } from "#lib/law/citation/step";
import type { TableUnit } from "#lib/law/citation/table";
import { lawUnits } from "#lib/law/unit";

/**
 * How deep a unit lies, annexes outermost. A clause lies where paragraphs do, a subsection right above them: it holds them in
 * the laws that have it. Numbers alone begin with an article.
 */
export function depthOf(unit: TableUnit | null): number {
  if (unit === "att") return -1;
  if (unit === "subsec") return lawUnits.indexOf("para") - 0.5;
  if (unit === "subchapter") return lawUnits.indexOf("chp") + 0.5;
  return lawUnits.indexOf(unit === null ? "art" : unit === "clause" ? "para" : unit);
}

/** The way from one step to the next: `up` to what holds it, `down` into it, on in a `list`, or to something else: `stop`. */
export type Relation = "up" | "down" | "list" | "stop";

/** Which way a chain has gone so far. */
export type Direction = "up" | "down" | null;

const strength: Readonly<Record<Connector, number>> = { of: 3, none: 2, comma: 1, and: 0 };

const isOuter = (step: Step): boolean => depthOf(step.unit) < depthOf("art");

/** `paragraph 1 of Article 5`: what follows `of` holds what stands before it. */
function acrossOf(left: Step, right: Step): Relation {
  if (right.numberFirst || left.unit === right.unit) return "stop";
  const mayHold =
    right.points !== null || depthOf(right.unit) < depthOf(left.unit) || isOuter(left) || right.unit === "clause" || left.unit === "clause";
  return mayHold ? "up" : "stop";
}

/** Steps side by side or after a comma: English and Russian go inwards from an article (`ст. 44 п. 1`) and else outwards, Kazakh inwards. */
function sideBySide(left: Step, right: Step, connector: Connector, direction: Direction): Relation {
  const rise = depthOf(left.unit) - depthOf(right.unit);
  if (left.unit === right.unit) return connector === "comma" ? "list" : "stop";
  const isPart = left.unit === "clause" && connector === "none" && direction === null;
  if (right.numberFirst) return rise > 0 && !isPart ? "list" : "down";
  const isUp = rise > 0 || (rise === 0 && direction !== "down");
  if (isUp) return direction === "down" ? "list" : "up";
  return direction === "up" ? "list" : "down";
}

/** The relation of two neighbours in a phrase, by what stands between them and the way gone so far. */
export function relationOf(left: Step, right: Step, connector: Connector, direction: Direction): Relation {
  if (connector === "and") return "list";
  return connector === "of" ? acrossOf(left, right) : sideBySide(left, right, connector, direction);
}

/** Whether a step that might go down from the one before it belongs to the one after it more: `Article 5, paragraph 2 of Article 7`. */
export function belongsRight(step: Step, before: Connector, after: Connector | undefined, next: Step | undefined): boolean {
  if (after === undefined || next === undefined || strength[after] <= strength[before]) return false;
  return relationOf(step, next, after, null) === "up";
}
