import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

/**
 * One audit of one page as Lighthouse makes it by default: a phone on a slow network, simulated. Prints a line of JSON: the
 * scores, 0 to 100, and the audits that cost points in the categories that should lose none.
 *
 *     node audit.mjs CHROMIUM URL
 */
const [chromePath, url] = process.argv.slice(2);

const flags = [
  ...["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

const categories = ["performance", "accessibility", "best-practices", "seo"];

const chrome = await launch({ chromePath, chromeFlags: flags });
try {
  const { lhr } = await lighthouse(url, { port: chrome.port, logLevel: "error", onlyCategories: categories });
  const scores = Object.fromEntries(categories.map((name) => [name, Math.round((lhr.categories[name].score ?? 0) * 100)]));
  const costly = (name) => lhr.categories[name].auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 1);
  const lost = categories.slice(1).flatMap((name) => costly(name).map(({ id }) => id));
  console.log(JSON.stringify({ scores, lost, shift: lhr.audits["cumulative-layout-shift"].numericValue ?? null }));
} finally {
  chrome.kill();
}
