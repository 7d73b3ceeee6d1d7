import type { BibliographyEntry } from "#lib/law/bibliography";
import type { Correction } from "#lib/law/correction";
import type { EId } from "#lib/law/eId";
import type { Provision } from "#lib/law/provision";
import type { ReferenceField } from "#lib/law/reference";
import { type Mark, referenceMarks } from "../../_references/MarkedText";
import { NoteBackLink, NoteCallLink } from "../../_references/NoteLinks";
import type { NoteCall } from "../../_references/noteCall";
import type { ReferenceView } from "../../_references/view";

/** What is more than text in the provisions of a page. */
export type Marks = {
  readonly references: ReadonlyMap<EId, readonly ReferenceView[]>;
  readonly entries: ReadonlyMap<string, BibliographyEntry>;
  readonly corrections: ReadonlyMap<EId, readonly Correction[]>;
  readonly calls: readonly NoteCall[];
};

export const noMarks: Marks = { references: new Map(), entries: new Map(), corrections: new Map(), calls: [] };

const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\/\S+$/.test(url);

/** The stretch of an entry's text that prints its address or its DOI. */
function printedAt(
  text: string,
  { url, doi }: BibliographyEntry,
): { readonly start: number; readonly end: number; readonly href: string } | null {
  const printed = isWebAddress(url) ? /https?:\/\/[^\s]*[^\s).,;]/u.exec(text) : null;
  if (printed !== null && url !== null) return { start: printed.index, end: printed.index + printed[0].length, href: url };
  const start = doi === null ? -1 : text.indexOf(doi);
  return doi === null || start < 0 ? null : { start, end: start + doi.length, href: `https://doi.org/${doi}` };
}

function addressMark(it: Provision, field: ReferenceField, entry: BibliographyEntry | undefined): readonly Mark[] {
  const found = entry === undefined || field !== "text" ? null : printedAt(it.text ?? "", entry);
  if (found === null) return [];
  const show: Mark["show"] = (surface) => (
    <a className="entry-address" href={found.href} rel="external">
      {surface}
    </a>
  );
  return [{ start: found.start, end: found.end, show }];
}

const misprintMark = ({ start, end }: Correction): Mark => ({ start, end, show: (printed) => <span className="misprint">{printed}</span> });

/** Calls of notes in a provision; at the end of a note, the ways back to where it is called. */
function noteMarks({ eId, text }: Provision, field: ReferenceField, calls: readonly NoteCall[]): readonly Mark[] {
  const own = calls.filter((call) => call.source === eId && call.in === field);
  const callers = field === "text" && text !== null ? calls.filter((call) => call.note === eId) : [];
  const at = text?.length ?? 0;
  return [
    ...own.map((call): Mark => ({ start: call.start, end: call.end, show: (surface) => <NoteCallLink call={call} surface={surface} /> })),
    ...callers.map((call): Mark => ({ start: at, end: at, show: () => <NoteBackLink call={call} /> })),
  ];
}

/**
 * What to mark in one field of a provision, in the order of the text.
 *
 * @param length how much of it is shown, in UTF-16 code units: what reaches beyond is not marked.
 */
export function marksIn(
  it: Provision,
  field: ReferenceField,
  length: number,
  { references, entries, corrections, calls }: Marks,
): readonly Mark[] {
  const views = (references.get(it.eId) ?? []).filter(({ reference }) => reference.in === field);
  const misprints = (corrections.get(it.eId) ?? []).filter((correction) => correction.in === field);
  const marks = [...referenceMarks(views), ...addressMark(it, field, entries.get(it.eId)), ...misprints.map(misprintMark)];
  return [...marks, ...noteMarks(it, field, calls)].filter(({ end }) => end <= length).sort((left, right) => left.start - right.start);
}

/** The address of an entry whose text prints none: it came with the format, as a link. */
export function unprintedAddress(it: Provision, { entries }: Marks): string | null {
  const entry = entries.get(it.eId);
  return entry !== undefined && isWebAddress(entry.url) && printedAt(it.text ?? "", entry) === null ? entry.url : null;
}
