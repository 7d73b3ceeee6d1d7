import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Figures } from "../figures";
import { emptyPage } from "./addresses";
import { weightsIn } from "./weight";

async function versionOf(root: string, name: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8"));
  return version;
}

/**
 * Writes down the scripts of the empty page, in bytes over the wire, with the versions that they follow from. Journeys hold the
 * site's own pages against them (`e2e/weight.spec.ts`) without building the empty app each time.
 */
export async function keepEmptyPage(root: string, figures: readonly Figures[]): Promise<void> {
  const weighed = weightsIn(figures).find(({ name }) => name === emptyPage.name);
  if (weighed === undefined) return;
  const kept = { next: await versionOf(root, "next"), react: await versionOf(root, "react"), script: weighed.fetched.script };
  await writeFile(join(root, "bench", "pages", "emptyPage.json"), `${JSON.stringify(kept, null, 2)}\n`);
}
