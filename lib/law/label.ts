import { type EId, formatSegment, type Segment, segmentsOf } from "#lib/law/eId";
import { labelWords } from "#lib/law/labelWords";
import { isLanguage, type Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";

/** What a label can take from a provision and its ancestors: printed marker and heading. */
export type Named = Pick<Provision, "eId" | "num" | "heading">;

/** With a capital at its start. */
export const raised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A marker such as `15)`, `(a)` or `б)` is kept as printed; one that ends in a dot or holds a word is not. */
export function printedNumber(num: string | null | undefined, number: string): string {
  const marker = num?.trim() ?? "";
  return /^\(?[\p{L}\p{N}.-]{1,12}\)$/u.test(marker) ? marker : number;
}

/** A slug's own language and the rest: `abstract-ru` is `abstract` in Russian, `rights-of-man` has none. */
function languageOfSlug(slug: string, parts: Readonly<Record<string, string>>): readonly [string, Language | null] {
  const cut = slug.lastIndexOf("-");
  const [part, code] = [slug.slice(0, cut), slug.slice(cut + 1)];
  return cut > 0 && Object.hasOwn(parts, part) && isLanguage(code) ? [part, code] : [slug, null];
}

function nameOfSlug(slug: string, language: Language): string {
  const { parts, languages } = labelWords[language];
  const [part, own] = languageOfSlug(slug, parts);
  const known = Object.hasOwn(parts, part) ? parts[part] : undefined;
  if (known !== undefined) return own === null ? known : `${known} (${languages[own]})`;
  return raised(slug.replace(/^s-/, "").replaceAll("-", " "));
}

/** Names that a heading must not take the place of: an abstract's label `Abstract:` says less than ours. */
const hasOwnName = (slug: string): boolean => {
  const [part] = languageOfSlug(slug, labelWords.en.parts);
  return Object.hasOwn(labelWords.en.parts, part) && part !== "references";
};

/** A heading as part of a label: in one line, without a mark at its end; one in capitals reads better in small letters. */
export function headingText(heading: string): string {
  const text = heading.replace(/\s+/gu, " ").replace(/(?<![\s.:;,])[\s.:;,]+$/u, "");
  return text === text.toUpperCase() && /\p{L}{4}/u.test(text) ? raised(text.toLowerCase()) : text;
}

/** A unit's words with its number in them. */
const numbered = (words: string, number: string): string =>
  words
    .replace(/@(\)?)(-?)/u, (_, bracket: string, hyphen: string) => {
      const closed = bracket !== "" && !number.endsWith(")") ? `${number})` : number;
      return hyphen !== "" && !/\d[a-z]?$/iu.test(closed) ? `${closed} ` : `${closed}${hyphen}`;
    })
    .trim();

const belowSubsection: ReadonlySet<string> = new Set(["para", "subpara", "item"]);

/**
 * Whether a number stands in brackets, known from the way to it alone, so that a label reads alike whatever is at hand of its
 * print. Laws of sections print `(1)` for a subsection, and `(a)`, `(i)` for what is inside one or lettered in a section.
 */
function isBracketed(path: readonly Segment[]): boolean {
  const [above, own] = path.slice(-2).map((it) => ("unit" in it ? it : null));
  if (above == null || own == null || own.number === null) return false;
  if (own.unit === "subsec") return true;
  if (!belowSubsection.has(own.unit)) return false;
  return isBracketed(path.slice(0, -1)) || (above.unit === "sec" && own.unit === "para" && !/\d/.test(own.number));
}

/** @param path from the outermost step to the one that is named. */
function stepLabel(path: readonly Segment[], segment: Segment, named: Named | undefined, isLast: boolean, language: Language): string {
  const heading = named?.heading ?? null;
  if ("slug" in segment) {
    return heading === null || headingText(heading) === "" || hasOwnName(segment.slug)
      ? nameOfSlug(segment.slug, language)
      : headingText(heading);
  }
  const number = isBracketed(path) ? `(${segment.number})` : (segment.number ?? "");
  return numbered(labelWords[language].units[segment.unit], isLast ? printedNumber(named?.num, number) : number);
}

/**
 * The name of a provision in words: `Article 44, paragraph 1, subparagraph 15)`, `Results and Discussion, paragraph 12`.
 *
 * @param known the provision and its ancestors, as far as they are at hand, in any order; without them the eId alone speaks.
 */
export function labelOf(eId: EId, language: Language, known: readonly Named[] = []): string {
  const segments = segmentsOf(eId);
  if (!segments.ok) return eId;
  const steps = segments.value.map((segment, index) => {
    const path = segments.value.slice(0, index + 1);
    const own = path.map(formatSegment).join("__");
    return stepLabel(
      path,
      segment,
      known.find((it) => it.eId === own),
      index === segments.value.length - 1,
      language,
    );
  });
  return raised(steps.filter((step) => step !== "").join(", "));
}
