import type { Definition, Nodes } from "mdast";

/** A Markdown file, with what has to be known of the whole before any of it is rendered. */
export type Document = {
  readonly source: string;
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Identifiers of the definitions that links or pictures use. */
  readonly called: ReadonlySet<string>;
  /** Labels of footnotes, without `^`. */
  readonly footnotes: ReadonlySet<string>;
};

export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;
export const endLineOf = (node: Nodes): number => node.position?.end.line ?? lineOf(node);

/** The source of a node, line by line. */
export const sourceLines = (node: Nodes, { source }: Document): readonly string[] =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).split("\n");

/** CommonMark takes a footnote of one word for the definition of a link. */
export const isFootnote = (identifier: string): boolean => identifier.startsWith("^");

/** Visits a node and all below it, in order. */
export function visit(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ("children" in node) for (const child of node.children) visit(child, see);
}
