import { handled } from "#lib/log";
import { answerSitemap } from "../../_sitemap/answerSitemap";
import { sitemapOfPart, sitemapOfWorks } from "../../_sitemap/sitemap";

type Context = { readonly params: Promise<{ readonly part: string }> };

/** `/sitemap/works.xml` lists works and editions, `/sitemap/1.xml` and so on the provisions that have pages. */
export const GET = handled("/sitemap/{part}", async (_request: Request, { params }: Context) => {
  const { part } = await params;
  const [, number] = /^([1-9]\d{0,5})\.xml$/.exec(part) ?? [];
  return answerSitemap(async (library, base) => {
    if (part === "works.xml") return sitemapOfWorks(library, base);
    return number === undefined ? null : sitemapOfPart(library, base, Number(number));
  });
});
