import { readFile } from "node:fs/promises";
import { join } from "node:path";
import subset from "subset-font";

/**
 * The two typefaces (SIL Open Font License), cut by script: a page in English fetches the Latin cuts alone. `cyrillic-ext` holds
 * Ә Ғ Қ Ң Ө Ү Һ, `cyrillic` the other letters of Russian and Kazakh.
 */
export const typefaces = [
  { family: "Tarmaq Serif", name: "serif", made: "source-serif-4" },
  { family: "Tarmaq Sans", name: "sans", made: "inter" },
] as const;

/** The ranges of the two Cyrillic cuts overlap (Ұ): of two rules for a letter, browsers take the later one, and it is in `cyrillic`. */
const scripts = ["latin", "cyrillic-ext", "cyrillic"] as const;

/** The weights that pages use, from text to heading; the files as published go from 100 to 900. */
const weights = { min: 400, max: 600 } as const;

/** What shaping needs in these scripts, and the figures that tables and texts use. */
const features = ["ccmp", "locl", "mark", "mkmk", "kern", "liga", "tnum", "lnum"];

/** One file of type, and the rule that makes it known to a page. */
export type Cut = { readonly file: string; readonly content: Buffer; readonly rule: string };

/** The characters of a `unicode-range`: `U+0400-045F,U+2116`. */
function charactersIn(range: string): string {
  const characters = range.split(",").flatMap((part) => {
    const [first = 0, last = first] = part
      .slice(2)
      .split("-")
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
  return characters.join("");
}

/** A cut that comes late waits for the next page (`optional`): to set a text anew would move what is being read. */
const ruleOf = (family: string, file: string, range: string): string => `@font-face {
  font-family: "${family}";
  font-style: normal;
  font-weight: ${weights.min} ${weights.max};
  font-display: optional;
  src: url("./${file}") format("woff2");
  unicode-range: ${range.replaceAll(",", ", ")};
}`;

/**
 * All cuts of the typefaces, made from the packages as they are published, without what no page uses: half their size.
 *
 * @param packages The folder of the packages `@fontsource-variable/…`.
 */
export async function cutTypefaces(packages: string): Promise<readonly Cut[]> {
  const cuts = typefaces.flatMap(({ family, name, made }) => scripts.map((script) => ({ family, name, made, script })));
  return Promise.all(
    cuts.map(async ({ family, name, made, script }) => {
      const folder = join(packages, made);
      const ranges = JSON.parse(await readFile(join(folder, "unicode.json"), "utf8")) as Readonly<Record<string, string>>;
      const range = ranges[script];
      if (range === undefined) throw new Error(`${folder} has no range for ${script}`);
      const published = await readFile(join(folder, "files", `${made}-${script}-wght-normal.woff2`));
      const options = { targetFormat: "woff2", variationAxes: { wght: weights }, keepFeatures: features } as const;
      const content = await subset(published, charactersIn(range), options);
      const file = `${name}-${script}.woff2`;
      return { file, content, rule: ruleOf(family, file, range) };
    }),
  );
}

/** The sheet that makes the cuts known to all pages. */
export const sheetOf = (cuts: readonly Cut[]): string =>
  `/* Made by \`npm run typefaces\`. */\n${cuts.map(({ rule }) => rule).join("\n\n")}\n`;
