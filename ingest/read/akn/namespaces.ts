import type { Namespaces } from "#ingest/read/xml/xml";

/** Akoma Ntoso 3.0, its last draft, which was used as widely, and what our own export adds. */
export const namespaces: Namespaces = {
  "http://docs.oasis-open.org/legaldocml/ns/akn/3.0": "akn",
  "http://docs.oasis-open.org/legaldocml/ns/akn/3.0/WD17": "akn",
  "http://www.w3.org/XML/1998/namespace": "xml",
  "http://www.w3.org/2000/xmlns/": "xmlns",
  "urn:x-tarmaq:akn": "tarmaq",
};
