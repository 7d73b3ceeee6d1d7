import type { Edition, Work } from "#lib/law/work";
import { MenuTail, ProvisionMenu } from "../../../_cite/ProvisionMenu";
import { CopyLinks } from "../../../_components/CopyLinks";
import { SaveButtons } from "../../../_saved/SaveButtons";
import { saveTexts } from "../../../_saved/saveTexts";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import { TextForm } from "../_beside/TextForm";

type Props = {
  readonly work: Work;
  /** The one that is read: the others can be opened beside it, at the same place. */
  readonly edition: Edition;
};

/** Opens another wording, or any text, beside the provision whose menu it is. */
function MenuBeside({ work, edition }: Props) {
  const others = work.editions.filter(({ id }) => id !== edition.id);
  return (
    <details>
      <summary>{words.say("beside.open")}</summary>
      {others.map((it) => (
        <MenuTail key={it.id} tail={`?beside=${work.id}@${it.id}&view=right`}>
          {wordingInShort(words, work, it)}, {words.say(`languageInSentence.${it.language}`)}
        </MenuTail>
      ))}
      <TextForm action="#text" beside={{ work: work.id, edition: edition.id, eId: null }} field="menu-beside" kept={[["view", "right"]]} />
    </details>
  );
}

/** What serves the menus of a page with a text: once, at its end. `of` is null where two texts share the page. */
export const TextMenu = ({ of }: { readonly of: Props | null }) => (
  <>
    <ProvisionMenu beside={of === null ? null : <MenuBeside {...of} />} />
    <CopyLinks said={words.say("reading.copied")} />
    <SaveButtons texts={saveTexts()} />
  </>
);
