import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { formatOf } from "#ingest/manifest/add/formatOf";
import { guessLanguage } from "#ingest/manifest/add/guessLanguage";

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf8"));

test.each([
  ["%PDF-1.7\n", "law.txt", "pdf"],
  ["\n%PDF-1.4", "law", "pdf"],
  ["PK\x03\x04....word/document.xml", "law.pdf", "docx"],
  ["PK\x03\x04....xl/workbook.xml", "law.docx", null],
  ['<?xml version="1.0"?>\n<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">', "law.xml", "akn"],
  ["<!DOCTYPE html>\n<title>Law</title>", "law.txt", "html"],
  ['<?xml version="1.0"?>\n<html xmlns="http://www.w3.org/1999/xhtml">', "law.xml", "html"],
  ['<?xml version="1.0"?>\n<other/>', "law.xml", null],
  ["# Law", "law.MD", "markdown"],
  ["# Law", "law", "text"],
  ["Қазақстан", "law.txt", "text"],
  ["a\0b", "law.txt", null],
  ['\ufeff{"title": "Law",\n "body": "<p>Article 1"}', "law.json", null],
  ['\n[{ "text": "Article 1" }]', "law.txt", null],
  ["[1] Wells are open to all.", "law.txt", "text"],
])("%j, called %s, is %s", (content, name, format) => {
  expect(formatOf(bytes(content), name)).toBe(format);
});

test("what is not UTF-8 is no text", () => {
  expect(formatOf(new Uint8Array([0xc3, 0x28]), "law.txt")).toBeNull();
});

test.each([
  ["Everyone has the right to cross the river (Вельд).", "en"],
  ["Каждый имеет право переправы, сказал Нұрлан.", "ru"],
  ["Қазақстан Республикасының азаматтары тең құқылы.", "kk"],
  ["1. 2. 3.", null],
  ["Die Würde des Menschen ist unantastbar. Sie zu achten und zu schützen ist Verpflichtung aller staatlichen Gewalt.", null],
  ["De wet is in het land bekend of wordt in het blad van de staat bekend gemaakt.", null],
  ["A lei não prejudicará o direito adquirido, o ato jurídico perfeito e a coisa julgada.", null],
  ["Barlyq adam zań aldynda teń.", null],
])("%j is in %s", (text, language) => {
  expect(guessLanguage(text)).toBe(language);
});

const german = join(process.env.TEST_DATA_DIR ?? "", "data/german-grundgesetz/gg.md");

test.skipIf(process.env.TEST_DATA_DIR === undefined)("a whole constitution in German is in no language that is known", () => {
  expect(guessLanguage(readFileSync(german, "utf8"))).toBeNull();
});

test("texts of the corpus are taken for the language that they are in", () => {
  expect(guessLanguage(readFileSync("corpus/sources/constitution-kz.en.txt", "utf8"))).toBe("en");
  expect(guessLanguage(readFileSync("corpus/sources/rakhmetulina-2026.md", "utf8"))).toBe("en");
});
