import { copyFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cutTypefaces, sheetOf, typefaces } from "./cuts";

/** The command `typefaces`: cuts the typefaces anew, to be run when their packages or what is used of them change. */
const folder = import.meta.dirname;
const packages = join(folder, "..", "..", "node_modules", "@fontsource-variable");

const cuts = await cutTypefaces(packages);
for (const { file, content } of cuts) await writeFile(join(folder, file), content);
await writeFile(join(folder, "typefaces.css"), sheetOf(cuts));
for (const { name, made } of typefaces) await copyFile(join(packages, made, "LICENSE"), join(folder, `${name}.license.txt`));
