"use client";

import { useEffect, useState } from "react";
import { changeSaved } from "./savedQuery";
import { readStored, store, useStored } from "./stored";

/** What is said after a button was pressed: before the name of the provision (`kept`, `removed`), or by itself. */
export type SaveTexts = { readonly kept: string; readonly removed: string; readonly full: string; readonly blocked: string };

/** Milliseconds that it stays, long enough to read the sentence of a failure. */
const shownFor = 5000;

/** Makes every button of `SaveButton` on the page show and change whether its provision is on the browser's list. */
export function SaveButtons({ texts }: { readonly texts: SaveTexts }) {
  const stored = useStored();
  const [said, say] = useState("");
  useEffect(() => {
    const isOn = (path = ""): boolean => Array.isArray(stored) && stored.includes(path);
    document.body.classList.toggle("can-save", stored !== "unread");
    for (const button of document.querySelectorAll<HTMLElement>("[data-save]"))
      button.setAttribute("aria-pressed", String(isOn(button.dataset.save)));
  }, [stored]);
  useEffect(() => {
    const press = ({ target }: Event): void => {
      const button = target instanceof Element ? target.closest<HTMLElement>("[data-save]") : null;
      const path = button?.dataset.save;
      if (path === undefined) return;
      const now = readStored();
      const list = typeof now === "string" ? [] : now;
      const isOn = list.includes(path);
      const done = store(isOn ? changeSaved(list, "remove", path) : [...list, path]);
      say(done === "kept" ? `${isOn ? texts.removed : texts.kept}${button?.lastElementChild?.textContent}` : texts[done]);
    };
    document.addEventListener("click", press);
    return () => document.removeEventListener("click", press);
  }, [texts]);
  useEffect(() => {
    const timer = said === "" ? undefined : setTimeout(() => say(""), shownFor);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <output aria-live="polite" className="copied-note not-on-paper" hidden={said === ""}>
      {said}
    </output>
  );
}
