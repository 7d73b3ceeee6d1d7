import { expect, test } from "vitest";
import { siteEnvironment } from "#bin/site/launch";

const settings = { port: 3000, dataDir: "/data", corpusDir: "/corpus" };
const env = {
  PATH: "/bin",
  PUBLIC_URL: "https://law.example",
  MEILI_KEY: "master",
  MEILI_URL: "http://old",
  MEILI_SEARCH_KEY: "old",
  MEILI_BIN: "/m",
};

test("the site never sees a key that can write", () => {
  const seen = siteEnvironment(env, settings, { url: "http://127.0.0.1:7700", searchKey: "search" });
  expect(seen).toEqual({
    ...{ PATH: "/bin", PUBLIC_URL: "https://law.example", PORT: "3000", DATA_DIR: "/data", CORPUS_DIR: "/corpus" },
    ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", MEILI_URL: "http://127.0.0.1:7700", MEILI_SEARCH_KEY: "search" },
  });
});

test("a site without an engine sees none of the engine's variables", () => {
  expect(Object.keys(siteEnvironment(env, settings, null)).filter((name) => name.startsWith("MEILI"))).toEqual([]);
});
