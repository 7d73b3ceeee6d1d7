import type { CitedPlace } from "#lib/law/cite/citedItem";
import { type Segment, segmentsOf } from "#lib/law/eId";
import { labelOf } from "#lib/law/label";
import type { Language } from "#lib/law/language";
import type { Unit } from "#lib/law/unit";

/** English writes these with a capital inside a sentence too. */
const capital: ReadonlySet<Unit> = new Set<Unit>(["part", "sec", "chp", "art", "att"]);

/** Headings keep their capital; `body` has no name, so that its paragraphs come first. */
const keepsCapital = (first: Segment, language: Language): boolean =>
  "slug" in first ? first.slug !== "body" : language === "en" && capital.has(first.unit);

/** The label of a provision as it stands inside a sentence: `Article 44, paragraph 1`, `preamble`, `paragraph 7`. */
export function placeName({ eId, known }: CitedPlace, language: Language): string {
  const label = labelOf(eId, language, known);
  const segments = segmentsOf(eId);
  const first = segments.ok ? segments.value[0] : undefined;
  return first === undefined || keepsCapital(first, language) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
