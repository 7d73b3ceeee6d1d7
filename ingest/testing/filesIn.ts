import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Every file below a folder with the SHA-256 of its bytes; null if there is no such folder. Equal values: nothing was written. */
export function filesIn(dir: string): Readonly<Record<string, string>> | null {
  if (!existsSync(dir)) return null;
  const names = readdirSync(dir, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => statSync(join(dir, name)).isFile());
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash("sha256")
        .update(readFileSync(join(dir, name)))
        .digest("hex"),
    ]),
  );
}
