import { useEffect, useRef } from "react";
import { changeSaved, queryOfSaved, savedChanges } from "../../_saved/savedQuery";
import { type Stored, store, useStored } from "../../_saved/stored";

export const isSameList = (left: readonly string[], right: readonly string[]): boolean => left.join() === right.join();

/** The reader's own list, as the page of a list works with it. */
export type OwnListState = {
  readonly stored: Stored;
  readonly own: readonly string[];
  readonly ownAddress: string;
  /** Whether the page is about to give way to the own list. */
  readonly isLeaving: boolean;
  readonly keep: (list: readonly string[]) => ReturnType<typeof store>;
};

/**
 * Follows the list that the browser keeps. The page without a list goes to it; the page that shows it keeps what its buttons
 * change, and goes on with it when another tab changes it.
 *
 * @param paths the list in the address of the page.
 * @param base the address of lists in the language of the page.
 */
export function useOwnList(paths: readonly string[], base: string): OwnListState {
  const stored = useStored();
  const own = typeof stored === "string" ? [] : stored;
  const ownAddress = `${base}?${queryOfSaved(own)}`;
  const isLeaving = paths.length === 0 && own.length > 0;
  const follows = useRef(false);
  const keep: OwnListState["keep"] = (list) => {
    follows.current = false;
    return store(list);
  };
  useEffect(() => {
    if (isSameList(paths, own)) follows.current = true;
    else if (isLeaving || (follows.current && own.length > 0)) location.replace(ownAddress);
  });
  useEffect(() => {
    const change = ({ submitter }: SubmitEvent): void => {
      if (!follows.current || !(submitter instanceof HTMLButtonElement)) return;
      const kind = savedChanges.find((name) => name === submitter.name);
      if (kind !== undefined) keep(changeSaved(paths, kind, submitter.value));
    };
    addEventListener("submit", change);
    return () => removeEventListener("submit", change);
  });
  return { stored, own, ownAddress, isLeaving, keep };
}
