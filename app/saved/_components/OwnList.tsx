"use client";

import { useState } from "react";
import type { OwnListTexts } from "./ownListTexts";
import { isSameList, useOwnList } from "./useOwnList";

type Standing = "empty" | "own" | "ownAll" | "some" | "none";

/** How the list of the page stands to the reader's own. */
function standingOf(paths: readonly string[], own: readonly string[]): Standing {
  if (isSameList(paths, own)) return own.length === 0 ? "empty" : "own";
  const kept = paths.filter((path) => own.includes(path)).length;
  return kept === paths.length ? "ownAll" : kept > 0 ? "some" : "none";
}

type Props = { readonly paths: readonly string[]; readonly base: string; readonly texts: OwnListTexts };

/**
 * Says what the list in the address has to do with the one that the browser keeps, and offers to bring them together.
 * Somebody else's list changes nothing by itself; an emptied one stays on the page, and can be brought back.
 */
export function OwnList({ paths, base, texts }: Props) {
  const { stored, own, ownAddress, isLeaving, keep } = useOwnList(paths, base);
  const [wasCleared, setCleared] = useState(false);
  const [failure, setFailure] = useState("");
  const change = (list: readonly string[]): void => {
    const done = keep(list);
    setFailure(done === "kept" ? "" : texts[done]);
    setCleared(list.length === 0);
  };
  if (stored === "unread" || isLeaving) return <div className="own-list not-on-paper" />;
  if (stored === "blocked") return <p className="own-list not-on-paper">{texts.blocked}</p>;
  const standing = wasCleared && own.length === 0 ? "cleared" : standingOf(paths, own);
  const canSave = ["some", "none", "cleared"].includes(standing);
  return (
    <div className="own-list not-on-paper">
      <p role="status">{failure || texts[standing]}</p>
      {standing === "own" ? (
        <button className="quiet-button" onClick={() => change([])} type="button">
          {texts.clear}
        </button>
      ) : null}
      {canSave ? (
        <button className="quiet-button" onClick={() => change([...new Set([...own, ...paths])])} type="button">
          {standing === "cleared" ? texts.undo : texts.saveAll}
        </button>
      ) : null}
      {own.length === 0 || standing === "own" ? null : <a href={ownAddress}>{texts.open}</a>}
    </div>
  );
}
