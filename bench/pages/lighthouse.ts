import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromiumFor, howToGetChromium } from "#bin/test/chromium";
import type { Bench } from "../bench";
import type { Figures } from "../figures";
import type { Served } from "../served";
import { median } from "../statistics";
import { emptyPage, type PageKind, pageKinds } from "./addresses";

const execute = promisify(execFile);

/** What one audit gives: scores from 0 to 100, the audits that cost points outside performance, and the shift of the layout. */
type Audit = {
  readonly scores: Readonly<Record<Category, number>>;
  readonly lost: readonly string[];
  readonly shift: number | null;
};

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
type Category = (typeof categories)[number];

/** Audits of each page: scores of performance scatter. */
const rounds = 5;

/** Milliseconds after which an audit counts as broken. */
const patience = 120_000;

/** Lighthouse has a package file of its own (`bench/lighthouse`): it is as large as all else together, and only this needs it. */
async function installLighthouse({ root, quit, say }: Bench): Promise<string> {
  const folder = join(root, "bench", "lighthouse");
  if (!existsSync(join(folder, "node_modules", "lighthouse"))) {
    say("Lighthouse: installing");
    await execute("npm", ["ci", "--ignore-scripts"], { cwd: folder, signal: quit });
  }
  return join(folder, "audit.mjs");
}

async function auditOf(bench: Bench, script: string, chromium: string, url: string): Promise<Audit> {
  const { stdout } = await execute(process.execPath, [script, chromium, url], { signal: bench.quit, timeout: patience });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Audit;
}

type Subject = { readonly name: string; readonly url: string };

const typical = (audits: readonly Audit[], category: Category): number => median(audits.map(({ scores }) => scores[category]));

function rowOf({ name }: Subject, audits: readonly Audit[], empty: readonly Audit[]): readonly string[] {
  const shift = Math.max(...audits.map((it) => it.shift ?? 0));
  const below = typical(empty, "performance") - typical(audits, "performance");
  const lost = [...new Set(audits.flatMap((it) => it.lost))];
  return [name, ...categories.map((it) => String(typical(audits, it))), String(below), shift.toFixed(3), lost.join(", ")];
}

/** Lighthouse's scores of each kind of page that search engines list, beside those of a page with nothing on it, in turn. */
export async function measureLighthouse(bench: Bench, { site, empty }: Served): Promise<readonly Figures[]> {
  const chromium = await chromiumFor(bench);
  if (chromium === null) throw new Error(howToGetChromium);
  const script = await installLighthouse(bench);
  const listed = (page: PageKind): boolean => page.status === 200 && !/^\/search|[?]beside=/.test(page.path);
  const subjects: readonly Subject[] = [
    ...pageKinds.filter(listed).map(({ name, path }) => ({ name, url: site + path })),
    { name: emptyPage.name, url: empty + emptyPage.path },
  ];
  const audits = new Map<string, Audit[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    bench.say(`Lighthouse: round ${round} of ${rounds}`);
    for (const { name, url } of subjects) audits.get(name)?.push(await auditOf(bench, script, chromium, url));
  }
  const base = audits.get(emptyPage.name) ?? [];
  const rows = subjects.map((it) => rowOf(it, audits.get(it.name) ?? [], base));
  const columns = ["page", ...categories, "below empty", "layout shift", "points lost by"];
  const about = `Median of ${rounds} audits of each page in turn, as Lighthouse makes them by default: a phone on a slow network, simulated.`;
  return [{ title: "Lighthouse", about, columns, rows, raw: Object.fromEntries(audits) }];
}
