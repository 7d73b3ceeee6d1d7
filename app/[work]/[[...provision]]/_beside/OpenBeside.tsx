import type { Address } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { formatPair } from "../../../_address/beside";
import { pinnedOf, type Shown } from "../../../_address/findBeside";
import type { Reader } from "../../../_address/located";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { predecessorsOf, successorOf } from "../successor";
import { EditionLinks } from "./EditionLinks";
import { otherEditions } from "./otherEditions";
import { TextForm } from "./TextForm";

type Props = { readonly shown: Shown; readonly name: string; readonly reader: Reader };

type Other = { readonly work: Work; readonly label: string };

/** The law that took the place of this one, and those whose place it took. */
async function lawsAround({ library }: Reader, work: Work): Promise<readonly Other[]> {
  const successor = await successorOf(library, work);
  const predecessors = await predecessorsOf(library, work);
  return [
    ...(successor === null ? [] : [{ work: successor, label: words.say("beside.successor") }]),
    ...predecessors.map((it) => ({ work: it, label: words.say("beside.predecessor") })),
  ];
}

/** What can be opened beside a text: its other wordings and languages, the law before or after it, any text by its address. */
export async function OpenBeside({ shown, name, reader }: Props) {
  const left = pinnedOf(shown);
  const [editions, laws] = await Promise.all([otherEditions(reader, shown), lawsAround(reader, shown.work)]);
  const addressOf = (right: Address): string => formatPair({ left, right, view: "right" });
  const label = words.say("beside.openLabel", { name });
  return (
    <div className="not-on-paper">
      <button aria-label={label} className="open-beside-button" popoverTarget="open-beside" type="button">
        {words.say("beside.open")}
      </button>
      <div aria-label={label} className="card open-beside-card" id="open-beside" popover="auto" role="dialog">
        <TextForm beside={left} field="open-beside-field" kept={[["view", "right"]]} />
        <EditionLinks addressOf={addressOf} editions={editions} work={shown.work} />
        {laws.map((law) => (
          <div className="mt-3" key={law.work.id}>
            <p className="label">{law.label}</p>
            <a href={here(addressOf({ work: law.work.id, edition: null, eId: null }))}>
              <WorkTitle work={law.work} />
            </a>
          </div>
        ))}
      </div>
    </div>
  );
}
