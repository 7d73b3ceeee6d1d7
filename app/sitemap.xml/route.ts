import { handled } from "#lib/log";
import { answerSitemap } from "../_sitemap/answerSitemap";
import { sitemapIndex } from "../_sitemap/sitemap";

/** The list of all sitemaps, for search engines. */
export const GET = handled("/sitemap.xml", async (_request: Request, _context: unknown) => answerSitemap(sitemapIndex));
