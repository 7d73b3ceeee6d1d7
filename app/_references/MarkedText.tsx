import { Fragment, type ReactNode } from "react";
import { ReferenceLink } from "./ReferenceLink";
import type { ReferenceView } from "./view";

/** A stretch of a text that is more than text: offsets in UTF-16 code units, `end` exclusive. */
export type Mark = { readonly start: number; readonly end: number; readonly show: (surface: string) => ReactNode };

export const referenceMarks = (views: readonly ReferenceView[]): readonly Mark[] =>
  views.map((view) => ({
    start: view.reference.start,
    end: view.reference.end,
    show: (surface) => <ReferenceLink surface={surface} view={view} />,
  }));

/**
 * A stretch of a text with its marks. Where two overlap, the first is shown; one that reaches beyond the stretch is cut.
 *
 * @param from where the stretch begins in the text that the marks count in.
 */
export function MarkedText({ text, from, marks }: { readonly text: string; readonly from: number; readonly marks: readonly Mark[] }) {
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const { start, end, show } of marks) {
    const [first, last] = [start - from, Math.min(end - from, text.length)];
    if (first < at || first >= text.length) continue;
    if (first > at) pieces.push(text.slice(at, first));
    pieces.push(<Fragment key={start}>{show(text.slice(first, last))}</Fragment>);
    at = last;
  }
  return (
    <>
      {pieces}
      {text.slice(at)}
    </>
  );
}
