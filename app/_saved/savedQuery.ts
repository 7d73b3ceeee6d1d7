/** The most provisions of one list. */
export const mostSaved = 100;

/**
 * The most characters of a list's address: form fields send `@` and `/` percent-encoded, and many servers in between refuse
 * the first line of a request above 8,192 bytes.
 */
const mostCharacters = 6500;

/** Where lists are shown, without the prefix of a language. */
export const savedPath = "/saved";

/** Writes a list of address paths as the query of its address. They hold no sign that a query would have to encode. */
export const queryOfSaved = (paths: readonly string[]): string => paths.map((path) => `p=${path}`).join("&");

/** Whether a list is short enough for an address that can be sent around. */
export const fitsAnAddress = (paths: readonly string[]): boolean =>
  paths.length <= mostSaved && queryOfSaved(paths).length <= mostCharacters;

export const savedAddress = (paths: readonly string[]): string => (paths.length === 0 ? savedPath : `${savedPath}?${queryOfSaved(paths)}`);

/** What a reader does to one entry of a list: `up` puts it one place nearer to the beginning. */
export const savedChanges = ["remove", "up"] as const;
export type SavedChange = (typeof savedChanges)[number];

/** The list after a change to one of its entries; the same where there is nothing to change. */
export function changeSaved(paths: readonly string[], change: SavedChange, path: string): readonly string[] {
  const rest = paths.filter((other) => other !== path);
  const place = paths.indexOf(path) - 1;
  if (change === "remove") return rest;
  return place < 0 ? paths : [...rest.slice(0, place), path, ...rest.slice(place)];
}
