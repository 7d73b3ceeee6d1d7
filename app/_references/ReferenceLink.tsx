import { here } from "../_words/here";
import { words } from "../_words/words";
import { signOf } from "./signs";
import { nameOf, type ReferenceView } from "./view";

export const cardId = ({ reference, beside }: ReferenceView): string => `${beside?.idPrefix ?? ""}about-${reference.id}`;

/** Characters up to which a reference is too narrow to be hit with ease. */
const shortest = 5;

/** The control beside a reference: opens its card at a click or by the keyboard, without any script. */
function About({ view }: { readonly view: ReferenceView }) {
  const { status } = view.reference;
  const name = words.say(status === "resolved" ? "reference.about" : "reference.aboutUnsure", {
    name: nameOf(view),
    status: words.say(`status.${status}`),
  });
  return (
    <button
      aria-label={name}
      className="reference-about not-on-paper"
      data-sign={signOf[status] || undefined}
      id={`${cardId(view)}-open`}
      lang={words.language}
      popoverTarget={cardId(view)}
      type="button"
    />
  );
}

type Props = { readonly view: ReferenceView; readonly surface: string; readonly tail?: string };

/**
 * A reference in a text: its own words, which lead where they say, what is printed right after them, and the control that
 * tells about it. `tail` stands before the control, so that no full stop is set apart from its sentence.
 */
export function ReferenceLink({ view, surface, tail = "" }: Props) {
  const { reference, href, isOutside } = view;
  const isShort = surface.length <= shortest;
  const name = `reference is-${reference.status}${isShort ? " is-short" : ""}`;
  return (
    <>
      {href === null ? (
        <label className={name} data-note={view.note} htmlFor={`${cardId(view)}-open`}>
          {surface}
        </label>
      ) : (
        <a
          className={name}
          data-note={view.note}
          data-twin={view.beside?.twin ?? undefined}
          href={here(href)}
          rel={isOutside ? "external" : undefined}
        >
          {surface}
        </a>
      )}
      <span className={isShort ? "reference-tail is-short" : "reference-tail"}>{tail}</span>
      <About view={view} />
    </>
  );
}
