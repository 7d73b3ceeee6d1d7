import { type Edition, titleOf, type Work } from "#lib/law/work";
import type { Tags } from "./scholarTags";
import { validity } from "./validity";

/** What Dublin Core says of one provision in one wording. */
export type Described = {
  readonly work: Work;
  readonly edition: Edition;
  /** The provision as it is named: `Article 44, paragraph 1`. */
  readonly label: string;
  /** Its permanent address, with the host if that is known. */
  readonly address: string;
};

/**
 * A provision in the terms of the Dublin Core Metadata Initiative (DCMI Metadata Terms, 2020-01-20), in `meta` elements.
 * `DCTERMS.issued` is the wording's date; `DCTERMS.valid` the time in which it is the law.
 */
export function dublinCore({ work, edition, label, address }: Described): Tags {
  const title = titleOf(work, edition.language);
  const valid = validity(work, edition);
  return {
    "DC.title": `${label}. ${title}`,
    "DC.language": edition.language,
    "DC.identifier": address,
    "DC.type": "Text",
    "DCTERMS.isPartOf": title,
    ...(edition.date === null ? {} : { "DCTERMS.issued": edition.date }),
    ...(valid === null ? {} : { "DCTERMS.valid": valid }),
    ...(work.facts.authors.length === 0 ? {} : { "DC.creator": [...work.facts.authors] }),
    ...(edition.origin.licence === null ? {} : { "DCTERMS.license": edition.origin.licence }),
  };
}
