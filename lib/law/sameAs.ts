import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";

/**
 * Which provisions of one edition are those of another edition of the work under other numbers, as a file of the corpus says it.
 * `to` is null where the other edition has nothing of the kind, though it may use the number. What an entry says of a provision
 * holds for all inside it that has no entry of its own.
 */
export type Renumbering = {
  /** The id of the edition whose numbers are meant. */
  readonly as: string;
  readonly provisions: readonly { readonly from: EId; readonly to: EId | null }[];
};

/** The renumberings of a work, by the id of the edition that is numbered otherwise. */
export type Renumberings = ReadonlyMap<string, Renumbering>;

/** A circle of editions that each go by the next one's numbers is refused where the files are read; this only bounds the walk. */
const longestChain = 10;

/** An eId with the implicit first paragraph left out: it may stand in one edition and not in another (contract, section 1). */
export const withoutImplicit = (eId: string): string => eId.replace(/((?:^|__)art_[^_]+)__para_1__/, "$1__");

/** What an entry says of a provision: its own, else that of the nearest around it, with the steps that it leaves over. */
function statedFor(eId: string, { provisions }: Renumbering): { readonly to: string | null } | null {
  const steps = eId.split("__");
  for (let length = steps.length; length > 0; length -= 1) {
    const around = steps.slice(0, length).join("__");
    const entry = provisions.find(({ from }) => from === around);
    if (entry !== undefined) return { to: entry.to === null ? null : [entry.to, ...steps.slice(length)].join("__") };
  }
  return null;
}

type Identity = { readonly text: string; readonly isStated: boolean };

/** An identity that no other edition has. */
const alone = (work: string, edition: string, eId: string): string => `${work}/${eId}@${edition}`;

function identityOf(work: string, edition: string, eId: string, renumberings: Renumberings, walked = 0): Identity {
  const renumbering = walked < longestChain ? renumberings.get(edition) : undefined;
  const stated = renumbering === undefined ? null : statedFor(eId, renumbering);
  if (renumbering === undefined || stated === null) return { text: `${work}/${withoutImplicit(eId)}`, isStated: false };
  if (stated.to === null) return { text: alone(work, edition, eId), isStated: true };
  return { text: identityOf(work, renumbering.as, stated.to, renumberings, walked + 1).text, isStated: true };
}

/**
 * The provisions of an edition with the identity of each across the editions of its work: `work/eId` in the numbers of the
 * edition that a file names, else in its own. No two of an edition share one: what is stated goes before what only its number
 * suggests, and a number as it stands before one with the implicit paragraph left out. Who comes second stands alone.
 */
export function withIdentities(provisions: readonly Provision[], renumberings: Renumberings): readonly Provision[] {
  const found = provisions.map((it) => ({ it, ...identityOf(it.work, it.edition, it.eId, renumberings) }));
  const rank = ({ it, text, isStated }: (typeof found)[number]): number => (isStated ? 0 : text === `${it.work}/${it.eId}` ? 1 : 2);
  const owners = new Map<string, EId>();
  for (const one of [...found].sort((left, right) => rank(left) - rank(right))) {
    if (!owners.has(one.text)) owners.set(one.text, one.it.eId);
  }
  return found.map(({ it, text }) => ({ ...it, sameAs: owners.get(text) === it.eId ? text : alone(it.work, it.edition, it.eId) }));
}

/** The eIds of a renumbering that an edition does not have: mistakes of its file, or of ours in reading the text. */
export function unknownIn(provisions: readonly Provision[], renumbering: Renumbering | undefined): readonly EId[] {
  const held = new Set(provisions.map(({ eId }) => eId));
  return (renumbering?.provisions ?? []).flatMap(({ from }) => (held.has(from) ? [] : [from]));
}
