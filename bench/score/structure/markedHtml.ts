import { bareNumber, type Chained, squeezed } from "#bench/score/structure/chains";

/**
 * The provisions that HTML made from Akoma Ntoso marks by its classes: what a reader without these marks is held against.
 * Such HTML is well formed, so that a stack is all the parsing it needs.
 */
const units: ReadonlySet<string> = new Set([
  "akn-chapter",
  "akn-part",
  "akn-subpart",
  "akn-section",
  "akn-subsection",
  "akn-paragraph",
  "akn-subparagraph",
  "akn-item",
  "akn-attachment",
]);

const voids: ReadonlySet<string> = new Set(["br", "img", "hr", "meta", "link", "input"]);

/** Attributes that say where provisions begin or point to: without them the file is like any other. */
const marks = /\s(?:id|data-eId|data-href|data-refersTo|href|class|data-name)="[^"]*"/gu;

/** The same HTML without its marks and links. */
export const withoutMarks = (html: string): string => html.replace(marks, "").replace(/<\/?a(?:\s[^>]*)?>/gu, "");

type Unit = { readonly kind: string; text: string; number: string | null; heading: string };
type Open = { readonly tag: string; readonly classes: readonly string[]; readonly unit: Unit | null };

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " ", "#39": "'" };
const decoded = (text: string): string => text.replace(/&(#?\w+);/gu, (whole, name: string) => entities[name] ?? whole);

/** Where a text stands: a number, a heading, an editor's remark, or the words of the law. */
function roleOf(open: readonly Open[]): "number" | "heading" | "remark" | "text" {
  const inner = open.slice(open.findLastIndex(({ unit }) => unit !== null) + 1);
  if (inner.some(({ classes }) => classes.includes("akn-remark"))) return "remark";
  if (inner.some(({ classes }) => classes.includes("akn-num"))) return "number";
  return inner.some(({ tag, classes }) => /^h\d$/u.test(tag) && !classes.includes("akn-crossHeading")) ? "heading" : "text";
}

/** A heading's number and words: "25. Property", "Schedule 1A", "Chapter 1 – Founding provisions". */
function settle(unit: Unit): Unit {
  if (unit.number !== null) return { ...unit, text: unit.heading + unit.text };
  const [printed] =
    /^\s*(?:\d+[A-Z]{0,2}\.|(?:Chapter|Part|Schedule|Annexure)\s+(?:\d+[A-Z]{0,2}|[A-Z])(?![A-Za-z]))/u.exec(unit.heading) ?? [];
  if (printed === undefined) return unit;
  return { ...unit, number: printed, text: unit.heading.slice(printed.length).replace(/^\s*[–—-]?/u, "") + unit.text };
}

type Found = { readonly unit: Unit; readonly above: readonly Unit[] };

/** Units as chains of numbers; what stands in a unit without a number belongs to the numbered one around it. */
function chained(found: readonly Found[]): readonly Chained[] {
  const settled = new Map(found.map(({ unit }) => [unit, settle(unit)]));
  const isNumbered = (unit: Unit): boolean => settled.get(unit)?.number != null;
  const words = new Map<Unit, string>();
  for (const { unit, above } of found) {
    const owner = [...above, unit].findLast(isNumbered);
    const own = settled.get(unit);
    if (owner !== undefined) words.set(owner, (words.get(owner) ?? "") + (isNumbered(unit) ? "" : unit.heading) + (own?.text ?? ""));
  }
  return found.flatMap(({ unit, above }) => {
    const numbers = [...above, unit].flatMap((it) => settled.get(it)?.number ?? []).map(bareNumber);
    return isNumbered(unit) ? [{ chain: numbers.join(" "), text: squeezed(words.get(unit) ?? "") }] : [];
  });
}

/** The numbered provisions that the marks of a file say, in the order in which they begin. */
export function markedProvisions(html: string): readonly Chained[] {
  const open: Open[] = [];
  const found: Found[] = [];
  for (const [, closing, tag = "", attributes = "", text = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)((?:\s[^>]*)?)>|([^<]+)/gu)) {
    if (tag === "") {
      const unit = open.findLast((it) => it.unit !== null)?.unit;
      if (unit == null) continue;
      const role = roleOf(open);
      if (role === "number") unit.number = (unit.number ?? "") + decoded(text);
      else if (role === "heading") unit.heading += decoded(text);
      else if (role === "text") unit.text += decoded(text);
    } else if (closing === "/") {
      const at = open.findLastIndex((it) => it.tag === tag);
      const unit = open.findLast((it) => it.unit !== null)?.unit;
      if (unit != null && /^h\d$/u.test(tag)) unit.heading += " ";
      if (at >= 0) open.splice(at);
    } else if (voids.has(tag)) {
      const unit = open.findLast((it) => it.unit !== null)?.unit;
      if (unit != null && roleOf(open) === "heading") unit.heading += " ";
    } else {
      const classes = /class="([^"]*)"/u.exec(attributes)?.[1]?.split(/\s+/u) ?? [];
      const kind = classes.find((name) => units.has(name));
      const unit = kind === undefined ? null : { kind, text: "", number: null, heading: "" };
      if (unit !== null) found.push({ unit, above: open.flatMap((it) => it.unit ?? []) });
      open.push({ tag, classes, unit });
    }
  }
  return chained(found);
}
