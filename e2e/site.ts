import { serveCorpus } from "./served";

/**
 * Ingests the corpus into a folder of its own and serves the built site from it, with a real engine where there is one.
 * Journeys find it by `SITE_URL` and `SITE_DATA`; the function given back ends it all.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const site = await serveCorpus("corpus");
  process.env.SITE_URL = site.url;
  process.env.SITE_DATA = site.dataDir;
  return site.stop;
}
