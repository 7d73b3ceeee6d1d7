import { join, relative, resolve, sep } from "node:path";
import { glob } from "tinyglobby";
import { correctionsFile } from "#ingest/manifest/correctionsFile";
import { concordanceFolder, sameAsFolder } from "#ingest/manifest/correspondence";
import type { ManifestFault } from "#ingest/manifest/fault";
import type { KnownYaml } from "#ingest/manifest/knownYaml";
import { type ReadManifest, readManifestFile } from "#ingest/manifest/readFile";

const mainFile = "manifest.yaml";

/** Files of ours that a generous pattern finds as well, and folders of such. */
const neverIncluded: ReadonlySet<string> = new Set([mainFile, "checksums.yaml", correctionsFile, sameAsFolder, concordanceFolder]);

export const isInside = (dir: string, path: string): boolean => resolve(path).startsWith(resolve(dir) + sep);

const includeFault = ({ file, lineOf }: ReadManifest, message: string): ManifestFault => ({
  ...{ file, line: lineOf(["include"]), field: "include" },
  message,
});

/** Files of the corpus folder that a pattern finds, as paths from it. */
async function filesOf(dir: string, pattern: string): Promise<readonly string[]> {
  const found = await glob([pattern], { cwd: dir, onlyFiles: true });
  const names = found.filter((name) => isInside(dir, join(dir, name))).map((name) => relative(dir, resolve(dir, name)));
  return names.filter((name) => !neverIncluded.has(name.split(sep)[0] ?? ""));
}

/** What a manifest includes, in the order of the names, and the patterns that find nothing: works would vanish unnoticed. */
async function readIncluded(dir: string, { include }: ReadManifest, known: KnownYaml) {
  const found = await Promise.all(include.map((pattern) => filesOf(dir, pattern)));
  const names = [...new Set(found.flat())].sort();
  const files = await Promise.all(names.map((name) => readManifestFile(join(dir, name), name, known)));
  return { files, missed: include.filter((_, index) => found[index]?.length === 0) };
}

/** The main manifest of a corpus folder and all that it includes, with the faults of their form. */
export async function readAll(
  dir: string,
  known: KnownYaml,
): Promise<{ readonly files: readonly ReadManifest[]; readonly faults: readonly ManifestFault[] }> {
  const main = await readManifestFile(join(dir, mainFile), mainFile, known);
  const { files, missed } = await readIncluded(dir, main, known);
  const nested = files.filter(({ include }) => include.length > 0);
  return {
    files: [main, ...files],
    faults: [
      ...[main, ...files].flatMap(({ faults }) => faults),
      ...missed.map((pattern) => includeFault(main, `no file in the corpus folder is called ${pattern}`)),
      ...nested.map((file) => includeFault(file, `stands only in ${mainFile}`)),
    ],
  };
}
