import { type KnownWorks, stem } from "#ingest/link/knownWorks";
import { isFunctionStem } from "#lib/language/functionWords";
import type { ActName } from "#lib/law/citation/mention";
import { compareDates, type PartialDate } from "#lib/law/date";
import { slugOf } from "#lib/law/slug";
import type { WorkRecord } from "#lib/store/rows";

/** An act as one document speaks of it: a work or act of the manifest (`id`), or one outside it (`id` is a slug made of what is said). */
export type Act = {
  readonly id: string;
  readonly listed: WorkRecord | null;
  readonly type: ActName["type"];
  readonly title: string | null;
  readonly date: PartialDate | null;
  readonly number: string | null;
};

/** Acts of one family are named by each other's words: a regulatory resolution is a normative resolution. */
const families: Readonly<Record<string, string>> = { "constitutional-law": "law", "normative-resolution": "resolution" };
const familyOf = (type: string | null): string | null => (type === null ? null : (families[type] ?? type));

const sameNumber = (left: string | null, right: string | null): boolean =>
  left !== null && right !== null && left.replace(/\s+/g, "").toLowerCase() === right.replace(/\s+/g, "").toLowerCase();

/** Whether one title holds the other, by stems: "Tax" and "On Taxes and other Mandatory Payments to the Budget (Tax Code)". */
function sameTitle(left: string | null, right: string | null): boolean {
  if (left === null || right === null) return false;
  const telling = (title: string): string =>
    stem(title)
      .split(" ")
      .filter((word) => !isFunctionStem(word))
      .join(" ");
  const [short, long] = [left, right].map((title) => ` ${telling(title)} `).sort((one, other) => one.length - other.length);
  return short !== undefined && long !== undefined && short.trim() !== "" && long.includes(short);
}

function slugOfAct({ type, title, date, number }: ActName, country: string): string {
  const marks = [date, number === null ? null : slugOf(number)].filter((part) => part !== null && part !== "");
  const named = marks.length > 0 ? marks : [title === null ? "" : slugOf(title)];
  return [type ?? "act", country, ...named].filter((part) => part !== "").join("-");
}

/**
 * The acts that a document names, in the order in which it first names each. Short forms ("the Tax Code", "Resolution
 * No. 3") are brought to the full ones by number or title.
 */
export class ActRegistry {
  private readonly outside: Act[] = [];

  constructor(
    private readonly known: KnownWorks,
    private readonly jurisdiction: string,
  ) {}

  private matches(act: Act, name: ActName, country: string): boolean {
    if (familyOf(act.type) !== familyOf(name.type) || !act.id.includes(`-${country}`)) return false;
    if (name.date !== null && act.date !== null && !act.date.startsWith(name.date) && !name.date.startsWith(act.date)) return false;
    if (name.number !== null && act.number !== null) return sameNumber(act.number, name.number);
    return sameTitle(act.title, name.title) || (name.date !== null && act.date === name.date && name.title === null);
  }

  /** The works and acts of the manifest that a name may mean: those in force on the day; without a day, those that are held. */
  private listedFor(name: ActName, day: PartialDate | null): readonly WorkRecord[] {
    const named = name.known?.split("|").flatMap((id) => this.known.byId.get(id) ?? []);
    const isAnyConstitution = name.type === "constitution" && (name.generic || named === undefined);
    const meant = isAnyConstitution ? this.known.constitutions : (named ?? []);
    const possible = meant.filter((work) => name.date === null || work.adopted === name.date);
    const likely = possible.filter((work) => (day === null ? work.held : isInForce(work, day)));
    return likely.length > 0 ? likely : possible;
  }

  /** The acts that a name means: one, several if it cannot be told, none if it says too little. */
  find(name: ActName, country: string | null, day: PartialDate | null): readonly Act[] {
    const where = name.country ?? country ?? this.jurisdiction;
    const listed = where === this.jurisdiction ? this.listedFor(name, day) : [];
    if (listed.length > 0) return listed.map(actOfWork);
    if (name.generic && name.type !== "constitution") return [];
    const known = this.outside.find((act) => this.matches(act, name, where));
    if (known !== undefined) return [known];
    if (name.type === null) return [];
    const act: Act = { id: slugOfAct(name, where), listed: null, type: name.type, title: name.title, date: name.date, number: name.number };
    this.outside.push(act);
    return [act];
  }
}

const isInForce = ({ inForce }: WorkRecord, day: PartialDate): boolean =>
  inForce.from !== null && compareDates(inForce.from, day) <= 0 && (inForce.to === null || compareDates(inForce.to, day) > 0);

export const actOfWork = (work: WorkRecord): Act => ({
  ...{ id: work.id, listed: work, type: null, title: null },
  ...{ date: work.adopted, number: null },
});

/** Whether two acts are of one kind, so that "the Law" may mean the other. */
export const isOfKind = (act: Act, type: ActName["type"]): boolean => familyOf(act.listed?.type ?? act.type) === familyOf(type);
