import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import { markCalls } from "#ingest/parse/law/markCalls";
import { markFormat } from "#ingest/parse/law/markFormat";
import { parseLaw } from "#ingest/parse/law/parseLaw";
import { markQuoted } from "#ingest/parse/law/quoted";
import { recogniseForm } from "#ingest/parse/law/recogniseForm";
import type { Line } from "#ingest/stage";
import type { LawFormName } from "#lib/law/form";

const linesOf = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, index) => ({ text, page: null, line: index + 1, headingLevel: null, block: null, marks: [], geometry: null }));

const formOf = (texts: readonly string[], set: LawFormName | null = null): string => {
  const source = linesOf(texts);
  return recogniseForm(source, markFormat(source, markQuoted(markCalls(normalize(source).value.lines))), "en", set).name;
};

test.each<readonly [LawFormName, readonly string[]]>([
  ["articles", ["Article 1", "1. One.", "2. Two:", "1) a;", "2) b.", "Article 2", "Text."]],
  ["bracketed-paragraphs", ["Article 1", "(1) One:", "1. a,", "2. b.", "(2) Two.", "Article 2", "Text."]],
  ["sections", ["1. Boats", "(1) One:", "(a) a;", "(b) b.", "(2) Two.", "2. Ships", "(1) One.", "(2) Two."]],
  ["bare-sections", ["1 Boats", "(1) One:", "(a) a;", "(b) b.", "(2) Two.", "2 Ships", "(1) One.", "(2) Two.", "3 Rafts", "Three."]],
  ["points", ["1. The rules are approved.", "2. The ministry shall:", "1) print them;", "2) post them.", "3. Done."]],
])("a law in the form %s is recognised by its numbers", (name, texts) => {
  expect(formOf(texts)).toBe(name);
});

test("a form that is set is taken, whatever the numbers say", () => {
  const texts = ["1. Boats", "(1) One.", "(2) Two.", "2. Ships", "(1) One.", "(2) Two."];
  expect(formOf(texts)).toBe("sections");
  expect(formOf(texts, "points")).toBe("points");
  const source = linesOf(texts);
  const ids = parseLaw(source, normalize(source).value.lines, "en", "points")?.value.map(({ eId }) => eId);
  expect(ids).toEqual(["para_1", "para_2"]);
});

test("a text without numbers is no law in any form", () => {
  const source = linesOf(["The ferry runs every hour.", "It does not run in a storm."]);
  expect(parseLaw(source, normalize(source).value.lines, "en", null)).toBeNull();
});
