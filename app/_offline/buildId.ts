import { readFileSync } from "node:fs";
import { join } from "node:path";

let kept: string | null = null;

/** The name of the build that serves, as Next.js wrote it; `development` where nothing is built. */
export function buildId(): string {
  kept ??= readBuildId();
  return kept;
}

function readBuildId(): string {
  try {
    return readFileSync(join(/* turbopackIgnore: true */ process.cwd(), ".next", "BUILD_ID"), "utf8").trim();
  } catch {
    return "development";
  }
}
