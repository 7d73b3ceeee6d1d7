import type { Html, InlineCode, Nodes, Text } from "mdast";
import { splitFootnotes } from "#ingest/read/markdown/footnotes";
import { decodeReferences, endsBlock, type HtmlToken, headingLevelOf, keepsApart, takeApart } from "#ingest/read/markdown/html";
import { type Document, endLineOf, isFootnote, lineOf, sourceLines } from "#ingest/read/markdown/nodes";
import type { Sheet, Style } from "#ingest/read/markdown/sheet";
import type { Problem } from "#ingest/stage";

/**
 * The text of a link without backslashes that its own address proves to be markup: some converters escape an address that
 * they print as text twice (`doc\\_id`), and reading it once leaves one.
 */
function withoutDoubledEscapes(text: string, href: string | null): string {
  const plain = text.replace(/\\(?=[!-/:-@[-`{-~])/g, "");
  return plain !== text && href?.includes(plain) ? plain : text;
}

/** Writes what stands inside one block onto a sheet, each word on its physical line. Made anew for each block. */
export class InlineWriter {
  /** How many `<sup>` are open. */
  private raised = 0;

  constructor(
    private readonly document: Document,
    private readonly sheet: Sheet,
    private readonly problems: Problem[],
  ) {}

  writeChildren(node: Nodes, style: Style): void {
    if ("children" in node) for (const child of node.children) this.write(child, style);
  }

  private write(node: Nodes, style: Style): void {
    if (node.type === "text") this.writeText(node, style);
    else if (node.type === "strong") this.writeChildren(node, { ...style, bold: true });
    else if (node.type === "emphasis") this.writeChildren(node, { ...style, italic: true });
    else if (node.type === "link") this.writeChildren(node, { ...style, href: node.url });
    else if (node.type === "linkReference") this.writeReference(node, node.identifier, style);
    else if (node.type === "image" || node.type === "imageReference") this.put(lineOf(node), (node.alt ?? "").replace(/\s+/g, " "), style);
    else if (node.type === "inlineCode") this.writeCode(node, style);
    else if (node.type === "html") this.writeHtml(node, style);
    else this.writeChildren(node, style);
  }

  private put(line: number, text: string, style: Style): void {
    this.sheet.put(line, text, this.raised > 0 ? { ...style, superscript: true } : style);
  }

  /** A text's line ends are the file's, save those written as character references: these do not move on to the next line. */
  private writeText(node: Text, style: Style): void {
    withoutDoubledEscapes(node.value, style.href)
      .split("\n")
      .forEach((part, index) => {
        const line = Math.min(lineOf(node) + index, endLineOf(node));
        if (lineOf(node) + index > line) this.sheet.separate(line);
        this.writeLine(line, part, style);
      });
  }

  /** One line of text; the label of a footnote is set as a superscript, and its note begins a block. */
  writeLine(line: number, text: string, style: Style): void {
    for (const piece of splitFootnotes(text, this.document.footnotes)) {
      if (piece.kind === "note") this.sheet.open(null);
      this.put(line, piece.text, piece.kind === "text" ? style : { ...style, superscript: true });
    }
  }

  private writeReference(node: Nodes, identifier: string, style: Style): void {
    if (isFootnote(identifier)) this.put(lineOf(node), identifier.slice(1), { ...style, superscript: true });
    else this.writeChildren(node, { ...style, href: this.document.definitions.get(identifier)?.url ?? null });
  }

  /** The value of code has its line ends turned to spaces, so code over several lines is taken from the source. */
  private writeCode(node: InlineCode, style: Style): void {
    const lines = sourceLines(node, this.document);
    if (lines.length === 1) this.put(lineOf(node), node.value, style);
    else
      for (const [index, text] of lines.entries())
        this.put(lineOf(node) + index, text.replace(index === 0 ? /^`+/ : /^[\s>]+|`+$/g, ""), style);
  }

  writeHtml(node: Html, style: Style): void {
    let line = lineOf(node);
    for (const token of takeApart(node.value)) {
      if (token.kind === "text") this.writeHtmlText(token.text, line, style);
      else if (token.kind === "tag") this.obeyTag(token, line);
      else this.reportHidden(token.source, line);
      line += (token.kind === "text" ? token.text : token.source).split("\n").length - 1;
    }
  }

  private writeHtmlText(text: string, line: number, style: Style): void {
    for (const [index, part] of text.split("\n").entries()) {
      this.put(line + index, decodeReferences(index === 0 ? part : part.trimStart()), style);
    }
  }

  private obeyTag({ name, closes }: HtmlToken & { readonly kind: "tag" }, line: number): void {
    if (name === "sup") this.raised = Math.max(0, this.raised + (closes ? -1 : 1));
    if (keepsApart(name)) this.sheet.separate(line);
    if (endsBlock(name)) this.sheet.open(closes ? null : headingLevelOf(name));
  }

  /** Comments and scripts are not text, but a comment that is never closed swallows the rest of a file. */
  private reportHidden(source: string, line: number): void {
    const words = source.replace(/^<!--|-->$/g, "").trim();
    if (words === "" || /^<[!?]/.test(words)) return;
    const message = `Line ${line} begins a comment or script, which is not shown and was left out: write it as text if it belongs to the document.`;
    this.problems.push({ place: { page: null, line }, rule: "hidden-html", severity: "warning", message, text: words.slice(0, 500) });
  }
}
