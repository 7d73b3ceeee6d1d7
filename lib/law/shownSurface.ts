import type { Provision } from "#lib/law/provision";
import type { Reference } from "#lib/law/reference";
import { shownLength } from "#lib/law/visibleText";
import type { Rights } from "#lib/law/work";

/**
 * The words of a reference, as far as the owner of the text that it stands in allows them to be shown: null where they lie
 * outside of what is shown. A heading is shown with an excerpt.
 *
 * @param source the provision that the reference stands in.
 */
export function shownSurface(
  rights: Rights,
  { in: field, end, surface }: Pick<Reference, "in" | "end" | "surface">,
  source: Pick<Provision, "text" | "wrapUp"> | null,
): string | null {
  if (rights === "full") return surface;
  if (rights === "excerpt" && field === "heading") return surface;
  const text = field === "heading" ? null : source?.[field];
  return end <= shownLength(rights, text ?? "") ? surface : null;
}
