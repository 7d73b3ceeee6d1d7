import { isAnnex } from "#export/akn/form";
import { element, writeNothing, type XmlWriter } from "#export/akn/xml";
import type { Provision, ProvisionKind } from "#lib/law/provision";

/** The places of an act, in the order of the schema; other documents have a body only. */
export type Zone = "preface" | "preamble" | "body" | "attachments";

/** What a law may print before its text. */
const prefaced: ReadonlySet<ProvisionKind> = new Set<ProvisionKind>(["title", "meta", "heading", "author"]);

/**
 * The place of a provision that stands under no other, after what stood in a place before it. There is no way back: a title in
 * the midst of a law is a part of its body, and what follows an annex is an attachment too.
 */
export function zoneAfter(before: Zone | null, row: Provision): Zone {
  if (before === "attachments" || isAnnex(row)) return "attachments";
  if (before === "body") return "body";
  if (row.kind === "preamble" && before !== "preamble") return "preamble";
  return prefaced.has(row.kind) && before !== "preamble" ? "preface" : "body";
}

/** Opens and closes the places of a document, one after the other. */
export type ZoneWriter = { readonly enter: (row: Provision) => Zone; readonly end: () => void };

/** The elements of places; the preamble is a provision itself, and opens its own. */
const elementsOf = (isAct: boolean): Readonly<Record<Zone, string | null>> => ({
  ...{ preface: "preface", preamble: null, body: isAct ? "body" : "mainBody", attachments: "attachments" },
});

export function zoneWriter(xml: XmlWriter, isAct: boolean): ZoneWriter {
  const elements = elementsOf(isAct);
  let zone: Zone | null = null;
  const leave = (): void => {
    if (zone !== null && elements[zone] !== null) xml.close();
  };
  const open = (next: Zone): void => {
    leave();
    zone = next;
    const name = elements[next];
    if (name !== null) xml.open(name);
  };
  /** The schema wants a body with something in it, also where a text has none. */
  const passBody = (): void => {
    if (zone === "body" || zone === "attachments") return;
    open("body");
    if (isAct) element(xml, "hcontainer", { name: "empty" });
    else writeNothing(xml);
  };
  return {
    enter: (row) => {
      const next = isAct ? zoneAfter(zone, row) : "body";
      if (next === "attachments") passBody();
      if (next !== zone) open(next);
      return next;
    },
    end: () => {
      passBody();
      leave();
    },
  };
}
