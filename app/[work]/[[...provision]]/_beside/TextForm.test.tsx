import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { date, eId } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { findBeside } from "../../../_address/findBeside";
import { locate } from "../../../_address/locate";
import type { Reader } from "../../../_address/located";
import { TextForm } from "./TextForm";

const reader: Reader = { library: await openFixture(), language: "en", day: date("2026-01-01") };
const beside = { work: "veld-charter", edition: "2010-05-01.en", eId: eId("art_2") };

test("the example that the field shows leads to a text of this library", async () => {
  const form = renderToStaticMarkup(<TextForm beside={beside} field="other" />);
  expect(form).toContain('action="/veld-charter@2010-05-01.en/art-2"');
  const example = /placeholder="([^"]+)"/.exec(form)?.[1] ?? "";
  const left = await locate(reader, "/ferry-2024");
  if (left.kind !== "work") throw new Error(`/ferry-2024 is ${left.kind}`);
  expect(await findBeside(reader, left, new URLSearchParams({ beside: example }))).toMatchObject({ kind: "pair", right: { eId: "art_2" } });
});
