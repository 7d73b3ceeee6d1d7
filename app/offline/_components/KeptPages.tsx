"use client";

import { useEffect, useState } from "react";

type Kept = { readonly url: string; readonly title: string };

/** The title of a page without the site's name, which follows the last dot. Nothing else of the page is read: its styles would count as ours. */
function titleIn(html: string): string | null {
  const [element = ""] = /<title>[^<]*<\/title>/.exec(html) ?? [];
  return new DOMParser().parseFromString(element, "text/html").title.replace(/ · [^·]*$/u, "") || null;
}

/** What the service worker keeps on this device, the newest first, each page once. */
async function readKept(): Promise<readonly Kept[]> {
  if (!("caches" in window)) return [];
  const found = new Map<string, Kept>();
  for (const name of (await caches.keys()).filter((it) => it.startsWith("pages ")).reverse()) {
    const cache = await caches.open(name);
    for (const { url } of [...(await cache.keys())].reverse()) {
      const html = await (await cache.match(url))?.text();
      const title = html === undefined ? null : titleIn(html);
      if (title !== null && !found.has(url)) found.set(url, { url, title });
    }
  }
  return [...found.values()];
}

/** The pages that can be read without a network; only the browser knows them. */
export function KeptPages({ heading, none }: { readonly heading: string; readonly none: string }) {
  const [kept, setKept] = useState<readonly Kept[] | null>(null);
  useEffect(() => {
    readKept().then(setKept, () => setKept([]));
  }, []);
  if (kept === null) return null;
  if (kept.length === 0) return <p className="text-quiet">{none}</p>;
  return (
    <section className="mt-8 max-w-measure">
      <h2 className="list-heading">{heading}</h2>
      <ul className="offers">
        {kept.map(({ url, title }) => (
          <li key={url}>
            <a href={url}>{title}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
