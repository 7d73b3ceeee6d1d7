import type { Assigned } from "#ingest/parse/literature/assignRoles";
import type { Block } from "#ingest/parse/literature/block";
import { matchLabel } from "#ingest/parse/literature/labels";
import { Ids, nodeOf } from "#ingest/parse/nodes";
import { raisedLength, slicePieces } from "#ingest/pieces";
import type { Line, Node, PieceText } from "#ingest/stage";
import type { Language } from "#lib/law/language";
import { printedSign } from "#lib/law/noteSigns";
import type { ProvisionKind } from "#lib/law/provision";
import { slugOf } from "#lib/law/slug";

/** A heading that still takes what stands under it. `counts` are the numbers given so far, by unit. */
type Open = { readonly node: Node; readonly level: number; readonly children: (Node | Open)[]; readonly counts: Map<string, number> };

const closed = (it: Node | Open): Node => ("node" in it ? { ...it.node, children: it.children.map(closed) } : it);

const prefixed = (prefix: string | undefined, step: string): string =>
  prefix === undefined || prefix === "" ? step : `${prefix}__${step}`;

/** The printed number of a bibliography entry: "4.", "4)", "[4]". */
const entryMarker = /^\[?(?<number>\d{1,4})(?:\.\]|[.)\]])\s/u;

/** The number or sign that begins a note where it is not raised. */
const noteMarker = (text: string): string => /^\d{1,4}[.)]?(?=\s)/u.exec(text)?.[0] ?? printedSign(text) ?? "";

/** The highest of the levels that the format gives: headings without a level stand there too. */
function topLevelOf(assigned: readonly Assigned[]): number {
  const levels = assigned
    .filter(({ role }) => role === "heading" || role === "references")
    .flatMap(({ block }) => block.headingLevel ?? []);
  return Math.min(...levels, 6);
}

/** Whether labelled parts come in several languages, so that each carries its own. */
const isMultilingual = (assigned: readonly Assigned[]): boolean =>
  new Set(assigned.filter(({ role }) => role.startsWith("abstract") || role === "keywords").map(({ language }) => language)).size > 1;

/** Puts the blocks of a document together in reading order, and gives each its eId (contract, section 1). */
export class Composer {
  private readonly ids = new Ids();
  private readonly top: (Node | Open)[] = [];
  private readonly topCounts = new Map<string, number>();
  private readonly topLevel: number;
  private readonly multilingual: boolean;
  private stack: readonly Open[] = [];

  constructor(
    private readonly source: readonly Line[],
    assigned: readonly Assigned[],
  ) {
    this.topLevel = topLevelOf(assigned);
    this.multilingual = isMultilingual(assigned);
  }

  get nodes(): readonly Node[] {
    return this.top.map(closed);
  }

  private get open(): Open | undefined {
    return this.stack.at(-1);
  }

  private append(node: Node): void {
    (this.open?.children ?? this.top).push(node);
  }

  private count(name: string): number {
    const counts = this.open?.counts ?? this.topCounts;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  }

  private named(part: string, language: Language): string {
    return this.multilingual ? `${part}-${language}` : part;
  }

  private cut(block: Block, length: number): { readonly label: PieceText; readonly text: PieceText } {
    return { label: slicePieces(this.source, block.pieces, 0, length), text: slicePieces(this.source, block.pieces, length) };
  }

  /** Opens a heading below the last one of a higher level. */
  private enter(node: (parent: string | undefined) => Node, level: number): void {
    this.stack = this.stack.filter((open) => open.level < level);
    const open: Open = { node: node(this.open?.node.eId), level, children: [], counts: new Map() };
    (this.open?.children ?? this.top).push(open);
    this.stack = [...this.stack, open];
  }

  private front(name: "title" | "authors", kind: ProvisionKind, { block, language }: Assigned): void {
    this.stack = [];
    this.append(nodeOf(this.ids.unique(this.named(name, language), "-"), kind, language, { text: block.pieces }));
  }

