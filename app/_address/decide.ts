import { formatAddress } from "#lib/law/address";
import type { Language } from "#lib/law/language";
import { unreachable } from "#lib/result";
import { catalogOf } from "#lib/search/catalog";
import { checkHeld } from "#lib/search/checkHeld";
import { fromQuery } from "#lib/search/request";
import type { Library } from "#lib/store/library";
import { published } from "#lib/store/published";
import { fromAuditQuery } from "../_requests/audit";
import { fromReferenceQuery } from "../_requests/references";
import { canonicalSaved } from "../_saved/canonicalSaved";
import { savedPath } from "../_saved/savedQuery";
import { splitLanguage, withLanguage } from "../_words/prefix";
import { againstQuery } from "./against";
import { pairQuery } from "./beside";
import { findAgainst } from "./findAgainst";
import { addressOfShown, findBeside, isShown, type Shown } from "./findBeside";
import { locate } from "./locate";
import { type Located, type Reader, readerOf } from "./located";

/** What an address gets before its page is made: the page with a status, another address, or the word that it cannot be read. */
export type Decision =
  | { readonly kind: "page"; readonly status: number }
  | { readonly kind: "unreadable" }
  /** `query`, with its question mark, takes the place of the one that came. */
  | { readonly kind: "redirect"; readonly path: string; readonly status: 307 | 308; readonly query?: string };

const page = (status: number): Decision => ({ kind: "page", status });

/** Whether a page of ours makes sense with a query. */
type Sense = (query: URLSearchParams, library: Library) => boolean | Promise<boolean>;

/** Paths of ours that hold no work. Those that take no parameters make sense whatever follows. */
const ownPages: Readonly<Record<string, Sense>> = {
  "/": () => true,
  "/works": () => true,
  "/search": canBeAnswered,
  "/explore": (query) => fromReferenceQuery(query).ok,
  "/offline": () => true,
  "/accessibility": () => true,
  "/audit": (query) => fromAuditQuery(query).ok,
};

/** Whether a path is UTF-8, percent-encoded as it should be, and text. */
export function isReadable(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes("\0");
  } catch {
    return false;
  }
}

function statusOf(located: Located): Decision {
  switch (located.kind) {
    case "work":
    case "provision":
    case "act":
      return page(200);
    case "choice":
      return page(300);
    case "unknown-work":
    case "unknown-edition":
    case "unknown-provision":
    case "unheld-provision":
      return page(404);
    case "withdrawn":
      return page(410);
    case "redirect":
      return { kind: "redirect", path: located.to, status: located.isPermanent ? 308 : 307 };
    default:
      return unreachable(located);
  }
}

/**
 * A text may have another beside it. Where that one is not held the answer is 404, as for the text itself: the address as a
 * whole names a view that does not exist, and a machine must not take the left text alone for it.
 */
async function decideBeside(reader: Reader, located: Shown, query: URLSearchParams): Promise<Decision> {
  const found = await findBeside(reader, located, query);
  switch (found.kind) {
    case "pair":
      return page(200);
    case "choice":
      return page(300);
    case "absent":
      return page(404);
    case "alone":
      return { kind: "redirect", path: formatAddress(addressOfShown(located)), query: "", status: 307 };
    case "elsewhere": {
      const { pair, isPermanent } = found;
      return { kind: "redirect", path: formatAddress(pair.left), query: pairQuery(pair), status: isPermanent ? 308 : 307 };
    }
    default:
      return unreachable(found);
  }
}

/** A text may be compared with another edition of its work: where there is none such, the answer is 404, for the same reason. */
function decideAgainst(located: Shown, query: URLSearchParams): Decision {
  const found = findAgainst(located, query);
  const path = formatAddress(addressOfShown(located));
  switch (found.kind) {
    case "pair":
      return page(200);
    case "absent":
      return page(404);
    case "alone":
      return { kind: "redirect", path, query: "", status: 307 };
    case "elsewhere":
      return { kind: "redirect", path, query: againstQuery(found.edition), status: found.isPermanent ? 308 : 307 };
    default:
      return unreachable(found);
  }
}

function decideText(reader: Reader, located: Located, query: URLSearchParams): Decision | Promise<Decision> {
  if (!isShown(located)) return statusOf(located);
  if (query.has("beside")) return decideBeside(reader, located, query);
  return query.has("against") ? decideAgainst(located, query) : statusOf(located);
}

/** A prefix has one spelling, and English is the language without one. */
function canonicalPrefix(path: string): Decision | null {
  const english = /^\/en(\/.*)?$/i.exec(path);
  if (english !== null) return { kind: "redirect", path: english[1] ?? "/", status: 308 };
  const { language, rest } = splitLanguage(path);
  const canonical = withLanguage(language, rest);
  return path === canonical ? null : { kind: "redirect", path: canonical, status: 308 };
}

/** Whether a search makes sense, also in what only the library knows: the works and sections it names. */
async function canBeAnswered(query: URLSearchParams, library: Library): Promise<boolean> {
  const request = fromQuery(query);
  return request.ok && (await checkHeld(request.value, library, await catalogOf(library))).ok;
}

/** A list of saved provisions is at one address: pinned, and after what a button of the page asked for. */
async function decideSaved(reader: Reader, query: URLSearchParams): Promise<Decision> {
  const canonical = await canonicalSaved(reader, query);
  if (!canonical.ok) return page(400);
  if (canonical.value === null) return page(200);
  const { address, isPermanent } = canonical.value;
  return { kind: "redirect", path: savedPath, query: address.slice(savedPath.length), status: isPermanent ? 308 : 307 };
}

/**
 * Decides the status of a page before it is made: a server component cannot say one (Next.js knows only 404 from inside),
 * and a page that says "not found" with 200 is a lie to machines. Pages ask the same questions for their words.
 *
 * @param path as it came, percent-encoded, without query; with the prefix of its language, if any.
 */
export async function decide(path: string, query: URLSearchParams): Promise<Decision> {
  if (!isReadable(path)) return { kind: "unreadable" };
  const misspelt = canonicalPrefix(path);
  if (misspelt !== null) return misspelt;
  const { language, rest } = splitLanguage(path);
  const decision = await decideIn(language, rest, query);
  return decision.kind === "redirect" ? { ...decision, path: withLanguage(language, decision.path) } : decision;
}

/** The same without the prefix. */
async function decideIn(language: Language, path: string, query: URLSearchParams): Promise<Decision> {
  const bare = path.length > 1 ? path.replace(/\/+$/, "") : path;
  const found = await published();
  if (found === null) return page(503);
  const makesSense = Object.hasOwn(ownPages, bare) ? ownPages[bare] : undefined;
  const reader = readerOf(found.library, language);
  if (makesSense === undefined && bare !== savedPath) return decideText(reader, await locate(reader, path), query);
  if (bare !== path) return { kind: "redirect", path: bare, status: 308 };
  return makesSense === undefined ? decideSaved(reader, query) : page((await makesSense(query, found.library)) ? 200 : 400);
}
