import { visibleText } from "#lib/law/visibleText";
import { isLaw, type Work } from "#lib/law/work";
import { worksCitedIn } from "#lib/store/citations";
import type { Library } from "#lib/store/library";
import { type Located, type Place, pinnedAddress, type Reader } from "../../../_address/located";
import { publicAddress } from "../../../_words/canonical";
import { labelOfLocated } from "../labelOfLocated";
import { type Cited, type LinkedObject, linkedProvision, linkedWork } from "./linkedData";

/** Entries of a bibliography that are told to machines: enough for any article, and a bound for anything else. */
const mostEntries = 200;

async function citedBy(library: Library, { work, edition }: Place): Promise<Cited> {
  if (isLaw(work.type)) return { entries: [], works: [] };
  const [entries, ids] = await Promise.all([library.entries(work.id, edition.id), worksCitedIn(library.database, work.id)]);
  const works = (await Promise.all(ids.map((id) => library.work(id)))).filter((it): it is Work => it !== null);
  return {
    entries: [...entries.values()].slice(0, mostEntries),
    works: works.map((it) => ({ work: it, address: publicAddress(`/${it.id}`) })),
  };
}

/** What the page of an address says to machines; null for pages of nothing. */
export async function linkedDataOf({ library, day }: Reader, located: Located): Promise<LinkedObject | null> {
  if (located.kind !== "work" && located.kind !== "provision") return null;
  const { work, edition } = located;
  const whole = publicAddress(pinnedAddress(located, null));
  if (located.kind === "work") return linkedWork({ work, edition, day, address: whole }, await citedBy(library, located));
  const address = publicAddress(pinnedAddress(located, located.eId));
  const text = visibleText(work.rights, located.provision.text);
  return linkedProvision({ work, edition, day, address, whole, text, label: await labelOfLocated(library, located) });
}
