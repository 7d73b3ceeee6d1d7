import { expect, test } from "vitest";
import { defaultLimits } from "#ingest/read/limits";
import { readText } from "#ingest/read/text";
import type { ReadFailure } from "#ingest/stage";

const limits = { ...defaultLimits, lineBytes: 20, lines: 5 };

async function linesOf(source: string | Uint8Array): Promise<readonly (readonly [number, string])[]> {
  const result = await readText(Buffer.from(source), "law.txt", limits);
  if (!result.ok) throw new Error(result.failure.message);
  return result.value.lines.map(({ line, text }) => [line, text]);
}

async function failureOf(source: string | readonly number[]): Promise<ReadFailure> {
  const result = await readText(Buffer.from(source as string), "law.txt", limits); // both are what Buffer.from takes
  if (result.ok) throw new Error("It should have failed");
  return result.failure;
}

test("every physical line is kept with its number, blank or not", async () => {
  expect(await linesOf("Article 1\n\n  1. The State \n")).toEqual([
    [1, "Article 1"],
    [2, ""],
    [3, "  1. The State "],
  ]);
});

test.each(["a\nb\nc", "a\r\nb\r\nc\r\n", "a\rb\rc", "a\nb\r\nc\r"])("lines may end in any way: %j", async (source) => {
  expect(await linesOf(source)).toEqual([
    [1, "a"],
    [2, "b"],
    [3, "c"],
  ]);
});

test("a byte order mark is not text, and a form feed stays in its line", async () => {
  expect(await linesOf("\ufeffa\n\fb")).toEqual([
    [1, "a"],
    [2, "\fb"],
  ]);
});

test("a plain line has no block, no marks and no place on a page", async () => {
  const result = await readText(Buffer.from("a"), "law.txt", limits);
  expect(result.ok ? result.value.lines[0] : null).toEqual({
    page: null,
    line: 1,
    text: "a",
    headingLevel: null,
    block: null,
    marks: [],
    geometry: null,
  });
});

test.each([
  ["a byte that is no UTF-8", [0x61, 0x0a, 0x62, 0xff, 0x63], "not-this-format", "byte 4 (line 2)"],
  ["one after a replacement character of its own", [0xef, 0xbf, 0xbd, 0xc3], "not-this-format", "byte 4 (line 1)"],
  ["UTF-16 with its mark", [0xff, 0xfe, 0x61, 0x00], "not-this-format", "UTF-16"],
  ["UTF-16 without its mark", [0x00, 0x61, 0x00, 0x62, 0x00, 0x63], "not-this-format", "UTF-16"],
  ["a NUL byte", [0x61, 0x0d, 0x0a, 0x62, 0x00], "not-this-format", "byte 5, line 2"],
  ["a PDF", "%PDF-1.7\n1 0 obj", "not-this-format", "is a PDF"],
  ["a DOCX document", "PK\x03\x04rest", "not-this-format", "DOCX"],
  ["a web page", "\n<!DOCTYPE html><p>", "not-this-format", "an HTML page"],
  ["no byte at all", "", "empty", "empty"],
  ["white space only", "\ufeff \n\t\n", "empty", "empty"],
  ["a line that is too long", `a\n${"я".repeat(11)}`, "too-large", "Line 2"],
  ["too many lines", "1\n2\n3\n4\n5\n6", "too-large", "more than 5 lines"],
] as const)("a file that holds %s is refused in a sentence that names it", async (_, source, kind, said) => {
  const failure = await failureOf(source);
  expect(failure.kind).toBe(kind);
  expect(failure.message).toContain('"law.txt"');
  expect(failure.message).toContain(said);
});

test("a text that speaks of PDF or HTML is text", async () => {
  expect(await linesOf("See %PDF-1.4\n<html> is")).toHaveLength(2);
});
