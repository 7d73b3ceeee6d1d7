"use client";

import { useEffect, useState } from "react";
import { announce, saidEvent } from "./copying";

/** Milliseconds that the word of success stays. */
const shownFor = 2500;

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * Makes every link marked `data-copy` put its address on the clipboard instead of opening it. One listener serves the
 * page; without a script, or where the browser refuses the clipboard, they stay links. What else is copied is said here too.
 */
export function CopyLinks({ said }: { readonly said: string }) {
  const [{ sentence }, show] = useState({ sentence: "" });
  useEffect(() => {
    const copy = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-copy]") : null;
      if (link === null || !isPlainClick(event) || !navigator.clipboard) return;
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(
        () => announce(said),
        () => window.location.assign(link.href),
      );
    };
    const hear = (event: Event): void => show({ sentence: event instanceof CustomEvent ? String(event.detail) : "" });
    document.addEventListener("click", copy);
    addEventListener(saidEvent, hear);
    return () => {
      document.removeEventListener("click", copy);
      removeEventListener(saidEvent, hear);
    };
  }, [said]);
  useEffect(() => {
    const timer = sentence === "" ? undefined : setTimeout(() => show({ sentence: "" }), shownFor);
    return () => clearTimeout(timer);
  }, [sentence]);
  return (
    <output aria-live="polite" className="copied-note not-on-paper" hidden={sentence === ""}>
      {sentence}
    </output>
  );
}
