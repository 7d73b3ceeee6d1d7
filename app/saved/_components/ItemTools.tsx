import { words } from "../../_words/words";

type Props = { readonly path: string; readonly label: string; readonly isFirst: boolean };

/** An entry's part of the form that is the list: its address, and buttons that send the list without it or in another order. */
export function ItemTools({ path, label, isFirst }: Props) {
  return (
    <p className="saved-tools not-on-paper">
      <input name="p" type="hidden" value={path} />
      <button aria-label={words.say("saved.removeOne", { label })} className="quiet-button" name="remove" type="submit" value={path}>
        {words.say("saved.remove")}
      </button>
      {isFirst ? null : (
        <button aria-label={words.say("saved.upOne", { label })} className="quiet-button" name="up" type="submit" value={path}>
          {words.say("saved.up")}
        </button>
      )}
    </p>
  );
}
