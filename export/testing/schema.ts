import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

const schema = join(process.env.TEST_DATA_DIR ?? "", "schemas/akomantoso30.xsd");

/** Why files cannot be checked with the official schema here; null if they can. */
export const whyUnchecked: string | null = !existsSync(schema)
  ? "TEST_DATA_DIR does not name the test data with the schema of Akoma Ntoso"
  : spawnSync("xmllint", ["--version"]).error !== undefined
    ? "xmllint (Debian: libxml2-utils) is not installed"
    : null;

/** What the official schema has against files; empty if they are valid. */
export function faultsOf(files: readonly string[]): string {
  try {
    execFileSync("xmllint", ["--nonet", "--noout", "--schema", schema, ...files], { stdio: "pipe" });
    return "";
  } catch (error) {
    return String(error instanceof Error && "stderr" in error ? error.stderr : error);
  }
}
