import { config } from "#lib/config";
import { handled } from "#lib/log";

/**
 * Everything may be read (RFC 9309); searches and answers for machines are left alone, since their number has no end.
 * A sitemap has a place here only with a host.
 */
export const GET = handled("/robots.txt", async (_request: Request, _context: unknown) => {
  const base = config().publicUrl;
  const kept = ["/search", "/kk/search", "/ru/search", "/api/"].map((path) => `Disallow: ${path}`);
  const lines = ["User-agent: *", ...kept, ...(base === null ? [] : [`Sitemap: ${base}/sitemap.xml`]), ""];
  return new Response(lines.join("\n"), {
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "public, max-age=3600" },
  });
});
