import type { Code, Definition, ListItem, Nodes } from "mdast";
import { footnoteLabels } from "#ingest/read/markdown/footnotes";
import { InlineWriter } from "#ingest/read/markdown/inlines";
import { type Document, isFootnote, lineOf, sourceLines, visit } from "#ingest/read/markdown/nodes";
import { plainStyle, type Sheet } from "#ingest/read/markdown/sheet";
import type { Problem } from "#ingest/stage";

/** Gathers what calls across a Markdown file: definitions of links, their uses, and footnotes. */
export function survey(root: Nodes, source: string): Document {
  const definitions = new Map<string, Definition>();
  const called = new Set<string>();
  visit(root, (node) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "linkReference" || node.type === "imageReference") called.add(node.identifier);
  });
  return { source, definitions, called, footnotes: footnoteLabels(source) };
}

/** Writes the blocks of a Markdown tree onto a sheet, in order. */
export class BlockWriter {
  readonly problems: Problem[] = [];
  /** Numbers of list items whose text has not begun yet. */
  private markers: { readonly line: number; readonly text: string }[] = [];

  constructor(
    private readonly document: Document,
    private readonly sheet: Sheet,
  ) {}

  write(node: Nodes): void {
    if (node.type === "paragraph") this.open(null).writeChildren(node, plainStyle);
    else if (node.type === "heading") this.open(node.depth).writeChildren(node, plainStyle);
    else if (node.type === "html") this.open(null).writeHtml(node, plainStyle);
    else if (node.type === "listItem") this.writeListItem(node);
    else if (node.type === "code") this.writeCode(node);
    else if (node.type === "definition") this.writeDefinition(node);
    else if ("children" in node) for (const child of node.children) this.write(child);
  }

  private open(headingLevel: number | null): InlineWriter {
    this.sheet.open(headingLevel);
    for (const { line, text } of this.markers) this.sheet.put(line, text, plainStyle);
    this.markers = [];
    return new InlineWriter(this.document, this.sheet, this.problems);
  }

  /** The number of an item is text, as printed, and stands before the item's first words; its bullet is markup. */
  private writeListItem(node: ListItem): void {
    const number = /^\d{1,9}[.)]/.exec(sourceLines(node, this.document)[0] ?? "")?.[0];
    if (number) this.markers.push({ line: lineOf(node), text: `${number} ` });
    for (const child of node.children) this.write(child);
    if (this.markers.length > 0) this.open(null);
  }

  /** Code as it stands. One word after the fence names its language and is markup; more are somebody's text. */
  private writeCode(node: Code): void {
    const isFenced = /^[`~]{3}/.test(sourceLines(node, this.document)[0] ?? "");
    this.open(null);
    if (node.meta) this.sheet.put(lineOf(node), `${node.lang} ${node.meta}`, plainStyle);
    const first = lineOf(node) + (isFenced ? 1 : 0);
    for (const [index, text] of node.value.split("\n").entries()) this.sheet.put(first + index, text, plainStyle);
  }

  /** A definition that links use is markup. One that nothing uses was meant as text, and a footnote's is its note. */
  private writeDefinition(node: Definition): void {
    if (this.document.called.has(node.identifier) && !isFootnote(node.identifier)) return;
    const writer = this.open(null);
    for (const [index, text] of sourceLines(node, this.document).entries())
      writer.writeLine(lineOf(node) + index, text.trimStart(), plainStyle);
  }
}
