import { chooseEdition } from "#lib/law/force";
import { labelOf } from "#lib/law/label";
import { titleOf } from "#lib/law/work";
import type { NoSuchProvision } from "#lib/search/answer";
import { type Arranging, gotosOf } from "#lib/search/arrange";
import { eIdOfChain } from "#lib/search/eIdOfChain";
import type { Cited } from "#lib/search/goto";
import { nearestHeld } from "#lib/search/nearestHeld";

/** What to say of a citation that leads nowhere; null if it leads somewhere. It is taken to be of the likeliest work. */
export async function noSuchProvisionOf(cited: Cited | null, arranging: Arranging): Promise<NoSuchProvision | null> {
  const [work] = cited?.works ?? [];
  const [chain] = cited?.chains ?? [];
  if (cited === null || cited.provisions.length > 0 || work === undefined || chain === undefined) return null;
  const { library, language, day } = arranging;
  const edition = chooseEdition(work, language, day);
  const eId = eIdOfChain(chain);
  if (edition === null || eId === null) return null;
  const nearest = await gotosOf(await nearestHeld(library, work.id, edition.id, eId), arranging);
  return { label: labelOf(eId, language), work: work.id, title: titleOf(work, language), nearest };
}
