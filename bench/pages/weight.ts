import type { Browser } from "playwright";
import type { Bench } from "../bench";
import { type Client, clientOf } from "../client";
import { type Figures, kilobytes } from "../figures";
import type { Served } from "../served";
import { emptyPage, type PageKind, pageKinds } from "./addresses";
import { type Fetched, fetchedFor, withBrowser } from "./browser";
import { type HtmlBytes, htmlBytes } from "./html";

export type Weight = { readonly name: string; readonly html: HtmlBytes; readonly fetched: Fetched };

const title = "Pages";

/** The weights among figures; none where pages were not weighed. */
export const weightsIn = (figures: readonly Figures[]): readonly Weight[] =>
  figures.filter((it) => it.title === title).flatMap(({ raw }) => raw as readonly Weight[]);

async function weigh(browser: Browser, client: Client, base: string, page: PageKind): Promise<Weight> {
  return { name: page.name, html: await htmlBytes(client, page), fetched: await fetchedFor(browser, base + page.path) };
}

const rowOf = ({ name, html, fetched }: Weight, empty: Weight): readonly string[] => [
  name,
  ...[html.raw, html.gzip, html.brotli].map(kilobytes),
  kilobytes(fetched.script),
  kilobytes(fetched.script - empty.fetched.script),
  ...[fetched.stylesheet, fetched.font, fetched.bytes].map(kilobytes),
  String(fetched.requests),
];

/** What each kind of page weighs for a reader who comes for the first time, beside a page with nothing on it. */
export async function measurePages(bench: Bench, { site, empty }: Served): Promise<readonly Figures[]> {
  bench.say(`Pages: ${pageKinds.length} kinds`);
  const [ours, other] = [clientOf(site, bench.quit), clientOf(empty, bench.quit)];
  const weights: Weight[] = [];
  const base = await withBrowser(bench, async (browser) => {
    for (const page of pageKinds) weights.push(await weigh(browser, ours, site, page));
    return weigh(browser, other, empty, emptyPage);
  });
  ours.close();
  other.close();
  const columns = ["page", "HTML", "gzip", "Brotli", "script", "above empty", "style", "fonts", "all", "requests"];
  const about =
    "Bytes in kB of 1000. HTML as it is, as the site compresses it, and by Brotli as a proxy before it would; the rest as a browser with an empty cache fetched it, compressed, headers included.";
  return [{ title, about, columns, rows: [...weights, base].map((weight) => rowOf(weight, base)), raw: [...weights, base] }];
}