  /** Lines about the text: before its body they stand by themselves, later where they are printed. */
  private meta({ block, language }: Assigned): void {
    const part = this.named("front-matter", language);
    const step = this.open === undefined ? `${part}__p_${this.count(part)}` : `${this.open.node.eId}__note_${this.count("note")}`;
    this.append(nodeOf(this.ids.unique(step, "."), "meta", language, { text: block.pieces }));
  }

  private keywords({ block, language }: Assigned): void {
    this.stack = [];
    const { label, text } = this.cut(block, matchLabel(block.text, "keywords")?.[0].length ?? 0);
    this.append(nodeOf(this.ids.unique(this.named("keywords", language), "-"), "keywords", language, { heading: label, text }));
  }

  private abstract({ block, language }: Assigned): void {
    const name = this.named("abstract", language);
    const { label, text } = this.cut(block, matchLabel(block.text, "abstract")?.[0].length ?? 0);
    if (label.length > 0) {
      this.stack = [];
      this.enter(() => nodeOf(this.ids.unique(name, "-"), "abstract", language, { heading: label }), this.topLevel);
    }
    if (text.length > 0) this.append(nodeOf(this.ids.unique(`${name}__p_${this.count(name)}`, "."), "p", language, { text }));
  }

  private heading({ block, language, role }: Assigned): void {
    const level = role === "references" ? this.topLevel : (block.headingLevel ?? this.topLevel);
    const slug = role === "references" ? "references" : slugOf(block.text) || "heading";
    this.enter((parent) => nodeOf(this.ids.unique(prefixed(parent, slug), "-"), "heading", language, { heading: block.pieces }), level);
  }

  /** What only looks like a heading stands beside the text. */
  private lookHeading({ block, language }: Assigned): void {
    const eId = this.ids.unique(prefixed(this.open?.node.eId, slugOf(block.text) || "heading"), "-");
    this.append(nodeOf(eId, "heading", language, { heading: block.pieces }));
  }

  private ref({ block, language }: Assigned): void {
    const marker = entryMarker.exec(block.text);
    const { label, text } = this.cut(block, marker?.[0].length ?? 0);
    const count = this.count("ref");
    const eId = this.ids.unique(prefixed(this.open?.node.eId, `ref_${marker?.groups?.number ?? count}`), ".");
    this.append(nodeOf(eId, "ref", language, { num: label, text }));
  }

  private paragraph(unit: "p" | "note", { block, language }: Assigned): void {
    const prefix = this.open?.node.eId ?? (unit === "p" ? "body" : undefined);
    this.append(nodeOf(this.ids.unique(prefixed(prefix, `${unit}_${this.count(unit)}`), "."), unit, language, { text: block.pieces }));
  }

  /** A note at the foot of a page carries its printed number. */
  private footnote({ block, language }: Assigned): void {
    const length = raisedLength(this.source, block.pieces) || noteMarker(block.text).length;
    const { label, text } = this.cut(block, length);
    const printed = /\d+/u.exec(block.text.slice(0, length))?.[0] ?? `sign-${this.count("note")}`;
    const eId = this.ids.unique(prefixed(this.open?.node.eId, `note_${printed}`), ".");
    this.append(nodeOf(eId, "note", language, { num: label, text }));
  }

  /** One block in its role; furniture is not the composer's business. */
  add(it: Assigned): void {
    if (it.role === "title") this.front("title", "title", it);
    else if (it.role === "author") this.front("authors", "author", it);
    else if (it.role === "meta") this.meta(it);
    else if (it.role === "keywords") this.keywords(it);
    else if (it.role === "abstract" || it.role === "abstract-label") this.abstract(it);
    else if (it.role === "heading" || it.role === "references") this.heading(it);
    else if (it.role === "look-heading") this.lookHeading(it);
    else if (it.role === "ref") this.ref(it);
    else if (it.block.note === "first") this.footnote(it);
    else this.paragraph(it.role === "note" ? "note" : "p", it);
  }
}
