import type { XmlElement } from "#ingest/read/xml/xml";
import type { NamedProvision, ProvisionMark } from "#ingest/stage";
import { parseEId } from "#lib/law/eId";
import { isLanguage } from "#lib/law/language";
import { type ProvisionKind, provisionKinds } from "#lib/law/provision";

/** What a provision is by its element, unless an attribute of ours says otherwise. */
const kinds: Readonly<Record<string, ProvisionKind>> = {
  ...{ part: "part", subpart: "part", section: "section", chapter: "chapter", article: "article", paragraph: "paragraph" },
  ...{ subparagraph: "subparagraph", subsection: "paragraph", point: "point", alinea: "alinea", preamble: "preamble", attachment: "part" },
};

const isKind = (name: string | undefined): name is ProvisionKind => provisionKinds.some((kind) => kind === name);

const fields: Readonly<Record<string, ProvisionMark["field"]>> = { num: "num", heading: "heading", wrapUp: "wrapUp" };

/**
 * Follows the provisions of a document that names each of them: of one that we wrote out ourselves (`export/akn`), with its
 * eIds, kinds and status. The naming of other publishers is not ours, and their text is parsed as any other.
 */
export class NamedProvisions {
  private path: readonly NamedProvision[] = [];
  private field: ProvisionMark["field"] = "text";
  private readonly taken = new Set<string>();

  /** What a line that begins here is; null outside all provisions. */
  get mark(): ProvisionMark | null {
    return this.path.length === 0 ? null : { path: this.path, field: this.field };
  }

  /** Takes in an element; gives what to do when it closes, or what is wrong with it. */
  enter({ attributes }: XmlElement, name: string): (() => void) | string {
    const { path, field } = this;
    const leave = (): void => {
      this.path = path;
      this.field = field;
    };
    this.field = fields[name === "block" ? (attributes.get("name") ?? "") : name] ?? field;
    const eId = attributes.get("eId");
    const kind = attributes.get("tarmaq:kind") ?? (/container$/.test(name) ? attributes.get("name") : kinds[name]);
    if (eId === undefined || kind === undefined) return leave;
    if (!isKind(kind)) return `"${kind}" is no kind of provision`;
    if (!parseEId(eId).ok) return `"${eId}" is no eId`;
    if (this.taken.size === this.taken.add(eId.toLowerCase()).size) return `the eId "${eId}" is given twice`;
    this.path = [...path, { eId, kind, status: statusOf(attributes), language: languageOf(attributes) }];
    this.field = "text";
    return leave;
  }
}

const statusOf = (attributes: XmlElement["attributes"]): NamedProvision["status"] => {
  if (attributes.get("status") !== "removed") return "in-force";
  return attributes.get("tarmaq:status") === "withdrawn" ? "withdrawn" : "deleted";
};

function languageOf(attributes: XmlElement["attributes"]): NamedProvision["language"] {
  const said = attributes.get("xml:lang");
  return said !== undefined && isLanguage(said) ? said : null;
}
