"use client";

import { useEffect } from "react";

/** Makes every `MenuLink` of the page open the menu for its provision: fetched apart, since all works without it. */
export function MenuBehaviour({ said, failed }: { readonly said: string; readonly failed: string }) {
  useEffect(() => {
    const ended = new AbortController();
    import("./menu").then(
      ({ serveMenu }) => serveMenu({ said, failed }, ended.signal),
      () => undefined,
    );
    return () => ended.abort();
  }, [said, failed]);
  return null;
}
