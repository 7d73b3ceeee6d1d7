import { config } from "#lib/config";
import { problem } from "#lib/problem";
import type { Library } from "#lib/store/library";
import { published } from "#lib/store/published";

/** Seconds for which a sitemap may be kept. */
const freshness = 3600;

/**
 * Answers with a sitemap. Its addresses need a host, which only `PUBLIC_URL` says.
 *
 * @param make the file from the library and the base of its addresses; null: there is no such sitemap.
 */
export async function answerSitemap(make: (library: Library, base: string) => Promise<string | null>): Promise<Response> {
  const base = config().publicUrl;
  if (base === null) return problem("unknown-address", "A sitemap needs the site's public address: the operator sets PUBLIC_URL.");
  const found = await published();
  if (found === null) return problem("no-library", "No library has been published yet.");
  const body = await make(found.library, base);
  if (body === null) return problem("unknown-address", "There is no such sitemap. /sitemap.xml lists all of them.");
  return new Response(body, {
    headers: { "content-type": "application/xml; charset=utf-8", "cache-control": `public, max-age=${freshness}` },
  });
}
