import { formatEditionId, parseEditionId } from "#lib/law/edition";
import { type EId, eIdOfPath, pathOfEId } from "#lib/law/eId";
import { fail, ok, type Result } from "#lib/result";

/**
 * What the path of an address says (contract, section 5). `edition` is null where the address leaves the choice open;
 * `eId` is null where it names a work as a whole.
 */
export type Address = { readonly work: string; readonly edition: string | null; readonly eId: EId | null };

/** First segments of our own addresses, and words kept for later ones: none is the id of a work. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...["works", "search", "explore", "audit", "saved", "api", "akn", "kk", "ru", "en", "healthz", "readyz", "about", "offline", "report"],
  ...["accessibility", "help", "login", "admin", "static", "assets", "public", "favicon", "robots", "sitemap", "manifest", "opensearch"],
  ...["fonts", "images", "feed", "cite", "compare", "topics", "corpus", "editions", "privacy", "terms", "contact", "status", "not-found"],
]);

const workIdPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Whether a word may be the id of a work: kebab-case, and none of our own first segments. */
export const isWorkId = (word: string): boolean => workIdPattern.test(word) && !reservedWords.has(word);

export const formatAddress = ({ work, edition, eId }: Address): string =>
  `/${work}${edition === null ? "" : `@${edition}`}${eId === null ? "" : `/${pathOfEId(eId)}`}`;

/** The same without the leading slash, as API parameters have it. */
export const addressPath = (address: Address): string => formatAddress(address).slice(1);

function decoded(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}

/** The first segment of an address: `constitution-1995` or `constitution-1995@1998-10-07.en`. */
export function parseWorkSegment(segment: string): Result<{ readonly work: string; readonly edition: string | null }, "malformed"> {
  const text = decoded(segment)?.toLowerCase();
  const [work = "", pinned, ...rest] = text?.split("@") ?? [];
  if (!isWorkId(work) || rest.length > 0) return fail("malformed");
  if (pinned === undefined) return ok({ work, edition: null });
  const edition = parseEditionId(pinned);
  return edition.ok ? ok({ work, edition: formatEditionId(edition.value) }) : fail("malformed");
}

/** Reads the path of an address in canonical spelling or any case. Citations in short form (`44.1.15`) are not its business. */
export function parseAddress(path: string): Result<Address, "malformed"> {
  const [first = "", ...rest] = path.replace(/^\/+|(?<!\/)\/+$/g, "").split("/");
  const start = parseWorkSegment(first);
  if (!start.ok) return start;
  if (rest.length === 0) return ok({ ...start.value, eId: null });
  const tail = decoded(rest.join("/"));
  const eId = tail === null ? fail("malformed" as const) : eIdOfPath(tail);
  return eId.ok ? ok({ ...start.value, eId: eId.value }) : eId;
}
