import { expect, test } from "vitest";
import { readSettings } from "#bin/settings";
import { readConfig } from "#lib/config";

test.each<Record<string, string>>([{}, { PORT: "0" }, { PORT: "65535", DATA_DIR: "/data", CORPUS_DIR: "../texts" }])(
  "what starts the site and the site itself read %o alike",
  (env) => {
    const { port, dataDir, corpusDir } = readConfig(env);
    expect(readSettings(env)).toEqual({ port, dataDir, corpusDir });
  },
);

test.each(["", "65536", "-1", "3000x", "1e3", " 3000"])("both refuse the port %j with the same words", (PORT) => {
  expect(() => readSettings({ PORT })).toThrow(`PORT is not a port: "${PORT}"`);
  expect(() => readConfig({ PORT })).toThrow(`PORT is not a port: "${PORT}"`);
});
