"use client";

import { useState } from "react";

/** One box of a group, its count as printed. */
type Box = {
  readonly value: string;
  readonly label: string;
  /** The language of the label, where it is not the page's. */
  readonly language?: string | null;
  readonly count: string;
  readonly isChosen: boolean;
};

type Texts = {
  /** What the field that searches the group is called. */
  readonly find: string;
  /** What opens the values not shown at once. */
  readonly more: string;
  /** What is said when no value holds what was typed. */
  readonly none: string;
};

type Props = {
  readonly name: string;
  /** The id of the form that the boxes belong to, where they stand outside it. */
  readonly form?: string | undefined;
  readonly first: readonly Box[];
  readonly rest: readonly Box[];
  readonly isSearchable: boolean;
  readonly texts: Texts;
};

const wordsOf = (text: string): readonly string[] => text.normalize("NFC").toLowerCase().split(/\s+/).filter(Boolean);

/** Whether a label holds the beginnings of all words typed: `rep con` finds "Constitution of the Republic". */
function holds(label: string, typed: readonly string[]): boolean {
  const words = wordsOf(label);
  return typed.every((it) => words.some((word) => word.replace(/^\P{L}+/u, "").startsWith(it) || word.startsWith(it)));
}

/**
 * The boxes of a group: a few at once, the others one click away, and a field to find one among many. A box keeps its place when
 * it is ticked, and one that is not found is hidden but still sent: neither focus nor choice is lost.
 */
export function FilterValues({ name, form, first, rest, isSearchable, texts }: Props) {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(rest.some(({ isChosen }) => isChosen));
  const typed = wordsOf(text);
  const isFound = ({ label }: Box): boolean => holds(label, typed);
  const show = (box: Box) => (
    <label className="facet-value" hidden={!isFound(box)} key={box.value}>
      <input defaultChecked={box.isChosen} form={form} name={name} type="checkbox" value={box.value} />
      <span className="facet-name" lang={box.language ?? undefined} title={box.label}>
        {box.label}
      </span>
      <span className="facet-count">{box.count}</span>
    </label>
  );
  return (
    <>
      {isSearchable ? (
        // Of no form: what is typed here is not sent.
        <input
          aria-label={texts.find}
          autoComplete="off"
          className="field facet-find"
          form=""
          onChange={(event) => setText(event.target.value)}
          placeholder={texts.find}
          spellCheck="false"
          type="text"
          value={text}
        />
      ) : null}
      {first.map(show)}
      {rest.length === 0 ? null : (
        <details
          onToggle={(event) => setOpen(event.currentTarget.open)}
          open={isOpen || typed.length > 0 || rest.some(({ isChosen }) => isChosen)}
        >
          <summary hidden={typed.length > 0}>{texts.more}</summary>
          {rest.map(show)}
        </details>
      )}
      {isSearchable ? (
        <p className="facet-none" role="status">
          {[...first, ...rest].some(isFound) ? "" : texts.none}
        </p>
      ) : null}
    </>
  );
}
