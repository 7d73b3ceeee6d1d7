import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

/** What the stages of ingest share, so that none imports another: what passes between them, and the words for texts. */
const vocabulary = ["stage", "pieces", "seam", "text", "everyNode", "auditEntry"].map((name) => `ingest/${name}`);

/**
 * Which part may import from which. Data flows one way: corpus → ingest → library and index → lib → app. Parts are named by
 * their folder, the longest that fits; `.` is the folder's own files. To change the architecture, change this table, with a
 * decision record.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "lib/.": ["lib/.", "lib/law", "messages"],
  "lib/law": ["lib/law", "lib/result"],
  "lib/language": ["lib/language", "lib/law", "lib/result"],
  "lib/store": ["lib/store", "lib/law", "lib/language", "lib/result", "lib/config"],
  "lib/search": ["lib/search", "lib/law", "lib/language", "lib/store", "lib/result", "lib/config", "lib/messages"],
  "ingest/manifest": ["ingest/manifest", "lib"],
  "ingest/read": ["ingest/read", ...vocabulary, "lib"],
  "ingest/normalize": ["ingest/normalize", ...vocabulary, "lib"],
  "ingest/parse": ["ingest/parse", ...vocabulary, "lib"],
  "ingest/link": ["ingest/link", ...vocabulary, "lib"],
  "ingest/corrections": ["ingest/corrections", ...vocabulary, "lib"],
  "ingest/check": ["ingest/check", ...vocabulary, "lib"],
  "ingest/write": ["ingest/write", ...vocabulary, "lib"],
  "ingest/report": ["ingest/report", "ingest/news", "ingest/pipeline", "ingest/write/world", ...vocabulary, "lib"],
  "ingest/.": ["ingest", "lib", "bin"],
  export: ["export", "lib"],
  app: ["app", "lib", "messages"],
  bench: ["bench", "ingest", "lib", "bin"],
  bin: ["bin", "lib/store"],
  e2e: ["e2e", "bin"],
};

/** Packages with one owner: no other part imports them. */
const owners: Readonly<Record<string, readonly string[]>> = {
  meilisearch: ["lib/search", "bench"],
  "@libsql/client": ["lib/store"],
  // A printed page is read back where printing is tested.
  "pdf-parse": ["ingest/read", "e2e"],
  "pdfjs-dist": ["ingest/read"],
  "mdast-util-from-markdown": ["ingest/read"],
  parse5: ["ingest/read"],
  saxes: ["ingest/read"],
  yauzl: ["ingest/read"],
  "@orama/stemmers": ["lib/language"],
  diff: ["lib/language", "bench"],
  yaml: ["ingest/manifest"],
  citty: ["lib/commandLine.ts"],
};

const root = join(import.meta.dirname, "..");
const folders = ["app", "bench", "bin", "e2e", "export", "ingest", "lib"];
const isCode = (name: string): boolean => /\.(?:ts|tsx|mjs)$/.test(name) && !/\.(?:test|spec)\.|(?:^|\/)(?:testing|fixtures)\//.test(name);

const files = folders.flatMap((folder) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[]).map((name) => join(folder, name)).filter(isCode),
);

const importPattern = /(?:from|import)\s*\(?\s*"([^"]+)"/g;

/** The paths of our own files, from the root and without an ending, or package names. */
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(importPattern)].map(([, name = ""]) => {
    if (name.startsWith("#")) return name.slice(1);
    return name.startsWith(".") ? relative(root, normalize(join(root, dirname(file), name))) : name;
  });

/** The part that a file belongs to: the longest row of the table that holds it. */
function partOf(file: string): string {
  const isInside = (part: string): boolean => (part.endsWith("/.") ? dirname(file) === part.slice(0, -2) : file.startsWith(`${part}/`));
  return (
    Object.keys(mayImport)
      .filter(isInside)
      .sort((left, right) => right.length - left.length)[0] ?? ""
  );
}

