/** What of a page is text as printed: numbers, headings, blocks. Counted numbers and addresses that are not printed are ours. */
const printed =
  ".number:not(.is-counted), h1, h2, .provision-heading, .provision-text > p:not(.entry-link), .own-text > p, p.wrap-up, section > p";

/** The words of an element, with one space between its parts. */
const wordsOf = (it: Element): string =>
  [...(it.tagName === "H1" ? it.children : [it])].map(({ textContent }) => textContent?.trim()).join(" ");

/**
 * The elements that hold a provision and all inside it. In rows of two texts the provisions inside stand beside it, not in
 * it: their ids begin with its id.
 */
function holdersOf(opener: Element): readonly Element[] {
  const own = opener.closest(".provision");
  if (own !== null) return [own, ...document.querySelectorAll(`[id^="${CSS.escape(own.id)}__"]`)];
  return [...document.querySelectorAll(".entry-heading, .reading-text .law-text")];
}

/** The text of the provision whose menu it is, a line a block, each number before the block that it numbers. */
export function textAsPrinted(opener: Element): string {
  const parts = new Set(holdersOf(opener).flatMap((it) => [...it.querySelectorAll(printed)]));
  let text = "";
  for (const part of parts) text += `${wordsOf(part)}${part.matches(".number") ? " " : "\n"}`;
  return text.trim();
}
