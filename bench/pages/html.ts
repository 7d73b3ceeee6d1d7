import { brotliCompressSync, constants } from "node:zlib";
import type { Client } from "../client";
import type { PageKind } from "./addresses";

/** Bytes of a page's HTML: as it is, compressed by the site, and compressed by Brotli as a proxy before it would. */
export type HtmlBytes = { readonly raw: number; readonly gzip: number; readonly brotli: number };

/** What proxies take for answers made on request: higher qualities cost more time than they save. */
const proxyQuality = 5;

async function bodyOf(client: Client, { path, status }: PageKind, encoding: "identity" | "gzip"): Promise<Buffer> {
  const answered = await client.ask({ path, headers: { accept: "text/html", "accept-encoding": encoding } });
  if (answered.status !== status) throw new Error(`${path} was answered with ${answered.status} and not ${status}`);
  const found = answered.headers["content-encoding"] ?? "identity";
  if (found !== encoding) throw new Error(`${path} came as ${found} and not as ${encoding}`);
  return answered.body;
}

export async function htmlBytes(client: Client, page: PageKind): Promise<HtmlBytes> {
  const raw = await bodyOf(client, page, "identity");
  const gzip = await bodyOf(client, page, "gzip");
  const brotli = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: proxyQuality } });
  return { raw: raw.length, gzip: gzip.length, brotli: brotli.length };
}
