import { type EId, parseEId } from "#lib/law/eId";
import type { Language } from "#lib/law/language";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import { cutAtWord } from "../_words/cutAtWord";

/**
 * What stands on a page of its own. `unit`: a provision that is such a page by itself, as an article, a section or an
 * abstract. The others gather provisions that no unit holds: `front`, what a title page says; `text`, paragraphs under
 * no heading.
 */
export type EntryForm = "unit" | "front" | "text";

/** A line of a table of contents. The eId of a gathering is what its provisions have in common: `body` for `body__p_7`. */
export type Entry = Pick<Provision, "eId" | "kind" | "num" | "heading" | "order" | "last"> & {
  readonly form: EntryForm;
  readonly language: Language;
  /** The first words of its text. */
  readonly opening: string;
  readonly children: readonly Entry[];
};

/** The table of contents of an edition. */
export type Contents = { readonly entries: readonly Entry[] };

/** Which kinds have pages; a heading has one if something stands under it. */
const formOfKind: Readonly<Record<ProvisionKind, EntryForm | "inside" | "if-parent">> = {
  title: "front",
  author: "front",
  meta: "front",
  preamble: "unit",
  part: "unit",
  section: "unit",
  chapter: "unit",
  article: "unit",
  abstract: "unit",
  keywords: "unit",
  heading: "if-parent",
  paragraph: "inside",
  subparagraph: "inside",
  point: "inside",
  alinea: "inside",
  p: "inside",
  item: "inside",
  ref: "inside",
  note: "inside",
};

/** Characters of an opening: about a line of a table of contents. */
const openingLength = 90;

type Growing = { -readonly [Key in keyof Omit<Entry, "children">]: Entry[Key] } & { readonly children: Growing[] };

/** What a provision gathers under, if it is first: the first step of its eId. */
function commonEId(it: Provision): EId {
  const step = parseEId(it.eId.split("__")[0] ?? "");
  return step.ok ? step.value : it.eId;
}

const isInnerEId = (it: Provision): boolean => it.eId.includes("__");

function formOf(it: Provision, isOutermost: boolean): EntryForm | null {
  const form = formOfKind[it.kind];
  if (form === "if-parent") return it.last > it.order ? "unit" : isOutermost ? "text" : null;
  if (form === "unit") return form;
  if (!isOutermost) return null;
  return form === "front" ? "front" : "text";
}

/** Whether a provision goes on with the gathering before it: a line of the title page, or a paragraph of the same text. */
function continues(before: Growing | undefined, it: Provision, form: EntryForm): before is Growing {
  if (before === undefined || form === "unit" || before.form !== form || before.language !== it.language) return false;
  return form === "front" || it.kind === "heading" || before.eId === commonEId(it) || before.kind === "heading";
}

function grow(before: Growing, it: Provision): void {
  before.last = it.last;
  // A title page is addressed by what is not itself a provision, so that its link marks no line of it.
  const isBetterName = isInnerEId(it) && (before.kind === "heading" || before.form === "front");
  if (isBetterName && before.eId !== commonEId(it)) Object.assign(before, { eId: commonEId(it), kind: it.kind });
}

const startOf = (it: Provision, form: EntryForm): Growing => ({
  eId: form === "unit" ? it.eId : commonEId(it),
  kind: it.kind,
  num: form === "unit" ? it.num : null,
  heading: form === "unit" ? it.heading : null,
  order: it.order,
  last: it.last,
  form,
  language: it.language,
  opening: "",
  children: [],
});

/** Builds the table of contents in one walk over the provisions in reading order. */
export function contentsOf(provisions: readonly Provision[]): Contents {
  const roots: Growing[] = [];
  let open: readonly Growing[] = [];
  for (const it of provisions) {
    open = open.filter((entry) => entry.last >= it.order);
    const siblings = open.at(-1)?.children ?? roots;
    const before = siblings.at(-1);
    const form = formOf(it, open.length === 0);
    if (form !== null && continues(before, it, form)) {
      grow(before, it);
      open = [before];
    } else if (form !== null) {
      const entry = startOf(it, form);
      siblings.push(entry);
      open = [...open, entry];
    }
    for (const entry of open) entry.opening ||= it.kind === "heading" ? "" : cutAtWord(it.text ?? "", openingLength);
  }
  return { entries: roots };
}

/** The entries from the outermost to the one on whose page a provision stands. */
export function pathTo(entries: readonly Entry[], order: number): readonly Entry[] {
  const entry = entries.find((it) => it.order <= order && order <= it.last);
  return entry === undefined ? [] : [entry, ...pathTo(entry.children, order)];
}

/** All entries in reading order. */
export const flatten = (entries: readonly Entry[]): readonly Entry[] => entries.flatMap((entry) => [entry, ...flatten(entry.children)]);
