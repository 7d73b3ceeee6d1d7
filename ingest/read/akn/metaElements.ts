import { namespaces } from "#ingest/read/akn/namespaces";
import { decodeXml } from "#ingest/read/xml/decode";
import { readXml, type XmlElement } from "#ingest/read/xml/xml";

/** An element of the data about a document: the name of what holds it and its own, `FRBRWork/FRBRdate`. */
export type MetaElement = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

/**
 * The elements of the first `meta` of a document in Akoma Ntoso, in order; those of its annexes tell of the annexes. Whether the
 * document is sound is not asked here: what is not XML has none.
 */
export function metaElements(bytes: Uint8Array): readonly MetaElement[] {
  const found: MetaElement[] = [];
  const path: string[] = [];
  let isPast = false;
  const plain = ({ name }: XmlElement): string => name.replace(/^akn:/, "");
  readXml(decodeXml(bytes) ?? "", namespaces, {
    open: (element) => {
      const name = plain(element);
      if (!isPast && path.includes("meta")) found.push({ name: `${path.at(-1)}/${name}`, attributes: element.attributes });
      path.push(name);
    },
    close: () => {
      if (path.pop() === "meta") isPast = true;
    },
    text: () => undefined,
  });
  return found;
}
