import { type DefaultTreeAdapterTypes, defaultTreeAdapter, ErrorCodes, parse } from "parse5";

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Text = DefaultTreeAdapterTypes.TextNode;

export const isElement = (node: Node): node is Element => defaultTreeAdapter.isElementNode(node);
export const isText = (node: Node): node is Text => defaultTreeAdapter.isTextNode(node);

export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** The physical line of the file where a node begins; that of the first for what a parser adds by itself. */
export const lineOf = (node: Node): number => node.sourceCodeLocation?.startLine ?? 1;

/** The children that are shown in place of an element: nothing of a template, whose content stands apart. */
export const childrenOf = (element: Element): readonly Node[] => (element.nodeName === "template" ? [] : element.childNodes);

/** A page as browsers build it. `endsIn` is the line where the file ends inside of something that is not shown, or null. */
export type Page = { readonly children: readonly Node[]; readonly endsIn: number | null };

/** Ends of a file inside of what is not shown: what stood there is lost. */
const cutShort: ReadonlySet<ErrorCodes> = new Set([
  ErrorCodes.eofInComment,
  ErrorCodes.eofInTag,
  ErrorCodes.eofInCdata,
  ErrorCodes.eofInScriptHtmlCommentLikeText,
  ErrorCodes.eofInElementThatCanContainOnlyText,
]);

/** Builds the tree of a page (with `parse5`, as the HTML standard has browsers do). Nothing in it is run or fetched. */
export function parsePage(html: string): Page {
  let endsIn: number | null = null;
  const { childNodes } = parse(html, {
    sourceCodeLocationInfo: true,
    onParseError: ({ code, startLine }) => {
      if (cutShort.has(code)) endsIn = startLine;
    },
  });
  return { children: childNodes, endsIn };
}

/**
 * Visits all below some nodes in order, without recursion: pages may nest as deep as they are long.
 *
 * @param enter returns what to do after the children, or false to pass them over.
 */
export function walk(nodes: readonly Node[], enter: (node: Node) => (() => void) | false): void {
  const open: { readonly nodes: readonly Node[]; at: number; readonly leave: () => void }[] = [{ nodes, at: 0, leave: () => {} }];
  for (let level = open.at(-1); level !== undefined; level = open.at(-1)) {
    const node = level.nodes[level.at];
    level.at += 1;
    if (node === undefined) {
      open.pop();
      level.leave();
      continue;
    }
    const leave = enter(node);
    if (leave !== false) open.push({ nodes: isElement(node) ? childrenOf(node) : [], at: 0, leave });
  }
}
