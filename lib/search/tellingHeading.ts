import type { Provision, ProvisionKind } from "#lib/law/provision";

/** Kinds whose heading is a label that journals print alike on every article: `Keywords:`, `Ключевые слова:`, `Аңдатпа.` */
const labelled: ReadonlySet<ProvisionKind> = new Set(["abstract", "keywords", "author", "meta"]);

/**
 * The heading of a provision, if it says what the provision is about. A label says only what kind of text follows: `слова` in
 * `Ключевые слова` must not make half of «свобода слова».
 */
export const tellingHeading = ({ kind, heading }: Pick<Provision, "kind" | "heading">): string =>
  labelled.has(kind) ? "" : (heading ?? "");
