import type { Provision } from "#lib/law/provision";

/** A numbered provision without regard to names of units: its numbers from the outermost in, and its own words. */
export type Chained = { readonly chain: string; readonly text: string };

/** A printed number without its signs and words: "Chapter 2", "(6A)" and "25." are "2", "6a" and "25". */
export function bareNumber(printed: string): string {
  const found = /\d+\S*|\b[IVXLC]+\b|(?<=[\s(]|^)\p{L}{1,4}(?=[).\s–—-]|$)/gu;
  return (printed.trim().match(found)?.at(-1) ?? printed).replace(/[^\p{L}\p{N}-]/gu, "").toLowerCase();
}

/** Words as they are compared: without white space, and without the dash between a number and a heading. */
export const squeezed = (text: string): string => text.replace(/\s+/gu, "").replace(/^[–—-]/u, "");

/** The numbered provisions of an edition; what stands in one without a number belongs to the numbered one around it. */
export function chainsOf(provisions: readonly Provision[]): readonly Chained[] {
  const byId = new Map<string, Provision>(provisions.map((provision) => [provision.eId, provision]));
  const parentOf = (provision: Provision): Provision | undefined => (provision.parent === null ? undefined : byId.get(provision.parent));
  const ownerOf = (provision: Provision | undefined): Provision | undefined =>
    provision === undefined || provision.num !== null ? provision : ownerOf(parentOf(provision));
  const words = new Map<Provision, string>();
  const add = (provision: Provision, text: string | null): void => {
    const owner = ownerOf(provision);
    if (owner !== undefined) words.set(owner, (words.get(owner) ?? "") + (text ?? ""));
  };
  for (const provision of provisions) for (const text of [provision.heading, provision.text]) add(provision, text);
  for (const provision of provisions) add(provision, provision.wrapUp);
  const numbers = (provision: Provision): readonly string[] => {
    const parent = parentOf(provision);
    return [...(parent === undefined ? [] : numbers(parent)), ...(provision.num === null ? [] : [bareNumber(provision.num)])];
  };
  return [...words].map(([provision, text]) => ({ chain: numbers(provision).join(" "), text: squeezed(text) }));
}

export type Agreement = { readonly expected: number; readonly found: number; readonly right: number; readonly missing: readonly Chained[] };

/** How many expected provisions are there with the same numbers and words; each of ours serves once. */
export function agreementOf(expected: readonly Chained[], ours: readonly Chained[]): Agreement {
  const key = ({ chain, text }: Chained): string => `${chain}\n${text}`;
  const left = new Map<string, number>();
  for (const it of ours) left.set(key(it), (left.get(key(it)) ?? 0) + 1);
  const missing = expected.filter((it) => {
    const count = left.get(key(it)) ?? 0;
    if (count > 0) left.set(key(it), count - 1);
    return count === 0;
  });
  return { expected: expected.length, found: ours.length, right: expected.length - missing.length, missing };
}
