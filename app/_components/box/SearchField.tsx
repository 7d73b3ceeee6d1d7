"use client";

import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import type { SuggestionKind } from "#lib/search/suggestions";
import { optionId, SuggestionList } from "./SuggestionList";
import { useSuggestions } from "./useSuggestions";

export type FieldTexts = {
  readonly label: string;
  readonly placeholder: string;
  readonly suggestions: string;
  /** How many suggestions there are, with `#` for the number. */
  readonly count: string;
  readonly tooLong: string;
  readonly headings: Readonly<Record<SuggestionKind, string>>;
};

type Props = {
  readonly query: string;
  readonly className: string;
  /** The address of suggestions, up to what is typed. */
  readonly source: string;
  /** The longest query that is answered, in UTF-16 code units. */
  readonly longest: number;
  /** Whether results change while the reader types: the list would hide them, so it opens by an arrow key only. */
  readonly isBesideResults: boolean;
  readonly texts: FieldTexts;
};

/** A search field of type "search" may not be a combobox (ARIA in HTML), so it is one of type "text" throughout. */
const asPlainField = { role: "searchbox" } as const;

/** The place after or before one among options and, as -1, the field itself. */
const next = (place: number, options: number, step: 1 | -1): number => ((place + 1 + step + options + 1) % (options + 1)) - 1;

/** Empties the field, and tells those who listen for typing. */
function clear(field: HTMLInputElement): void {
  field.value = "";
  field.setCustomValidity("");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

/**
 * The field of the search box: with script a combobox with suggestions in a list (WAI-ARIA Authoring Practices, "Editable
 * Combobox With List Autocomplete": nothing is chosen unless the reader chooses it), before and without it a plain field.
 */
export function SearchField({ query, className, source, longest, isBesideResults, texts }: Props) {
  const list = useId();
  const [hasScript, setHasScript] = useState(false);
  const [active, setActive] = useState(-1);
  const { found, ...suggestions } = useSuggestions();
  const isOpen = found.length > 0;

  useEffect(() => setHasScript(true), []);
  useEffect(() => {
    document.getElementById(optionId(list, active))?.scrollIntoView({ block: "nearest" });
  }, [list, active]);

  const close = (): void => {
    suggestions.drop();
    setActive(-1);
  };
  const ask = ({ value }: HTMLInputElement): void => {
    setActive(-1);
    if (value.trim() === "" || value.trim().length > longest) close();
    else suggestions.ask(source + encodeURIComponent(value));
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    target.setCustomValidity(target.value.trim().length > longest ? texts.tooLong : "");
    if (isBesideResults) close();
    else ask(target);
  };
  const keys: Readonly<Record<string, (field: HTMLInputElement) => boolean>> = {
    ArrowDown: (field) => move(field, 1),
    ArrowUp: (field) => move(field, -1),
    Escape: (field) => {
      if (isOpen) close();
      else clear(field);
      return true;
    },
    Enter: () => {
      const option = document.getElementById(optionId(list, active));
      if (option === null) close();
      else option.click();
      return option !== null;
    },
  };
  const move = (field: HTMLInputElement, step: 1 | -1): boolean => {
    if (isOpen) setActive(next(active, found.length, step));
    else ask(field);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Keys that compose a letter are not for the list.
    if (event.nativeEvent.isComposing) return;
    if (keys[event.key]?.(event.currentTarget)) event.preventDefault();
    else if (/^(?:Home|End|ArrowLeft|ArrowRight)$/.test(event.key)) setActive(-1);
  };

  const asCombobox = {
    "aria-activedescendant": active < 0 ? undefined : optionId(list, active),
    "aria-autocomplete": "list",
    "aria-controls": list,
    "aria-expanded": isOpen,
    role: "combobox",
  } as const;
  return (
    <>
      <input
        aria-label={texts.label}
        autoComplete="off"
        className={className}
        defaultValue={query}
        enterKeyHint="search"
        inputMode="search"
        name="q"
        onBlur={close}
        onChange={onChange}
        onKeyDown={onKeyDown}
        placeholder={texts.placeholder}
        type="text"
        {...(hasScript ? asCombobox : asPlainField)}
      />
      <SuggestionList active={active} found={found} headings={texts.headings} id={list} label={texts.suggestions} onChoose={close} />
      <p aria-live="polite" className="visually-hidden">
        {isOpen ? texts.count.replace("#", String(found.length)) : ""}
      </p>
    </>
  );
}
