import type { SuggestionKind } from "#lib/search/suggestion";
import { StandingMark } from "../StandingMark";
import type { Suggestion } from "./suggestion";

type Props = {
  readonly id: string;
  readonly found: readonly Suggestion[];
  /** The place in `found` of the option that Enter would choose; -1 for none. */
  readonly active: number;
  readonly label: string;
  readonly headings: Readonly<Record<SuggestionKind, string>>;
  readonly onChoose: () => void;
};

export const optionId = (list: string, place: number): string => `${list}-${place}`;

function Option({ it, id, isActive, onChoose }: { it: Suggestion; id: string; isActive: boolean; onChoose: () => void }) {
  return (
    <a aria-selected={isActive} className="suggestion" href={it.url} id={id} onClick={onChoose} role="option" tabIndex={-1}>
      <span lang={it.language ?? undefined}>
        {it.marked.map(({ text, mark }, place) => {
          const key = `${place}`;
          return mark ? <b key={key}>{text}</b> : text;
        })}
      </span>
      {it.note === null ? null : (
        <span className="facts">
          <span>{it.note}</span>
          {it.standing === null ? null : <StandingMark standing={it.standing} />}
        </span>
      )}
    </a>
  );
}

/** The list under the box, a group for each kind. Options are links, so that they open as links do. */
export function SuggestionList({ id, found, active, label, headings, onChoose }: Props) {
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  return (
    // The field keeps the focus while the list is used by pointer.
    <div
      aria-label={label}
      className="suggestions"
      hidden={found.length === 0}
      id={id}
      onMouseDown={(event) => event.preventDefault()}
      role="listbox"
    >
      {kinds.map((kind) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
        <div aria-labelledby={`${id}-${kind}`} key={kind} role="group">
          <div className="label" id={`${id}-${kind}`} role="presentation">
            {headings[kind]}
          </div>
          {found.map((it, place) =>
            it.kind === kind ? (
              <Option id={optionId(id, place)} isActive={place === active} it={it} key={it.url} onChoose={onChoose} />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}
