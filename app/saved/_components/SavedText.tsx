import type { SavedPiece, SavedProvision } from "../../_saved/savedProvision";
import { here } from "../../_words/here";
import { words } from "../../_words/words";

/** Characters of a text after which a list says no more of it: an article of ordinary length. */
const shownOfText = 800;

const lengthOf = ({ heading, text }: SavedPiece): number => (heading?.length ?? 0) + (text?.length ?? 0);

/** Whole pieces from the beginning, as many as fit; at least one. */
function shown(pieces: readonly SavedPiece[]): readonly SavedPiece[] {
  let length = 0;
  const beyond = pieces.findIndex((piece, index) => {
    length += lengthOf(piece);
    return index > 0 && length > shownOfText;
  });
  return beyond < 0 ? pieces : pieces.slice(0, beyond);
}

const saidOf = ({ text, status }: SavedPiece): readonly string[] => [
  ...(text?.split("\n") ?? []),
  ...(status === "in-force" ? [] : [words.say(`reading.${status}`)]),
];

function Piece({ piece }: { readonly piece: SavedPiece }) {
  const { num, heading, language, depth } = piece;
  const keyed = saidOf(piece).map((text, index) => ({ text, key: `${index}`, num: index === 0 && heading === null ? num : null }));
  return (
    <div className={depth > 1 ? "saved-piece is-inner" : "saved-piece"} lang={language}>
      {heading === null ? null : (
        <p>
          <b>{[num, heading].filter(Boolean).join(" ")}</b>
        </p>
      )}
      {keyed.map(({ key, text, num: marker }) => (
        <p key={key}>
          {marker === null ? null : <b>{marker} </b>}
          {text}
        </p>
      ))}
    </div>
  );
}

type Props = { readonly item: SavedProvision; readonly address: string; readonly label: string };

/** What a saved provision says, as far as its owner lets it be shown; the rest of a long one is at its own address. */
export function SavedText({ item: { pieces, work }, address, label }: Props) {
  const first = shown(pieces);
  return (
    <>
      {work.rights === "full" ? null : <p className="saved-reason">{words.say(`reading.rights.${work.rights}`)}</p>}
      <div className="saved-text">
        {first.map((piece) => (
          <Piece key={piece.key} piece={piece} />
        ))}
      </div>
      {first.length === pieces.length ? null : (
        <p className="saved-more">
          <a aria-label={words.say("saved.moreOf", { label })} href={here(address)}>
            {words.say("saved.more")}
          </a>
        </p>
      )}
    </>
  );
}
