import { attributeOf, childrenOf, type Element, isElement, walk } from "#ingest/read/html/tree";

const ofSite: ReadonlySet<string> = new Set(["navigation", "banner", "contentinfo", "search", "menu", "menubar", "toolbar"]);

/** What a reader works with, not what he reads. */
const controls: ReadonlySet<string> = new Set(["nav", "menu", "search", "button", "select"]);

/** Inside these, headers and footers belong to a part of the page, and not to the site (HTML-AAM 1.0, 3.5). */
const parts: ReadonlySet<string> = new Set(["article", "aside", "main", "nav", "section"]);

/**
 * Whether an element says of itself that it belongs to the site and not to the document: its navigation and controls, and the
 * header or footer of the whole page. A header that holds a heading is kept as text: it may be the title of the document.
 */
export function isOfSite(element: Element): boolean {
  const role = attributeOf(element, "role");
  if (role !== null && ofSite.has(role)) return role !== "banner" || !holdsHeading(element);
  if (controls.has(element.nodeName)) return true;
  if (element.nodeName === "footer") return role === null && !isInPart(element);
  return element.nodeName === "header" && role === null && !isInPart(element) && !holdsHeading(element);
}

function isInPart(element: Element): boolean {
  for (let above = element.parentNode; above !== null && "tagName" in above; above = above.parentNode)
    if (parts.has(above.nodeName)) return true;
  return false;
}

function holdsHeading(element: Element): boolean {
  let found = false;
  walk(childrenOf(element), (node) => {
    found = found || (isElement(node) && /^h[1-6]$/.test(node.nodeName));
    return found ? false : () => {};
  });
  return found;
}
