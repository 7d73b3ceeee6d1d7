import { attributeOf, type Element, isElement } from "#ingest/read/html/tree";
import { formatNumber } from "#ingest/read/numberFormat";

/** Types of numbers, as the attribute `type` and the style `list-style-type` name them, by our names of formats. */
const formats: Readonly<Record<string, string>> = {
  ...{ "1": "decimal", a: "lowerLetter", A: "upperLetter", i: "lowerRoman", I: "upperRoman" },
  ...{ decimal: "decimal", "decimal-leading-zero": "decimalZero" },
  ...{ "lower-alpha": "lowerLetter", "lower-latin": "lowerLetter", "upper-alpha": "upperLetter", "upper-latin": "upperLetter" },
  ...{ "lower-roman": "lowerRoman", "upper-roman": "upperRoman" },
};

const bullets: ReadonlySet<string> = new Set(["none", "disc", "circle", "square"]);

const wholeNumber = (text: string | null): number | null =>
  text !== null && /^\s*[+-]?\d{1,9}/.test(text) ? Number.parseInt(text, 10) : null;

/** Counts through one numbered list (HTML standard, 4.4.5 and 4.4.8). */
export class ListNumbers {
  private next: number;
  private readonly step: number;

  constructor(
    private readonly list: Element,
    private readonly declarations: ReadonlyMap<string, string>,
    /** Tells the lists of one page apart. */
    readonly name: string,
  ) {
    const isReversed = attributeOf(list, "reversed") !== null;
    const items = isReversed ? list.childNodes.filter((node) => isElement(node) && node.nodeName === "li").length : 1;
    this.next = wholeNumber(attributeOf(list, "start")) ?? items;
    this.step = isReversed ? -1 : 1;
  }

  /** The number of the next item as it is shown, or null where the list shows a bullet or nothing. */
  numberOf(item: Element, declarations: ReadonlyMap<string, string>): string | null {
    const value = wholeNumber(attributeOf(item, "value")) ?? this.next;
    this.next = value + this.step;
    const style = listStyle(declarations) ?? typeOf(item) ?? listStyle(this.declarations) ?? typeOf(this.list) ?? "decimal";
    return bullets.has(style) ? null : `${formatNumber(value, formats[style] ?? "decimal")}.`;
  }
}

/** Whether the page itself states the number of an item, so that it is no browser's count. */
export const isStated = (item: Element): boolean => wholeNumber(attributeOf(item, "value")) !== null;

const typeOf = (element: Element): string | null => attributeOf(element, "type");

/** The one word of a style that names a type of numbers or bullets. */
const listStyle = (declarations: ReadonlyMap<string, string>): string | null =>
  (declarations.get("list-style-type") ?? declarations.get("list-style") ?? "")
    .split(/\s+/)
    .find((word) => word in formats || bullets.has(word)) ?? null;
