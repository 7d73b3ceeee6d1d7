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

type LackingProps = { readonly side: Side; readonly why: Lack; readonly children?: ReactNode };

/** Why a text has nothing in a place: another wording of it has, no counterpart was found, or a person says that there is none. */
export type Lack = "not-in-wording" | "not-found" | "stated";

export const lackOf = (isSuccession: boolean, isStated: boolean): Lack =>
  isStated ? "stated" : isSuccession ? "not-found" : "not-in-wording";

const sentences = {
  "not-in-wording": "beside.notInWording",
  "not-found": "beside.noCounterpart",
  stated: "concordance.noneStated",
} as const;

/** A cell of a text that has nothing in this place, and says so, or where it stands instead. */
export const Lacking = ({ side, why, children = null }: LackingProps) => (
  <Cell className="is-lacking" side={side}>
    {children ?? words.say(sentences[why])}
  </Cell>
);
