import { expect, test } from "vitest";
import { languages } from "#lib/law/language";
import { splitLanguage, withLanguage } from "./prefix";

test.each(
  languages.flatMap((language) => ["/", "/works", "/veld-charter@2010.en/art-1?beside=x", "/kkk"].map((path) => [language, path] as const)),
)("in %s the address %s can be taken apart again", (language, path) => {
  expect(splitLanguage(withLanguage(language, path))).toEqual({ language, rest: path });
});

test("addresses elsewhere and places on the same page have no language", () => {
  expect(withLanguage("kk", "https://law.example/")).toBe("https://law.example/");
  expect(withLanguage("ru", "#text")).toBe("#text");
});

test("the first page keeps its query", () => {
  expect(withLanguage("kk", "/?p=1")).toBe("/kk?p=1");
  expect(withLanguage("en", "/?p=1")).toBe("/?p=1");
});
