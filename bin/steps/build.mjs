import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Refusal } from "#bin/settings";
import { run } from "#bin/steps/run";

/** Files and folders that the built site is made from; those that do not exist are passed over. */
export const inputs = [
  ...["app", "lib", "messages", "public", "proxy.ts", "instrumentation.ts"],
  ...["next.config.js", "postcss.config.mjs", "tsconfig.json", "package.json", "package-lock.json"],
];

/** @param {string} root */
const markFile = (root) => join(root, ".next", "tarmaq-built");

/**
 * @param {string} root
 * @param {string} path
 * @returns {readonly string[]} files, in an order that is the same everywhere
 */
function filesUnder(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (!found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).sort();
  return names.flatMap((name) => filesUnder(root, `${path}/${name}`)).filter((file) => !/\.test\.tsx?$/.test(file));
}

/**
 * What the site would be built from now, in one number.
 * @param {string} root
 */
export function siteInputs(root) {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of inputs.flatMap((path) => filesUnder(root, path))) {
    const content = readFileSync(join(root, file));
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** @param {string} root */
export function siteIsUpToDate(root) {
  try {
    return readFileSync(markFile(root), "utf8") === siteInputs(root);
  } catch {
    return false;
  }
}

/** @param {string} root */
export const siteIsBuilt = (root) => statSync(join(root, ".next", "BUILD_ID"), { throwIfNoEntry: false }) !== undefined;

/**
 * Builds the site, if what it is made from has changed since the last build that came to its end.
 * @param {string} root
 * @param {AbortSignal} quit
 * @param {(line: string) => void} say
 * @throws Refusal if the build fails
 */
export async function buildSite(root, quit, say) {
  if (siteIsUpToDate(root)) return say("Site: up to date");
  say("Site: building (next build)");
  const madeFrom = siteInputs(root);
  rmSync(markFile(root), { force: true });
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ("production"), NEXT_TELEMETRY_DISABLED: "1" };
  const code = await run(process.execPath, ["node_modules/next/dist/bin/next", "build"], { cwd: root, env, quit });
  if (quit.aborted) return;
  if (code !== 0) throw new Refusal(`next build ended with ${code}: what it says above is the reason.`);
  writeFileSync(markFile(root), madeFrom);
}
