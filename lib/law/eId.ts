import { writeInserted } from "#lib/law/raisedDigits";
import { transliterate } from "#lib/law/slug";
import { isUnit, type Unit } from "#lib/law/unit";
import { fail, ok, type Result } from "#lib/result";

declare const brand: unique symbol;

/** A provision's id inside an edition, Akoma Ntoso style: `art_44__para_1__subpara_15`. */
export type EId = string & { readonly [brand]: "EId" };

/** One step of an eId: a unit with its number (`para` `3-1`), a unit without (`preamble`), or the slug of a heading. */
export type Segment = { readonly unit: Unit; readonly number: string | null } | { readonly slug: string };

const numberPattern = /^[0-9A-Za-z](?:[0-9A-Za-z.-]*[0-9A-Za-z])?$/;
const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest eId we read, in characters: deeper nesting than any law has, short enough for an index key. */
const longest = 300;

function parseSegment(part: string): Segment | null {
  const cut = part.indexOf("_");
  const word = cut < 0 ? part : part.slice(0, cut);
  const number = cut < 0 ? null : part.slice(cut + 1);
  if (number === null && !isUnit(word)) return slugPattern.test(part) ? { slug: part } : null;
  if (!isUnit(word) || (number !== null && !numberPattern.test(number))) return null;
  return { unit: word, number };
}

/** The steps of an eId, outermost first. */
export function segmentsOf(text: string): Result<readonly Segment[], "malformed"> {
  if (text.length === 0 || text.length > longest) return fail("malformed");
  const segments = text.split("__").map(parseSegment);
  return segments.every((segment) => segment !== null) ? ok(segments) : fail("malformed");
}

export const formatSegment = (segment: Segment): string =>
  "slug" in segment ? segment.slug : segment.number === null ? segment.unit : `${segment.unit}_${segment.number}`;

/** The one way in for an eId that comes from outside. */
export function parseEId(text: string): Result<EId, "malformed"> {
  const segments = segmentsOf(text);
  return segments.ok ? ok(text as EId) : fail("malformed");
}

/**
 * Puts an eId together from its steps.
 *
 * @throws Error if a step is not well formed: a mistake of ours, since numbers are cleaned before.
 */
export function makeEId(...segments: readonly Segment[]): EId {
  const parsed = parseEId(segments.map(formatSegment).join("__"));
  if (!parsed.ok) throw new Error(`Not an eId: ${JSON.stringify(segments)}`);
  return parsed.value;
}

/**
 * The number of an eId from the printed one: outer brackets, dots and spaces off, inner dots and hyphens kept,
 * letters transliterated (contract, section 1); a raised number after another is one put in later, 3¹ is 3-1. Null if nothing is left.
 */
export function cleanNumber(printed: string): string | null {
  const cleaned = transliterate(writeInserted(printed))
    .replace(/[‐-–]/gu, "-")
    .replace(/[^0-9A-Za-z.-]+/gu, "")
    .replace(/^[.-]+|[.-]+$/gu, "");
  return numberPattern.test(cleaned) ? cleaned : null;
}

/** The form of an eId in an address: `art-44/para-1/subpara-15`. */
export const pathOfEId = (eId: EId): string =>
  eId
    .split("__")
    .map((part) => part.replace("_", "-"))
    .join("/");

/** Reads the path of an address back into an eId, without regard to whether such a provision exists. */
export function eIdOfPath(path: string): Result<EId, "malformed"> {
  const parts = path.split("/").map((part) => {
    const cut = part.indexOf("-");
    const word = (cut < 0 ? part : part.slice(0, cut)).toLowerCase();
    if (!isUnit(word)) return part.toLowerCase();
    return cut < 0 ? word : `${word}_${part.slice(cut + 1)}`;
  });
  return parseEId(parts.join("__"));
}
