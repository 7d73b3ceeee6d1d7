/** How long answers may be kept, in seconds: a new generation is seen everywhere within a minute. */
const freshness = "public, max-age=60, stale-while-revalidate=600";

/** What a reader searched for stays between the reader and us: kept by the reader's own cache at most. */
const own = "private, max-age=60";

const caching = { shared: freshness, own, never: "no-store" } as const;

/** An answer in JSON. Other sites may read it: it holds nothing that depends on who asks. */
export const json = (body: unknown, cache: keyof typeof caching, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", "cache-control": caching[cache], "access-control-allow-origin": "*" },
  });

/** An answer that other programs keep as a file; `isSaved`: browsers save it instead of showing it. */
export const file = (body: string, { mediaType, name, isSaved }: { mediaType: string; name: string; isSaved: boolean }): Response =>
  new Response(body, {
    headers: {
      "content-type": `${mediaType}; charset=utf-8`,
      "content-disposition": `${isSaved ? "attachment" : "inline"}; filename="${name}"`,
      "cache-control": caching.shared,
      "access-control-allow-origin": "*",
    },
  });

/** Another address for the same thing: for ever where only the spelling differs, for now where it depends on the edition chosen. */
export const redirect = (to: string, isPermanent: boolean): Response =>
  new Response(null, {
    status: isPermanent ? 308 : 307,
    headers: { location: to, "cache-control": isPermanent ? caching.shared : caching.never },
  });
