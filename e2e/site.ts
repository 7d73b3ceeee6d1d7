import { libraries, setAddresses } from "./libraries";
import { serveCorpus } from "./served";

/**
 * Ingests each library into a folder of its own and serves the built site from it, with a real engine where there is one. All
 * journeys read in them, and change nothing; one that stops or kills something starts a site of its own. The function given
 * back ends it all.
 */
export default async function startSites(): Promise<() => Promise<void>> {
  const names = Object.entries(libraries);
  const started = await Promise.allSettled(names.map(([, corpus]) => serveCorpus(corpus)));
  const sites = started.flatMap((it) => (it.status === "fulfilled" ? [it.value] : []));
  const stop = async (): Promise<void> => void (await Promise.all(sites.map((site) => site.stop())));
  const failed = started.find((it) => it.status === "rejected");
  if (failed !== undefined) {
    await stop();
    throw failed.reason;
  }
  setAddresses(new Map(names.map(([name], index) => [name, sites[index]?.url ?? ""])));
  return stop;
}
