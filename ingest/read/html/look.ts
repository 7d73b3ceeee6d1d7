import { attributeOf, type Element, isText } from "#ingest/read/html/tree";

/** What the `style` of an element says, by property, in small letters. Rules of style sheets are not applied. */
export function declarationsOf(element: Element): ReadonlyMap<string, string> {
  const style = attributeOf(element, "style");
  if (style === null) return none;
  return new Map(
    style
      .toLowerCase()
      .split(";")
      .map((declaration) => declaration.replace("!important", "").split(":"))
      .map(([property = "", value = ""]) => [property.trim(), value.trim()] as const),
  );
}

const none: ReadonlyMap<string, string> = new Map();

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements that no browser shows, or whose content stands in for something else. */
const neverShown = words(
  "script style template noscript noembed noframes iframe object video audio canvas svg datalist rp title meta link base param annotation annotation-xml",
);

/** Whether an element and all in it is not shown. */
export function isHidden(element: Element, declarations: ReadonlyMap<string, string>): boolean {
  if (neverShown.has(element.nodeName) || attributeOf(element, "hidden") !== null) return true;
  if (declarations.get("display") === "none" || declarations.get("visibility") === "hidden") return true;
  return element.nodeName === "dialog" && attributeOf(element, "open") === null;
}

/** Elements that begin and end a block, as the HTML standard has them shown (15.3). */
const blocks = words(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody tfoot thead ul xmp button select option textarea",
);

const blockDisplays = words("block flex grid list-item table table-row flow-root");

export function isBlock(element: Element, declarations: ReadonlyMap<string, string>): boolean {
  const display = declarations.get("display");
  if (display !== undefined) return blockDisplays.has(display) || (blocks.has(element.nodeName) && display !== "inline");
  return blocks.has(element.nodeName) || isSetAfterNumber(element);
}

/** Pages made from Akoma Ntoso keep the names of its elements as classes; these hold text and are shown as blocks. */
const aknBlocks = words("p block listIntroduction listWrapUp heading subheading crossHeading");

const aknNameOf = (element: Element): string | null => /(?:^|\s)akn-([A-Za-z]+)/.exec(attributeOf(element, "class") ?? "")?.[1] ?? null;

/** The cover and the preface of a law, as pages made from Akoma Ntoso name them: those of Laws.Africa write `coverpage`. */
const fronts = words("akn-coverpage coverpage akn-preface");

/** Whether an element says of itself that it stands before the body of a law. */
export const isFront = (element: Element): boolean =>
  (attributeOf(element, "class") ?? "").split(/\s+/).some((name) => fronts.has(name.toLowerCase()));

/** Whether a block is shown beside the number that stands before it. */
export const isSetAfterNumber = (element: Element): boolean => aknBlocks.has(aknNameOf(element) ?? "");

/** The marker of a provision and nothing else: "(a)", "15)", "3-1.", "IV." */
const marker = /^\s*(?:\(\s*[\p{L}\d]{1,5}(?:[-.]\d{1,4})*\s*\)|(?:\d{1,4}|[IVXLC]{1,7}|\p{L})(?:[-.]\d{1,4})*[).])\s*$/u;

/** Longer than any marker with the space around it. */
const longestMarker = 40;

/** Whether an element inside a line holds the marker of a provision alone: style sheets set it apart from what follows. */
export function isNumber({ childNodes, nodeName }: Element): boolean {
  const [only, more] = childNodes;
  if (only === undefined || more !== undefined || !isText(only) || nodeName === "sup" || nodeName === "a") return false;
  return only.value.length <= longestMarker && marker.test(only.value);
}

/** `h2` → 2; the level of what says that it is a heading; null elsewhere. */
export function headingLevelOf(element: Element): number | null {
  const level = /^h([1-6])$/.exec(element.nodeName)?.[1];
  if (level !== undefined) return Number(level);
  if (attributeOf(element, "role") !== "heading") return null;
  const said = Number(attributeOf(element, "aria-level") ?? 2);
  return said >= 1 && said <= 9 ? Math.floor(said) : 2;
}

/** Elements whose white space is shown as it stands. */
const typed = words("pre textarea listing plaintext xmp");

export const isTyped = (element: Element, declarations: ReadonlyMap<string, string>): boolean =>
  typed.has(element.nodeName) || /^pre(?:-wrap|-line)?$/.test(declarations.get("white-space") ?? "");
