import { Fragment, type ReactNode } from "react";
import { ReferenceLink } from "./ReferenceLink";
import type { ReferenceView } from "./view";

/**
 * A stretch of a text that is more than text: offsets in UTF-16 code units, `end` exclusive; an empty one adds to its end.
 * `tail` is what is printed right after it without a space, if it takes that in.
 */
export type Mark = {
  readonly start: number;
  readonly end: number;
  readonly show: (surface: string, tail: string) => ReactNode;
  readonly takesTail?: boolean;
};

export const referenceMarks = (views: readonly ReferenceView[]): readonly Mark[] =>
  views.map((view) => ({
    start: view.reference.start,
    end: view.reference.end,
    show: (surface, tail) => <ReferenceLink surface={surface} tail={tail} view={view} />,
    takesTail: true,
  }));

/** An ending that a language sets after a number, then signs that close: "Article 44-ның", "[4].", "Article 5)". */
const tailPattern = /^(?:[-‑’']?\p{L}+)?[^\P{P}\p{Ps}]*/u;

const tailOf = (rest: string): string => tailPattern.exec(rest)?.[0] ?? "";

/**
 * A stretch of a text with its marks. Where two overlap, the first is shown; one that reaches beyond the stretch is cut.
 *
 * @param from where the stretch begins in the text that the marks count in.
 */
export function MarkedText({ text, from, marks }: { readonly text: string; readonly from: number; readonly marks: readonly Mark[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const [index, { start, end, show, takesTail = false }] of marks.entries()) {
    const [first, last] = [start - from, Math.min(end - from, text.length)];
    if (first < at || first > text.length || (first === text.length && end > start)) continue;
    const tail = takesTail ? tailOf(text.slice(last, (marks[index + 1]?.start ?? Number.POSITIVE_INFINITY) - from)) : "";
    if (first > at) pieces.push(text.slice(at, first));
    pieces.push(<Fragment key={`${start} ${index}`}>{show(text.slice(first, last), tail)}</Fragment>);
    at = last + tail.length;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
