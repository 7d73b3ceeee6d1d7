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
export const familyOf = (type: string | null): string | null => (type === null ? null : (families[type] ?? type));

/** A title by the stems that tell it from others, with a space around each; a number without its spaces. */
const tellingOf = (title: string): string =>
  ` ${stem(title)
    .split(" ")
    .filter((word) => !isFunctionStem(word))
    .join(" ")} `;
const plainNumber = (number: string): string => number.replace(/\s+/g, "").toLowerCase();

/** What a name says of an act, made ready to be compared. */
type Said = { readonly date: PartialDate | null; readonly number: string | null; readonly title: string | null };

const saidBy = ({ date, number, title }: ActName): Said => ({
  date,
  number: number === null ? null : plainNumber(number),
  title: title === null ? null : tellingOf(title),
});

/** Whether one title holds the other: "Tax" and "On Taxes and other Mandatory Payments to the Budget (Tax Code)". */
function sameTitle(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left.trim() === "" || right.trim() === "") return false;
  return left.includes(right) || right.includes(left);
}

/** Whether a name says the same as an earlier one, or less of it. */
function isSame(act: Said, name: Said): boolean {
  if (name.date !== null && act.date !== null && !act.date.startsWith(name.date) && !name.date.startsWith(act.date)) return false;
  if (name.number !== null && act.number !== null) return act.number === name.number;
  return sameTitle(act.title, name.title) || (name.date !== null && act.date === name.date && name.title === null);
}

function slugOfAct({ type, title, date, number }: ActName, country: string): string {
  const marks = [date, number === null ? null : slugOf(number)].filter((part) => part !== null && part !== "");
  const named = marks.length > 0 ? marks : [title === null ? "" : slugOf(title)];
  return [type ?? "act", country, ...named].filter((part) => part !== "").join("-");
}

/** Names are compared with this many acts of a family and country; what a document names beyond them stands for itself. */
const mostAlike = 1000;

/**
 * The acts that a document names, in the order in which it first names each. Short forms ("the Tax Code", "Resolution
 * No. 3") are brought to the full ones by number or title.
 */
export class ActRegistry {
  /** Acts outside the manifest, by family and country. */
  private readonly outside = new Map<string, { readonly act: Act; readonly said: Said }[]>();

  constructor(
    private readonly known: KnownWorks,
    private readonly jurisdiction: string,
  ) {}

  /** The act outside the manifest that a name means: one named before, else a new one; none if its kind is not said. */
  private outsideFor(name: ActName, country: string): readonly Act[] {
    const key = `${familyOf(name.type)} ${country}`;
    const alike = this.outside.get(key) ?? [];
    const said = saidBy(name);
    const known = alike.find((other) => isSame(other.said, said));
    if (known !== undefined) return [known.act];
    if (name.type === null) return [];
    const { type, title, date, number } = name;
    const act: Act = { id: slugOfAct(name, country), listed: null, type, title, date, number };
    if (alike.length < mostAlike) this.outside.set(key, [...alike, { act, said }]);
    return [act];
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
    return this.outsideFor(name, where);
  }
}

const isInForce = ({ inForce }: WorkRecord, day: PartialDate): boolean =>
  inForce.from !== null && compareDates(inForce.from, day) <= 0 && (inForce.to === null || compareDates(inForce.to, day) > 0);

export const actOfWork = (work: WorkRecord): Act => ({
  ...{ id: work.id, listed: work, type: null, title: null },
  ...{ date: work.adopted, number: null },
});

/** The family of an act: "the Law" may mean any act of its own. */
export const familyOfAct = (act: Act): string | null => familyOf(act.listed?.type ?? act.type);
