import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { Library } from "#lib/store/library";
import { provisionsInside } from "./inside";

/** A short citation is numbers alone, outermost first: `44`, `44.1.15`, `44(1)(15)`. */
const shortPattern = /^[0-9][0-9A-Za-z.()-]{0,40}$/;

export const isShortCitation = (segment: string): boolean => shortPattern.test(segment);

const numbersOf = (citation: string): readonly string[] => citation.split(/[.()]+/).filter((number) => number !== "");

const numberOf = (eId: EId): string | null => /_([0-9A-Za-z.-]+)$/.exec(eId)?.[1] ?? null;

const sameNumber = (left: string | null, right: string): boolean => left !== null && left.toLowerCase() === right.toLowerCase();

/** What the numbers can mean below a provision, its first paragraph counted though it bears no number, or left out though it does. */
function readingsBelow(it: Provision, numbers: readonly string[], inside: readonly Provision[]): readonly Provision[] {
  if (numbers.length === 0) return [it];
  const children = inside.filter((child) => child.parent === it.eId);
  const paragraphs = children.filter((child) => child.kind === "paragraph");
  const counted = numbers[0] === "1" && paragraphs.length === 0 ? readingsBelow(it, numbers.slice(1), inside) : [];
  const found = [...readings(numbers, children, inside), ...counted];
  const [first] = paragraphs.filter((child) => numberOf(child.eId) === "1");
  return found.length > 0 || first === undefined ? found : readingsBelow(first, numbers, inside);
}

/**
 * Every provision that the numbers can mean below one parent: an inner dot may be part of a number (`67.1`) or stand
 * between two, and the implicit first paragraph may be counted or not.
 */
function readings(numbers: readonly string[], siblings: readonly Provision[], inside: readonly Provision[]): readonly Provision[] {
  return numbers.flatMap((_, index) =>
    siblings
      .filter((it) => sameNumber(numberOf(it.eId), numbers.slice(0, index + 1).join(".")))
      .flatMap((it) => readingsBelow(it, numbers.slice(index + 1), inside)),
  );
}

/** The provisions of an edition that a short citation can mean, each once; articles are the basic unit it starts from. */
export async function readShortCitation(library: Library, work: string, edition: string, citation: string): Promise<readonly Provision[]> {
  const numbers = numbersOf(citation);
  const first = new Set(
    numbers.map((_, index) =>
      numbers
        .slice(0, index + 1)
        .join(".")
        .toLowerCase(),
    ),
  );
  const articles = (await library.ofKinds(work, edition, ["article"])).filter((it) => first.has(numberOf(it.eId)?.toLowerCase() ?? ""));
  const inside = (await Promise.all(articles.map((it) => provisionsInside(library, it)))).flat();
  const found = readings(numbers, articles, inside);
  return found.filter((it, index) => found.findIndex((other) => other.eId === it.eId) === index);
}
