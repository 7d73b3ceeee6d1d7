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

test.each<[Record<string, string>, string]>([
  [{ PUBLIC_URL: "law.example" }, 'PUBLIC_URL is not an http address: "law.example"'],
  [{ PUBLIC_URL: "" }, 'PUBLIC_URL is not an http address: ""'],
  [{ TRUST_PROXY: "yes" }, 'TRUST_PROXY is neither 0 nor 1: "yes"'],
  [{ CONTACT: "http://law.example" }, 'CONTACT is neither a mail address nor an https address: "http://law.example"'],
  [{ CONTACT: "the editor" }, 'CONTACT is neither a mail address nor an https address: "the editor"'],
  [{ PORT: "x", TRUST_PROXY: "2" }, 'PORT is not a port: "x"; TRUST_PROXY is neither 0 nor 1: "2"'],
])("%o is refused before the site starts, in the words of the site", (env, words) => {
  expect(() => readSettings(env)).toThrow(words);
  expect(() => readConfig(env)).toThrow(words);
});

test("settings that make sense are taken", () => {
  expect(readSettings({ PUBLIC_URL: "https://law.example", TRUST_PROXY: "1" }).port).toBe(3000);
  for (const CONTACT of ["access@law.example", "https://law.example/contact"]) expect(readSettings({ CONTACT }).port).toBe(3000);
});
