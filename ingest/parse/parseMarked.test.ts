import { expect, test } from "vitest";
import { normalize } from "#ingest/normalize/normalize";
import { parse } from "#ingest/parse/parse";
import { textOf } from "#ingest/pieces";
import type { Line, NamedProvision, Node, ProvisionMark } from "#ingest/stage";

const named = (eId: string, kind: NamedProvision["kind"], status: NamedProvision["status"] = "in-force"): NamedProvision => ({
  ...{ eId, kind, status, language: null },
});

const article = named("art_7", "article");
const paragraph = named("art_7__para_3", "paragraph", "deleted");

const lines = (rows: readonly (readonly [string, ProvisionMark["field"], readonly NamedProvision[]])[]): readonly Line[] =>
  rows.map(([text, field, path], index) => ({
    ...{ page: null, line: index + 1, text, headingLevel: null, block: index, marks: [], geometry: null },
    provision: { path, field },
  }));

test("a source that names its provisions is taken at its word: numbers, order, status and what follows the parts", () => {
  const source = lines([
    ["7", "num", [article]],
    ["Of ferries", "heading", [article]],
    ["Whoever crosses", "text", [article]],
    ["shall pay:", "text", [article]],
    ["8", "num", [article, paragraph]],
    ["(repealed)", "text", [article, paragraph]],
    ["and be silent.", "wrapUp", [article]],
  ]);
  const { value } = parse(source, normalize(source).value.lines, { type: "law", language: "en" });
  const shown = ({ eId, kind, status, num, heading, text, wrapUp }: Node): readonly string[] => [
    ...[eId, kind, status],
    ...[num, heading, text, wrapUp].map((pieces) => textOf(source, pieces)),
  ];
  expect(value.furniture).toEqual([]);
  expect(value.nodes.map(shown)).toEqual([
    ["art_7", "article", "in-force", "7", "Of ferries", "Whoever crosses\nshall pay:", "and be silent."],
  ]);
  expect(value.nodes[0]?.children.map(shown)).toEqual([["art_7__para_3", "paragraph", "deleted", "8", "", "(repealed)", ""]]);
});
