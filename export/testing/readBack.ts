import { SaxesParser } from "saxes";
import type { ProvisionKind } from "#lib/law/provision";

/** What a file of Akoma Ntoso says of a provision. */
export type ReadProvision = {
  readonly eId: string;
  readonly parent: string | null;
  readonly kind: string;
  readonly num: string | null;
  readonly heading: string | null;
  readonly text: string | null;
  readonly wrapUp: string | null;
  readonly removed: boolean;
};

type Field = "num" | "heading" | "text" | "wrapUp";
type Attributes = Readonly<Record<string, string>>;
type Draft = { eId: string; parent: string | null; kind: string; removed: boolean } & Record<Field, string[]>;

const kinds: Readonly<Record<string, ProvisionKind>> = { subpart: "part", subsection: "paragraph", attachment: "part" };

const kindOf = (name: string, attributes: Attributes): string =>
  attributes["tarmaq:kind"] ?? (/container$/.test(name) ? (attributes.name ?? "") : (kinds[name] ?? name));

/** The field whose words an element holds, among the blocks of a provision or as an element of it. */
function fieldOf(name: string, attributes: Attributes, around: readonly string[]): Field | null {
  const named = name === "block" ? attributes.name : name;
  if (named === "num" || named === "heading" || named === "wrapUp") return name === "wrapUp" ? null : named;
  return name === "p" ? (around.includes("wrapUp") ? "wrapUp" : "text") : null;
}

/**
 * Reads provisions from Akoma Ntoso by a walk that knows nothing of how they were written: by eId, with the words of `num` and
 * `heading`, and a block for each `p`.
 */
export function readBack(xml: string): readonly ReadProvision[] {
  const drafts: Draft[] = [];
  const elements: { readonly name: string; readonly provision: Draft | null; readonly field: Field | null }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const parent = elements.findLast((it) => it.provision !== null)?.provision ?? null;
    const isText = elements.some((it) => /^(?:preface|preamble|body|mainBody|attachments)$/.test(it.name)) || name === "preamble";
    const isProvision = attributes.eId !== undefined && isText && !elements.some((it) => it.name === "meta");
    const around = elements.slice(elements.findLastIndex((it) => it.provision !== null) + 1).map((it) => it.name);
    const draft = { eId: attributes.eId ?? "", parent: parent?.eId ?? null, kind: kindOf(name, attributes) };
    const empty = { num: [], heading: [], text: [], wrapUp: [] };
    const provision: Draft | null = isProvision ? { ...draft, removed: attributes.status === "removed", ...empty } : null;
    const field = fieldOf(name, attributes, around);
    if (provision !== null) drafts.push(provision);
    else if (field !== null && parent !== null) parent[field].push("");
    elements.push({ name, provision, field });
  });
  parser.on("closetag", () => void elements.pop());
  parser.on("text", (words) => {
    const field = elements.findLast((it) => it.field !== null)?.field;
    const list = field == null ? undefined : elements.findLast((it) => it.provision !== null)?.provision?.[field];
    if (list !== undefined) list[list.length - 1] += words;
  });
  parser.write(xml).close();
  const joined = (blocks: readonly string[]): string | null => (blocks.length === 0 ? null : blocks.join("\n"));
  return drafts.map(({ num, heading, text, wrapUp, ...rest }) => ({
    ...rest,
    ...{ num: joined(num), heading: joined(heading), text: joined(text), wrapUp: joined(wrapUp) },
  }));
}
