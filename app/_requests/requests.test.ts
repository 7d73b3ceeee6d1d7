import { expect, test } from "vitest";
import { eId } from "#lib/store/fixture";
import { fromAuditQuery, toAuditQuery } from "./audit";
import { fromReferenceQuery, type ReferenceRequest, toReferenceQuery } from "./references";

const requests: readonly ReferenceRequest[] = [
  { filter: { from: null, to: null, status: [], kind: [], language: [] }, page: 1, limit: 50 },
  {
    filter: {
      from: { work: "some-law", eId: null },
      to: { work: "other-law", eId: eId("art_44__para_1") },
      status: ["dangling", "assumed"],
      kind: ["act"],
      language: ["kk", "en"],
    },
    page: 3,
    limit: 7,
  },
];

test.each(requests)("what is written to an address is read back: %j", (request) => {
  expect(fromReferenceQuery(toReferenceQuery(request))).toEqual({ ok: true, value: request });
});

test("a question for remarks is read back from its address", () => {
  const request = { filter: { work: ["some-law"], severity: ["warning" as const], rule: ["lost-hyphen"] }, page: 2 };
  expect(fromAuditQuery(toAuditQuery(request))).toEqual({ ok: true, value: request });
});

test.each([
  ["status=sure", "status"],
  ["kind=provision&kind=book", "kind"],
  ["from=a%20b", "from"],
  ["to=some-law@2001.en/art-1", "to"],
  ["language=de", "language"],
  ["page=0", "page"],
  ["limit=101", "limit"],
])("%s makes no sense, and is said to by name", (query, parameter) => {
  expect(fromReferenceQuery(new URLSearchParams(query))).toMatchObject({ ok: false, failure: { parameter } });
});

test("empty values are those of a form, and say nothing", () => {
  expect(fromReferenceQuery(new URLSearchParams("from=&to=&status=&page="))).toEqual({ ok: true, value: requests[0] });
  expect(fromAuditQuery(new URLSearchParams("work=&rule="))).toMatchObject({ ok: true, value: { page: 1 } });
});
