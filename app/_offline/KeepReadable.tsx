"use client";

import { useEffect } from "react";

/** Starts the service worker that keeps opened pages readable without a network (`public/service-worker.js`). */
export function KeepReadable({ build }: { readonly build: string }) {
  useEffect(() => {
    // Absent where the site is reached without encryption, and where a reader has switched it off.
    if (!("serviceWorker" in navigator) || build === "development") return;
    const { serviceWorker } = navigator;
    const isAlreadyKept = serviceWorker.controller !== null;
    serviceWorker.register(`/service-worker.js?build=${encodeURIComponent(build)}`).catch(() => undefined);
    if (isAlreadyKept) return;
    serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: location.href.split("#")[0] })).catch(() => undefined);
  }, [build]);
  return null;
}
