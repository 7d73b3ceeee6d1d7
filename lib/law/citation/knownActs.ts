import { countryOfWord } from "#lib/law/citation/countries";
import type { ActName } from "#lib/law/citation/mention";
import type { Known } from "#lib/law/citation/nameIndex";
import type { Scan } from "#lib/law/citation/scan";

/** An act by its tokens, `next` exclusive; `noun` names its kind, `own` is the first that tells which one it is. */
export type FoundAct = {
  readonly first: number;
  readonly next: number;
  readonly noun: number;
  readonly own: number;
  readonly name: ActName;
};

const textOf = (scan: Scan, first: number, next: number): string =>
  scan.source.slice(scan.tokens[first]?.start ?? 0, scan.tokens[next - 1]?.end ?? 0).replace(/\s+/gu, " ");

/** Whether a known name says all that tells the act: "Constitution" does not, of the Constitution of Germany. */
function saysAll(scan: Scan, form: FoundAct, known: Known): boolean {
  const { title, number, country } = form.name;
  const said = textOf(scan, known.first, known.next);
  if (known.first > form.noun) return title !== null && (title.includes(said) || said.includes(title));
  if (known.first > form.own) return false;
  const isAfterNoun = (part: string | null): boolean => part !== null && textOf(scan, form.noun + 1, form.next).includes(part);
  if (isAfterNoun(title) && !said.includes(title ?? "")) return false;
  if (number !== null && !said.includes(number)) return false;
  const countries = scan.tokens.slice(known.first, known.next).map((token) => countryOfWord(token.text));
  return country === null || countries.includes(country);
}

const nothing: ActName = {
  ...{ known: null, type: null, title: null, date: null, number: null, issuer: null, country: null, self: false, generic: false },
};

/** A known name alone. */
export const asAct = (scan: Scan, { id, first, next }: Known): FoundAct => {
  const hasArticle = scan.at(first - 1)?.text === "the";
  return { first: hasArticle ? first - 1 : first, next, noun: first, own: first, name: { ...nothing, known: id } };
};

/** An act found by its form and one found by name, as one: the longer stretch, with the id if the name says all that tells it. */
export function united(scan: Scan, form: FoundAct, known: Known): FoundAct {
  const id = saysAll(scan, form, known) && !form.name.self ? known.id : null;
  const first = Math.min(form.first, known.first);
  return { ...form, first, next: Math.max(form.next, known.next), name: { ...form.name, known: id } };
}
