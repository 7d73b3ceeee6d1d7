import type { BlockSheet } from "#ingest/read/blockSheet";
import { isOfSite } from "#ingest/read/html/furniture";
import { isStated, ListNumbers } from "#ingest/read/html/listNumbers";
import { declarationsOf, headingLevelOf, isBlock, isFront, isHidden, isNumber, isSetAfterNumber, isTyped } from "#ingest/read/html/look";
import { attributeOf, childrenOf, type Element, isElement, isText, lineOf, type Node, type Text, walk } from "#ingest/read/html/tree";
import { plainStyle, type Style } from "#ingest/read/markdown/sheet";
import type { Problem } from "#ingest/stage";

const bold: ReadonlySet<string> = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);
const italic: ReadonlySet<string> = new Set(["i", "em", "cite", "dfn", "var", "address"]);

/** So much of hidden text is kept for a report, in UTF-16 code units. */
const longestReport = 500;

const nothing = (): void => {};

/** Writes a page onto a sheet as a browser shows it without style sheets and scripts. */
export class PageWriter {
  readonly problems: Problem[] = [];
  scripts = 0;
  /** The style of the text that comes next, by the elements that are open. */
  private style: Style = plainStyle;
  private readonly lists = new Map<Element, ListNumbers>();

  constructor(private readonly sheet: BlockSheet) {}

  write(nodes: readonly Node[]): void {
    walk(nodes, (node) => {
      if (isText(node)) this.writeText(node);
      return isElement(node) ? this.enter(node) : false;
    });
  }

  private writeText(node: Text): void {
    if (!this.sheet.asTyped) {
      this.sheet.putFlowing(lineOf(node), node.value, this.style);
      return;
    }
    for (const [index, text] of node.value.split("\n").entries()) {
      if (index > 0) this.sheet.breakLine();
      if (text.trim() !== "") this.sheet.put(lineOf(node) + index, text, this.style);
      else if (index > 0) this.sheet.blankLine(lineOf(node) + index);
    }
  }

  /** What an element does where it begins, and the function that does what it does where it ends. */
  private enter(element: Element): (() => void) | false {
    const declarations = declarationsOf(element);
    if (isHidden(element, declarations)) {
      this.passOver(element);
      return false;
    }
    const { style, sheet } = this;
    const { furniture, asTyped, isFront: wasFront } = sheet;
    const end = this.begin(element, declarations);
    this.style = styleOf(element, declarations, style);
    if (furniture === null && isOfSite(element)) sheet.furniture = "running-head";
    if (isTyped(element, declarations)) sheet.asTyped = true;
    if (isFront(element)) sheet.isFront = true;
    if (element.nodeName === "q") sheet.putFlowing(lineOf(element), "“", style);
    return () => {
      if (element.nodeName === "q") sheet.putFlowing(lineOf(element), "”", style);
      if (sheet.asTyped && !asTyped) sheet.blankLine(lineOf(element));
      Object.assign(sheet, { furniture, asTyped, isFront: wasFront });
      this.style = style;
      end();
    };
  }

  /** Breaks, blocks, rows and items; what ends them. */
  private begin(element: Element, declarations: ReadonlyMap<string, string>): () => void {
    const { sheet } = this;
    const { nodeName } = element;
    if (nodeName === "br") sheet.breakLine();
    else if (nodeName === "img") sheet.putFlowing(lineOf(element), attributeOf(element, "alt") ?? "", this.style);
    else if (nodeName === "tr") {
      sheet.startRow();
      return () => sheet.endRow();
    } else if (nodeName === "td" || nodeName === "th") sheet.startCell();
    else if (isBlock(element, declarations)) {
      if (isSetAfterNumber(element)) sheet.openAfterNumber(headingLevelOf(element));
      else sheet.open(headingLevelOf(element));
      if (nodeName === "ol") this.lists.set(element, new ListNumbers(element, declarations, `list ${this.lists.size + 1}`));
      if (nodeName === "li") this.writeNumber(element, declarations);
      return () => sheet.close();
    } else if (sheet.isAtStart && isNumber(element)) return () => sheet.endNumber();
    return nothing;
  }

  private writeNumber(item: Element, declarations: ReadonlyMap<string, string>): void {
    const { parentNode } = item;
    const list = parentNode !== null && "tagName" in parentNode ? this.lists.get(parentNode) : undefined;
    const number = list?.numberOf(item, declarations) ?? null;
    if (list === undefined || number === null) return;
    this.sheet.putMarker(lineOf(item), number, plainStyle);
    if (!isStated(item)) this.sheet.markCounted(list.name);
  }

  /** Scripts are counted; hidden words are reported, for they may have been meant to be read. */
  private passOver(element: Element): void {
    if (element.nodeName === "script") this.scripts += 1;
    if (attributeOf(element, "hidden") === null && attributeOf(element, "style") === null) return;
    const text = wordsIn(element);
    if (text === "") return;
    const line = lineOf(element);
    const message = `Line ${line} begins hidden text, which is not shown and was left out: show it if it belongs to the document.`;
    this.problems.push({ place: { page: null, line }, rule: "hidden-html", severity: "warning", message, text });
  }
}

function wordsIn(element: Element): string {
  let words = "";
  walk(childrenOf(element), (node) => {
    if (isText(node)) words = `${words} ${node.value.trim()}`.trim().slice(0, longestReport);
    return words.length < longestReport ? nothing : false;
  });
  return words;
}

/** Addresses that lead somewhere: on the web, by mail, or beside the page; never to a place in it, nor to a script. */
const leadsOn = (address: string): boolean => /^(?:https?:|ftp:|mailto:)/i.test(address) || !/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(address);

function hrefOf(element: Element): string | null {
  const address = attributeOf(element, "href")?.trim() ?? "";
  return address !== "" && leadsOn(address) ? address : null;
}

function styleOf(element: Element, declarations: ReadonlyMap<string, string>, style: Style): Style {
  const { nodeName } = element;
  const weight = declarations.get("font-weight");
  const isBold = weight === undefined ? bold.has(nodeName) || style.bold : /^(?:bold|bolder|[6-9]00)$/.test(weight);
  return {
    bold: isBold,
    italic: style.italic || italic.has(nodeName) || declarations.get("font-style") === "italic",
    superscript: style.superscript || nodeName === "sup" || declarations.get("vertical-align") === "super",
    href: nodeName === "a" ? (hrefOf(element) ?? style.href) : style.href,
  };
}
