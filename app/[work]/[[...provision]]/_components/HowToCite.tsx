import { addressPath, formatAddress } from "#lib/law/address";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { CitePanel } from "../../../_cite/CitePanel";
import type { Citable } from "../../../_cite/citedOf";
import { savedAddress } from "../../../_saved/savedQuery";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { TextForm } from "../_beside/TextForm";

type Props = { readonly place: Citable; readonly label: string; readonly item: CitedItem };

/** What the menu does by a script, as links and a form: the pinned address, a list that holds it, another text beside it. */
function Instead({ place: { work, edition, eId }, label }: Pick<Props, "place" | "label">) {
  const address = { work: work.id, edition: edition.id, eId };
  return (
    <>
      <p className="cite-files">
        <a href={here(formatAddress(address))}>{words.say("reading.permalink", { label })}</a>
        {eId === null ? null : <a href={here(savedAddress([addressPath(address)]))}>{words.say("cite.list")}</a>}
      </p>
      <TextForm beside={address} field="cite-beside" kept={[["view", "right"]]} />
    </>
  );
}

/** How to cite what is read, where the address asks for it. */
export const HowToCite = (props: Props) => <CitePanel {...props} instead={<Instead label={props.label} place={props.place} />} />;
