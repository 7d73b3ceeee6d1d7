"use client";

import { useEffect, useState } from "react";

/** Milliseconds that the word of success stays. */
const shownFor = 2500;

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/**
 * Makes every link marked `data-copy` put its address on the clipboard instead of opening it. One listener serves the
 * page; without a script, or where the browser refuses the clipboard, they stay links.
 */
export function CopyLinks({ said }: { readonly said: string }) {
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const copy = (event: MouseEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-copy]") : null;
      if (link === null || !isPlainClick(event) || !navigator.clipboard) return;
      event.preventDefault();
      navigator.clipboard.writeText(link.href).then(
        () => setTimes((before) => before + 1),
        () => window.location.assign(link.href),
      );
    };
    document.addEventListener("click", copy);
    return () => document.removeEventListener("click", copy);
  }, []);
  useEffect(() => {
    if (times === 0) return;
    const timer = setTimeout(() => setTimes(0), shownFor);
    return () => clearTimeout(timer);
  }, [times]);
  return (
    <output aria-live="polite" className="copied-note not-on-paper" hidden={times === 0}>
      {times === 0 ? null : said}
    </output>
  );
}
