import type { Line, Mark } from "#ingest/stage";

/** How a stretch of text is set. */
export type Style = { readonly bold: boolean; readonly italic: boolean; readonly superscript: boolean; readonly href: string | null };

export const plainStyle: Style = { bold: false, italic: false, superscript: false, href: null };

type Draft = { readonly block: number; readonly headingLevel: number | null; text: string; readonly marks: Mark[] };

/** What rendered text is written on: physical lines, each in the block that was open when its first character came. */
export type Sheet = {
  /** Opens a block; `headingLevel` is null where it is no heading. A block that gets no text takes no number. */
  readonly open: (headingLevel: number | null) => void;
  /** Adds text, which holds no line end, to physical line `line`. */
  readonly put: (line: number, text: string, style: Style) => void;
  /** Keeps apart what markup alone kept apart, as the cells of a table: a space, unless one stands there. */
  readonly separate: (line: number) => void;
  /** The lines that hold more than white space, in order. */
  readonly lines: () => readonly Line[];
};

export function blankSheet(): Sheet {
  const drafts = new Map<number, Draft>();
  let block = -1;
  let opened: { readonly headingLevel: number | null } | null = { headingLevel: null };
  let headingLevel: number | null = null;
  const draftOf = (line: number): Draft => {
    const known = drafts.get(line);
    if (known) return known;
    if (opened) {
      block += 1;
      headingLevel = opened.headingLevel;
      opened = null;
    }
    const draft: Draft = { block, headingLevel, text: "", marks: [] };
    drafts.set(line, draft);
    return draft;
  };
  return {
    open: (level) => {
      opened = { headingLevel: level };
    },
    put: (line, text, style) => {
      if (text === "" || (text.trim() === "" && !drafts.has(line))) return;
      const draft = draftOf(line);
      const start = draft.text.length;
      draft.text += text;
      for (const kind of ["bold", "italic", "superscript"] as const)
        if (style[kind]) addMark(draft.marks, kind, start, draft.text.length, null);
      if (style.href !== null) addMark(draft.marks, "link", start, draft.text.length, style.href);
    },
    separate: (line) => {
      const draft = drafts.get(line);
      if (draft && !/\s$/.test(draft.text)) draft.text += " ";
    },
    lines: () => [...drafts].sort(([a], [b]) => a - b).map(([line, draft]) => finish(line, draft)),
  };
}

/** Adds a mark, or lengthens the last one of its kind if it ends where this one begins. */
function addMark(marks: Mark[], kind: Mark["kind"], start: number, end: number, href: string | null): void {
  const index = marks.findLastIndex((mark) => mark.kind === kind);
  const last = marks[index];
  if (last && last.end === start && last.href === href) marks[index] = { ...last, end };
  else marks.push({ kind, start, end, href });
}

function finish(line: number, { text, marks, block, headingLevel }: Draft): Line {
  const shown = text.trimEnd();
  return { page: null, line, text: shown, headingLevel, block, marks: clipMarks(marks, 0, shown.length), geometry: null };
}

/** Marks as they stand in the slice from `start` to `end` of their text; what lies outside falls away. */
export const clipMarks = (marks: readonly Mark[], start: number, end: number): readonly Mark[] =>
  marks
    .map((mark) => ({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }))
    .filter((mark) => mark.end > mark.start);
