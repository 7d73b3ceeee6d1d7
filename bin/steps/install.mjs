import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { readJson } from "#bin/machine/jsonFile";
import { Refusal } from "#bin/settings";
import { run } from "#bin/steps/run";

/** @param {string} root */
const markFile = (root) => join(root, "node_modules", ".tarmaq-installed");

/**
 * What installed packages depend on: the lockfile, and the machine for which native ones were chosen.
 * @param {string} root
 */
function wanted(root) {
  const lockfile = readFileSync(join(root, "package-lock.json"));
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash("sha256").update(machine).update(lockfile).digest("hex");
}

/**
 * @param {unknown} packages
 * @returns {readonly (readonly [string, Readonly<Record<string, unknown>>])[]}
 */
const entries = (packages) => (typeof packages === "object" && packages !== null ? Object.entries(packages) : []);

/**
 * Whether npm itself says (in node_modules/.package-lock.json) that every package of the lockfile is there, optional ones
 * aside: then somebody has run `npm ci` before us.
 * @param {string} root
 */
function installedByHand(root) {
  const installed = new Map(entries(readJson(join(root, "node_modules", ".package-lock.json"))?.packages));
  const listed = entries(readJson(join(root, "package-lock.json"))?.packages).filter(([path]) => path !== "");
  return listed.every(([path, { version, optional, devOptional }]) => {
    const found = installed.get(path);
    return found === undefined ? optional === true || devOptional === true : found.version === version;
  });
}

/**
 * @param {string} root
 * @returns {boolean} whether nothing needs to be installed
 */
export function packagesAreUpToDate(root) {
  try {
    if (readFileSync(markFile(root), "utf8") === wanted(root)) return true;
  } catch {
    // No mark: nothing is installed, or npm did it without us.
  }
  if (!installedByHand(root)) return false;
  writeFileSync(markFile(root), wanted(root));
  return true;
}

/** npm as it runs us, else the one on the PATH. */
function npm() {
  const script = process.env.npm_execpath ?? "";
  return basename(script) === "npm-cli.js" ? { command: process.execPath, args: [script] } : { command: "npm", args: [] };
}

/**
 * Installs what the lockfile says, if that is not what is there.
 * @param {string} root
 * @param {AbortSignal} quit
 * @param {(line: string) => void} say
 * @throws Refusal if npm fails
 */
export async function installPackages(root, quit, say) {
  if (packagesAreUpToDate(root)) return say("Packages: up to date");
  say("Packages: installing (npm ci)");
  const { command, args } = npm();
  const code = await run(command, [...args, "ci", "--include=dev", "--no-fund", "--no-audit"], { cwd: root, quit });
  if (quit.aborted) return;
  if (code !== 0) throw new Refusal(`npm ci ended with ${code}: what it says above is the reason.`);
  writeFileSync(markFile(root), wanted(root));
}
