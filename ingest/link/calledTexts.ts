import type { Provision } from "#lib/law/provision";
import type { ReferenceField } from "#lib/law/reference";

export type Pages = { readonly first: number; readonly last: number };

/** A text that may call notes, with the pages that it can stand on. */
export type CalledText = { readonly provision: Provision; readonly pages: Pages };

export const calledFields: readonly ReferenceField[] = ["heading", "text", "wrapUp"];

/** Of texts side by side, one may go on for so many pages while the other begins anew. */
const pagesBeside = 2;

/** The texts of an edition with the pages that each can stand on: it ends at the latest on that on which the next one begins. */
export function calledTexts(provisions: readonly Provision[]): readonly CalledText[] {
  const texts = provisions.filter(({ kind }) => kind !== "note");
  return texts.map((provision, index) => {
    const first = provision.page ?? 0;
    return { provision, pages: { first, last: Math.max(first + pagesBeside, texts[index + 1]?.page ?? Number.POSITIVE_INFINITY) } };
  });
}
