"use client";

import { useEffect, useState } from "react";
import { changeSaved, queryOfSaved, savedChanges } from "../../_saved/savedQuery";
import { readStored, store, useStored } from "../../_saved/stored";
import type { OwnListTexts } from "./ownListTexts";

type Props = {
  /** The list in the address of the page. */
  readonly paths: readonly string[];
  /** The address of lists in the language of the page. */
  readonly base: string;
  readonly texts: OwnListTexts;
};

const isSame = (left: readonly string[], right: readonly string[]): boolean => left.join() === right.join();

/** How the list of the page stands to the reader's own. */
function standingOf(paths: readonly string[], own: readonly string[]): "empty" | "own" | "ownAll" | "some" | "none" {
  if (isSame(paths, own)) return own.length === 0 ? "empty" : "own";
  const kept = paths.filter((path) => own.includes(path)).length;
  return kept === paths.length ? "ownAll" : kept > 0 ? "some" : "none";
}

/**
 * What the list in the address has to do with the one that the browser keeps. The page without a list goes to the reader's
 * own; on that, what a button changes is kept, and the page follows changes in other tabs. Somebody else's list changes
 * nothing by itself.
 */
export function OwnList({ paths, base, texts }: Props) {
  const stored = useStored();
  const [wasCleared, setCleared] = useState(false);
  const [failure, setFailure] = useState("");
  const own = typeof stored === "string" ? [] : stored;
  const ownAddress = `${base}?${queryOfSaved(own)}`;
  const isElsewhere = paths.length === 0 && own.length > 0;
  useEffect(() => {
    if (isElsewhere) location.replace(ownAddress);
  }, [isElsewhere, ownAddress]);
  useEffect(() => {
    let isOwn = isSame(paths, own);
    const follow = (): void => {
      const now = readStored();
      if (isOwn && typeof now !== "string" && now.length > 0) location.replace(`${base}?${queryOfSaved(now)}`);
    };
    const change = ({ submitter }: SubmitEvent): void => {
      const kind = savedChanges.find((name) => submitter instanceof HTMLButtonElement && submitter.name === name);
      if (!isOwn || kind === undefined || !(submitter instanceof HTMLButtonElement)) return;
      isOwn = false;
      store(changeSaved(paths, kind, submitter.value));
    };
    addEventListener("storage", follow);
    addEventListener("submit", change);
    return () => {
      removeEventListener("storage", follow);
      removeEventListener("submit", change);
    };
  });
  const keep = (list: readonly string[], cleared: boolean): void => {
    const done = store(list);
    setFailure(done === "kept" ? "" : texts[done]);
    setCleared(cleared && done === "kept");
  };
  if (stored === "unread" || isElsewhere) return <div className="own-list not-on-paper" />;
  if (stored === "blocked") return <p className="own-list not-on-paper">{texts.blocked}</p>;
  const standing = wasCleared ? "cleared" : standingOf(paths, own);
  const isMine = standing === "own" || standing === "empty";
  return (
    <div className="own-list not-on-paper">
      <p role="status">{failure || texts[standing]}</p>
      {standing === "own" ? (
        <button className="quiet-button" onClick={() => keep([], true)} type="button">
          {texts.clear}
        </button>
      ) : null}
      {isMine || standing === "ownAll" ? null : (
        <button className="quiet-button" onClick={() => keep([...new Set([...own, ...paths])], false)} type="button">
          {standing === "cleared" ? texts.undo : texts.saveAll}
        </button>
      )}
      {isMine || own.length === 0 ? null : <a href={ownAddress}>{texts.open}</a>}
    </div>
  );
}
