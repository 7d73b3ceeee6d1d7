import { join, relative, resolve, sep } from "node:path";
import { glob } from "tinyglobby";
import type { ManifestFault } from "#ingest/manifest/fault";
import { type ReadManifest, readManifestFile } from "#ingest/manifest/readFile";

const mainFile = "manifest.yaml";

/** Files of ours that a generous pattern finds as well. */
const neverIncluded: ReadonlySet<string> = new Set([mainFile, "checksums.yaml"]);

export const isInside = (dir: string, path: string): boolean => resolve(path).startsWith(resolve(dir) + sep);

const isManifest = (read: ReadManifest | readonly ManifestFault[]): read is ReadManifest => "content" in read;

const includeFault = ({ file, lineOf }: ReadManifest, message: string): ManifestFault => ({
  ...{ file, line: lineOf(["include"]), field: "include" },
  message,
});

/** Files of the corpus folder that a pattern finds, as paths from it. */
async function filesOf(dir: string, pattern: string): Promise<readonly string[]> {
  const found = await glob([pattern], { cwd: dir, onlyFiles: true });
  const names = found.filter((name) => isInside(dir, join(dir, name))).map((name) => relative(dir, resolve(dir, name)));
  return names.filter((name) => !neverIncluded.has(name));
}

/** What a manifest includes, in the order of the names; a pattern that finds nothing would let works vanish unnoticed. */
async function readIncluded(dir: string, main: ReadManifest): Promise<readonly (ReadManifest | readonly ManifestFault[])[]> {
  const patterns = [main.content.include ?? []].flat();
  const found = await Promise.all(patterns.map((pattern) => filesOf(dir, pattern)));
  const missed = patterns.filter((_, index) => found[index]?.length === 0);
  const names = [...new Set(found.flat())].sort();
  return [
    missed.map((pattern) => includeFault(main, `no file in the corpus folder is called ${pattern}`)),
    ...(await Promise.all(names.map((name) => readManifestFile(join(dir, name), name)))),
  ];
}

const nestedIncludes = (included: readonly ReadManifest[]): readonly ManifestFault[] =>
  included.filter(({ content }) => content.include !== undefined).map((read) => includeFault(read, `stands only in ${mainFile}`));

/** The main manifest of a corpus folder and all that it includes, with the faults of their form. */
export async function readAll(
  dir: string,
): Promise<{ readonly files: readonly ReadManifest[]; readonly faults: readonly ManifestFault[] }> {
  const main = await readManifestFile(join(dir, mainFile), mainFile);
  if (!isManifest(main)) return { files: [], faults: main };
  const read = await readIncluded(dir, main);
  const included = read.filter(isManifest);
  const faults = read.flatMap((it) => (isManifest(it) ? [] : it));
  return { files: [main, ...included], faults: [...faults, ...nestedIncludes(included)] };
}
