import { titleOf, type Work } from "#lib/law/work";
import { wordingInShort } from "../../../_words/wording";
import { words } from "../../../_words/words";
import type { Pairing } from "./columns";

function wordingName(work: Work, edition: string): string {
  const held = work.editions.find(({ id }) => id === edition);
  const wording =
    held === undefined ? edition : `${wordingInShort(words, work, held)}, ${words.say(`languageInSentence.${held.language}`)}`;
  return `${titleOf(work, words.language)}, ${wording}`;
}

/** How it is known which provision of a law became which of its successor, or that it is not known. */
export function SuccessionNote({ pairing }: { readonly pairing: Pairing }) {
  const { isSuccession, succession, partners, left, right } = pairing;
  if (!isSuccession || left.place === null || right.place === null) return null;
  if (succession === null) return <p className="beside-note">{words.say("beside.noConcordance")}</p>;
  if (partners === null) return <p className="beside-note">{words.say("concordance.apart")}</p>;
  const { through } = succession;
  const workOf = (id: string): Work => (left.work.id === id ? left.work : right.work);
  const names = through === null ? null : [through.before, through.after].map(({ work, edition }) => wordingName(workOf(work), edition));
  return (
    <p className="beside-note">
      {words.say("concordance.note")}
      {names === null ? null : ` ${words.say("concordance.through", { before: names[0] ?? "", after: names[1] ?? "" })}`}
    </p>
  );
}
