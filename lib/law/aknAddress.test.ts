import { expect, test } from "vitest";
import { formatAknAddress, parseAknAddress } from "#lib/law/aknAddress";

const work = "/akn/kz/act/2001-01-01/charter";

test.each([
  [work, { language: null, date: null, eId: null }],
  [`${work}/eng`, { language: "en", date: null, eId: null }],
  [`${work}/rus@2010-05-01`, { language: "ru", date: "2010-05-01", eId: null }],
  [`${work}/kaz@2010-05-01/~art_2__para_1`, { language: "kk", date: "2010-05-01", eId: "art_2__para_1" }],
  [`${work}/~art_2`, { language: null, date: null, eId: "art_2" }],
  [`${work.toUpperCase()}/ENG`, { language: "en", date: null, eId: null }],
])("%s is read", (path, expected) => {
  expect(parseAknAddress(path, work)).toEqual({ ok: true, value: expected });
});

test.each([
  ["/akn/kz/act/2001-01-01/charters", "other-work"],
  [`${work}/fra@2010-05-01`, "malformed"],
  [`${work}/eng@soon`, "malformed"],
  [`${work}/eng/main`, "malformed"],
  [`${work}/~Art 2`, "malformed"],
])("%s is refused: %s", (path, failure) => {
  expect(parseAknAddress(path, work)).toEqual({ ok: false, failure });
});

test.each([work, `${work}/eng`, `${work}/kaz@2010-05-01/~art_2__para_1`, `${work}/~art_2`])("%s is written as it was read", (path) => {
  const read = parseAknAddress(path, work);
  expect(read.ok && formatAknAddress(work, read.value)).toBe(path);
});