const isOurs = (name: string): boolean => [...folders, "messages"].some((folder) => name.startsWith(`${folder}/`));

const allows = (rule: string, name: string): boolean =>
  rule.endsWith("/.") ? dirname(name) === rule.slice(0, -2) : name === rule || name.startsWith(`${rule}/`);

test("every file belongs to a part of the architecture", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((file) => partOf(file) === "")).toEqual([]);
});

test("imports follow the arrows of the architecture only", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => isOurs(name) && !(mayImport[partOf(file)] ?? []).some((rule) => allows(rule, name)))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("an address never imports from another address", () => {
  const addressOf = (path: string): string => path.split("/")[1] ?? "";
  const shared = (name: string): boolean => addressOf(name).startsWith("_") || !name.slice("app/".length).includes("/");
  const wrong = files
    .filter((file) => file.startsWith("app/") && file.split("/").length > 2)
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith("app/") && !shared(name) && addressOf(name) !== addressOf(file))
        .map((name) => `${file} imports ${name}`),
    );
  expect(wrong).toEqual([]);
});

test("every outside thing has one owner", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name in owners && !(owners[name] ?? []).some((owner) => file.startsWith(owner)))
      .map((name) => `${file} imports ${name}`),
  );
  expect(wrong).toEqual([]);
});

test("only the library's own code and search write SQL", () => {
  const wrong = files.filter(
    (file) => !/^(?:lib\/(?:store|search)|bench)\//.test(file) && /["`]\s*SELECT\s/.test(readFileSync(join(root, file), "utf8")),
  );
  expect(wrong).toEqual([]);
});

test("only the configuration reads the environment, outside the commands and their readers", () => {
  const wrong = files.filter(
    (file) => /process\.env\b/.test(readFileSync(join(root, file), "utf8")) && !/^(?:bin|bench|e2e)\/|^lib\/config\.ts$/.test(file),
  );
  expect(
    wrong.filter((file) => !readFileSync(join(root, file), "utf8").includes("readConfig(process.env)") && file !== "ingest/main.ts"),
  ).toEqual([]);
});

/** Files that import each other in a circle, by a walk in depth. */
function circles(): readonly string[] {
  const byPath = new Map(files.map((file) => [file.replace(/\.(?:ts|tsx|mjs)$/, ""), file]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, above: readonly string[]): void => {
    if (above.includes(file)) found.push([...above.slice(above.indexOf(file)), file].join(" → "));
    if (above.includes(file) || done.has(file)) return;
    for (const name of importsOf(file)) {
      const next = byPath.get(name.replace(/\.(?:ts|tsx|mjs)$/, ""));
      if (next !== undefined) walk(next, [...above, file]);
    }
    done.add(file);
  };
  for (const file of files) walk(file, []);
  return found;
}

test("no files import each other in a circle", () => {
  expect(circles()).toEqual([]);
});

test("no code knows a work of the corpus: no id, no author, no title", () => {
  const manifest = readFileSync(join(root, "corpus/manifest.yaml"), "utf8");
  const ids = [...manifest.matchAll(/^\s+- (?:\{ )?id: ([a-z0-9-]+)/gm)].map(([, id = ""]) => id);
  const names = [
    "Rakhmetulin",
    "Baimakhanova",
    "Ablaeva",
    "Рахметулин",
    "Zhuasbayev",
    "El.kz",
    "How judicial system reformed",
    "Problems of Enhancing",
  ];
  expect(ids.length).toBeGreaterThan(5);
  const isProduct = (file: string): boolean => /^(?:ingest|lib|app|export)\//.test(file);
  const code = (file: string): string => readFileSync(join(root, file), "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const wrong = files
    .filter(isProduct)
    .flatMap((file) => [...ids, ...names].filter((name) => code(file).includes(name)).map((name) => `${file} names ${name}`));
  expect(wrong).toEqual([]);
});
