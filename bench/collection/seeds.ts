import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Edition, Work } from "#lib/law/work";
import type { Library } from "#lib/store/library";
import type { StoredReference } from "#lib/store/referenceRows";
import { referencesIn } from "#lib/store/references";
import { vocabularyOf } from "./vary";

/** An edition as it was read from real sources, to be varied. */
export type SeedEdition = {
  readonly edition: Edition;
  readonly provisions: readonly Provision[];
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly references: readonly StoredReference[];
};
export type Seed = { readonly work: Work; readonly editions: readonly SeedEdition[] };

/** What a collection is made from. */
export type Seeds = { readonly seeds: readonly Seed[]; readonly vocabularies: ReadonlyMap<Language, readonly string[]> };

/** More than any edition has. */
const everything = Number.MAX_SAFE_INTEGER;

async function seedOf(library: Library, work: Work): Promise<Seed> {
  const editions: SeedEdition[] = [];
  for (const edition of work.editions) {
    const [provisions, entries, references] = await Promise.all([
      library.range(work.id, edition.id, 0, everything),
      library.entries(work.id, edition.id),
      referencesIn(library.database, work.id, edition.id, 0, everything),
    ]);
    editions.push({ edition, provisions, entries, references });
  }
  return { work, editions };
}

/** Reads all held works of a library, and the words of each language. */
export async function readSeeds(library: Library): Promise<Seeds> {
  const held = (await library.works()).filter(({ editions }) => editions.length > 0);
  const seeds = await Promise.all(held.map((work) => seedOf(library, work)));
  const texts = new Map<Language, string[]>();
  for (const { language, text, heading, wrapUp } of seeds.flatMap(({ editions }) => editions.flatMap((it) => it.provisions)))
    texts.set(language, [...(texts.get(language) ?? []), text ?? "", heading ?? "", wrapUp ?? ""]);
  return { seeds, vocabularies: new Map([...texts].map(([language, all]) => [language, vocabularyOf(all)])) };
}
