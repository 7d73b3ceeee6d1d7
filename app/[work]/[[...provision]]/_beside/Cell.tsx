import type { ReactNode } from "react";
import type { Side } from "../../../_address/beside";
import { words } from "../../../_words/words";

type CellProps = { readonly side: Side; readonly children: ReactNode; readonly className?: string; readonly language?: string | undefined };

/** One text's half of a row. */
export const Cell = ({ side, children, className = "", language }: CellProps) => (
  <td className={`is-${side} ${className}`} lang={language}>
    {children}
  </td>
);

type LackingProps = { readonly side: Side; readonly isSuccession: boolean; readonly children?: ReactNode };

/** A cell of a text that has nothing in this place, and says so, or where it stands instead. */
export const Lacking = ({ side, isSuccession, children = null }: LackingProps) => (
  <Cell className="is-lacking" side={side}>
    {children ?? words.say(isSuccession ? "beside.noCounterpart" : "beside.notInWording")}
  </Cell>
);
