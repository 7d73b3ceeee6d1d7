"use client";

import { type ChangeEvent, type KeyboardEvent, useEffect, useId, useState } from "react";
import type { SuggestionKind } from "#lib/search/suggestion";
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
  const { found, active, ask, move, leave, drop } = useSuggestions();
  const isOpen = found.length > 0;

  useEffect(() => setHasScript(true), []);
  useEffect(() => {
    document.getElementById(optionId(list, active))?.scrollIntoView({ block: "nearest" });
  }, [list, active]);

  const open = ({ value }: HTMLInputElement): void => {
    if (value.trim() === "" || value.trim().length > longest) drop();
    else ask(source + encodeURIComponent(value));
  };
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    target.setCustomValidity(target.value.trim().length > longest ? texts.tooLong : "");
    if (isBesideResults) drop();
    else open(target);
  };
  /** Does what a key says, and tells whether that is all that it shall do. */
  const obey = (key: string, field: HTMLInputElement): boolean => {
    const option = document.getElementById(optionId(list, active));
    switch (key) {
      case "ArrowDown":
      case "ArrowUp":
        if (isOpen) move(key === "ArrowDown" ? 1 : -1);
        else open(field);
        return true;
      case "Escape":
        if (isOpen) drop();
        else clear(field);
        return true;
      case "Enter":
        option?.click();
        drop();
        return option !== null;
      case "Home":
      case "End":
      case "ArrowLeft":
      case "ArrowRight":
        leave();
        return false;
      default:
        return false;
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // Keys that compose a letter are not for the list.
    if (!event.nativeEvent.isComposing && obey(event.key, event.currentTarget)) event.preventDefault();
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
        onBlur={drop}
        onChange={onChange}
        onKeyDown={onKeyDown}
        placeholder={texts.placeholder}
        type="text"
        {...(hasScript ? asCombobox : asPlainField)}
      />
      <SuggestionList active={active} found={found} headings={texts.headings} id={list} label={texts.suggestions} onChoose={drop} />
      <p aria-live="polite" className="visually-hidden">
        {isOpen ? texts.count.replace("#", String(found.length)) : ""}
      </p>
    </>
  );
}
