import { asScript, type LinkedObject } from "../_metadata/linkedData";

/** What a page says to machines, as JSON-LD. It is data: no security policy has to let it run. */
export const LinkedData = ({ value }: { readonly value: LinkedObject }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose every "<" is escaped
  <script dangerouslySetInnerHTML={{ __html: asScript(value) }} type="application/ld+json" />
);
