import { expect, test } from "vitest";
import type { Reader } from "#ingest/read/read";
import { readAhead } from "#ingest/readAhead";
import { ok } from "#lib/result";

const coming = ["a", "b", "b", "c"].map((file) => ({ file, format: "text" as const }));

/** A reader that notes what it was asked for. */
function noting(): { readonly asked: string[]; readonly read: Reader["read"] } {
  const asked: string[] = [];
  return {
    asked,
    read: async (file) => {
      asked.push(file);
      return ok({ lines: [], problems: [], pages: null, sha256: "" });
    },
  };
}

test("the next source is asked for while the last one is worked on, each once", async () => {
  const { asked, read } = noting();
  const ahead = readAhead({ read }, coming);
  const seen: string[][] = [];
  for (const { file, format } of coming) {
    await ahead.read(file, format);
    seen.push([...asked]);
  }
  expect(seen).toEqual([
    ["a", "b"],
    ["a", "b", "b"],
    ["a", "b", "b", "c"],
    ["a", "b", "b", "c"],
  ]);
});

test("what was not announced is read all the same", async () => {
  const { asked, read } = noting();
  const ahead = readAhead({ read }, coming);
  await ahead.read("z", "text");
  await ahead.read("a", "text");
  expect(asked).toEqual(["z", "a", "b"]);
});
