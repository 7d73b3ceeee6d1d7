import type { Node } from "#ingest/stage";

/** All nodes of a tree, in reading order. */
export const everyNode = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...everyNode(node.children)]);
