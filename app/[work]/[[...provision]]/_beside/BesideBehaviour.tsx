"use client";

import { useEffect } from "react";

/** Brings a view to life where scripts run: they are fetched only here, and all works without them. */
export function BesideBehaviour() {
  useEffect(() => {
    const ended = new AbortController();
    import("./behaviour").then(
      ({ begin }) => begin(ended.signal),
      () => undefined,
    );
    return () => ended.abort();
  }, []);
  return null;
}
