import { isForMachines } from "./machines";

/** Our own addresses, by their first word; what is behind any other first word is a work. */
const ownWords: ReadonlySet<string> = new Set(["works", "search", "explore", "audit", "offline", "saved", "accessibility"]);

/** The pattern of a page's address for the log, which never holds an address itself; null for what is no page. */
export function routePattern(path: string): string | null {
  const [first = "", ...rest] = path.split("/").slice(1);
  if (first === "_next" || isForMachines(path)) return null;
  if (first === "") return "/";
  if (ownWords.has(first)) return rest.length === 0 ? `/${first}` : `/${first}/{rest}`;
  if (first === "akn") return "/akn/{address}";
  return rest.length === 0 ? "/{work}" : "/{work}/{provision}";
}
