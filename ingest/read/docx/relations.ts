import { posix } from "node:path";
import { namespaces } from "#ingest/read/docx/names";
import { readXml, type XmlFault } from "#ingest/read/xml/xml";

/** Where a part points: to another part of the package by its name, or outside it. `kind` is the last word of its type. */
export type Relation = { readonly kind: string; readonly target: string; readonly isOutside: boolean };

/** The part that says where `part` points (ISO/IEC 29500-2, 9.3). */
export const relationsOf = (part: string): string => posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);

/** Reads relations by their ids; targets inside the package are resolved against the part that they belong to. */
export function readRelations(xml: string, part: string): ReadonlyMap<string, Relation> | XmlFault {
  const found = new Map<string, Relation>();
  const fault = readXml(xml, namespaces, {
    open: ({ name, attributes }) => {
      const [id, type, target] = ["Id", "Type", "Target"].map((key) => attributes.get(key));
      if (name !== "rel:Relationship" || id === undefined || type === undefined || target === undefined) return;
      const isOutside = attributes.get("TargetMode") === "External";
      const inside = posix.join("/", posix.dirname(part), target).slice(1);
      found.set(id, { kind: type.slice(type.lastIndexOf("/") + 1), isOutside, target: isOutside ? target : placeOf(target, inside) });
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? found;
}

const placeOf = (target: string, inside: string): string => (target.startsWith("/") ? posix.normalize(target).slice(1) : inside);
