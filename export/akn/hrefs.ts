import { formatAddress } from "#lib/law/address";
import { formatAknAddress } from "#lib/law/aknAddress";
import type { EId } from "#lib/law/eId";
import type { ReferenceTarget } from "#lib/law/reference";
import type { Edition, Work } from "#lib/law/work";

/** The work's address by the Akoma Ntoso naming convention where it is known, else ours. */
export const hrefOfWork = (work: Pick<Work, "id" | "akn">): string =>
  work.akn ?? formatAddress({ work: work.id, edition: null, eId: null });

/** Whether the convention has a way to name an edition: by a whole date and a language, and by nothing else. */
const isNamed = ({ date, label }: Edition): boolean => date?.length === "2001-01-01".length && label === null;

/** The address of an edition or a provision in it. Both kinds lead to their place on the site that the library belongs to. */
export function hrefOfEdition(work: Pick<Work, "id" | "akn">, edition: Edition, eId: EId | null = null): string {
  const { language, date } = edition;
  return work.akn !== null && isNamed(edition)
    ? formatAknAddress(work.akn, { language, date, eId })
    : formatAddress({ work: work.id, edition: edition.id, eId });
}

/** Where a reference leads: inside its own text `#art_44`; what no work is known for has no address. */
export function hrefOfTarget(own: Edition, target: ReferenceTarget, works: ReadonlyMap<string, Work>): string | null {
  const id = target.work ?? target.act;
  if (id === null) return null;
  if (target.eId !== null && id === own.work && target.edition === own.id) return `#${target.eId}`;
  const work = works.get(id) ?? { id, akn: null, editions: [] };
  const edition = work.editions.find((it) => it.id === target.edition);
  if (edition !== undefined) return hrefOfEdition(work, edition, target.eId);
  return work.akn === null
    ? formatAddress({ work: id, edition: null, eId: target.eId })
    : formatAknAddress(work.akn, { language: null, date: null, eId: target.eId });
}
