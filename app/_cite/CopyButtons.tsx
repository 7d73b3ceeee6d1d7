"use client";

import { useEffect } from "react";
import { copyText, withHost } from "../_components/copying";

type Props = { /** What is said after copying. */ readonly said: string; readonly failed: string };

/** Shows every button marked `data-copy-from`, and makes it copy the text of the element with that id. */
export function CopyButtons({ said, failed }: Props) {
  useEffect(() => {
    const ended = new AbortController();
    for (const button of document.querySelectorAll<HTMLElement>("[data-copy-from]")) {
      const from = document.getElementById(button.dataset.copyFrom ?? "");
      if (from === null) continue;
      const text = withHost(from.textContent);
      from.textContent = text;
      button.dataset.ready = "";
      button.addEventListener("click", () => copyText(text, said, failed), { signal: ended.signal });
    }
    return () => ended.abort();
  }, [said, failed]);
  return null;
}
