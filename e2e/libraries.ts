/** The libraries that journeys read in, and the corpus that each is made from: ours, and made-up ones. */
export const libraries = {
  ours: "corpus",
  /** A charter in two wordings, the later one in two languages; the code that took its place; an essay; a decree that was withdrawn. */
  wordings: "e2e/fixtures/two-wordings",
  /** The same kind of charter, made up to differ in every way in which wordings do, with a concordance. */
  changes: "e2e/fixtures/against",
  /** Two constitutions, and an undated text that says "the Constitution". */
  constitutions: "e2e/fixtures/two-constitutions",
  /** Texts and titles that would run, load or break out if any page took them for markup. */
  hostile: "e2e/fixtures/hostile",
} as const;

export type LibraryName = keyof typeof libraries;

/** The addresses at which the sites of all libraries are served, for the processes that make journeys. */
export function setAddresses(addresses: ReadonlyMap<string, string>): void {
  process.env.SITES = JSON.stringify(Object.fromEntries(addresses));
}

/** The address of the site that shows a library. */
export function addressOf(library: LibraryName): string {
  const { SITES } = process.env;
  const url: unknown = SITES === undefined ? undefined : JSON.parse(SITES)[library];
  if (typeof url !== "string") throw new Error(`The site of the library "${library}" has not been started`);
  return url;
}
