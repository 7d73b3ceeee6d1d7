import { type Account, accountForWords } from "#ingest/check/accountForWords";
import { reportDoubts } from "#ingest/check/reportDoubts";
import { everyNode } from "#ingest/everyNode";
import type { FurniturePiece, Line, Node, Parsed, Problem } from "#ingest/stage";
import { parseEId } from "#lib/law/eId";

/** eIds that are malformed or given twice, in any case. */
function idBreaches(nodes: readonly Node[]): readonly string[] {
  const ids = everyNode(nodes).map(({ eId }) => eId);
  const seen = new Set<string>();
  const twice = ids.filter((id) => seen.size === seen.add(id.toLowerCase()).size);
  return [
    ...twice.map((id) => `two provisions share the eId ${id}`),
    ...ids.filter((id) => !parseEId(id).ok).map((id) => `${id} is no eId`),
  ];
}

/** What checking found: the account of words, breaches of our own promises, and doubts about the source. */
export type Checked = { readonly account: Account; readonly breaches: readonly string[]; readonly problems: readonly Problem[] };

/** Holds the result of parsing against the source as read. A breach keeps the work from being published. */
export function check(source: readonly Line[], parsed: Parsed, furniture: readonly FurniturePiece[]): Checked {
  const account = accountForWords(source, parsed, furniture);
  const lost = account.breaches.map(({ place, message }) => `${place === null ? "" : `line ${place.line}: `}${message}`);
  return { account, breaches: [...lost, ...idBreaches(parsed.nodes)], problems: reportDoubts(source, parsed.nodes) };
}
