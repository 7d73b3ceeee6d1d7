import { labelOf } from "#lib/law/label";
import { WorkTitle } from "../../_components/WorkTitle";
import type { FoundSaved } from "../../_saved/findSaved";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { ItemTools } from "./ItemTools";

type Missing = Extract<FoundSaved, { kind: "missing" }>;

function reasonOf({ work, address }: Missing): string {
  if (work === null) return words.say("saved.missing.work", { work: address.work });
  if (work.editions.length === 0) return words.say("saved.missing.notHeld");
  if (address.edition !== null && work.editions.every(({ id }) => id !== address.edition))
    return words.say("saved.missing.edition", { edition: address.edition });
  return words.say("saved.missing.provision");
}

/** An entry that the library does not hold, or no longer: said, and kept until the reader removes it. */
export function MissingItem({ item, isFirst }: { readonly item: Missing; readonly isFirst: boolean }) {
  const label = labelOf(item.address.eId, words.language);
  return (
    <li className="saved-item is-missing">
      <h2>{label}</h2>
      {item.work === null ? null : (
        <p className="facts">
          <a className="plain-link" href={here(`/${item.work.id}`)}>
            <WorkTitle work={item.work} />
          </a>
        </p>
      )}
      <p className="saved-reason">{reasonOf(item)}</p>
      <ItemTools isFirst={isFirst} label={label} path={item.path} />
    </li>
  );
}
