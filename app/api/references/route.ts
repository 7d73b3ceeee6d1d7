import { handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { fail, ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";
import { findReferences } from "#lib/store/findReferences";
import { published } from "#lib/store/published";
import { formatEnd, fromReferenceQuery, type ReferenceRequest } from "../../_requests/references";
import { describeReferences } from "../_http/describeReferences";
import { noLibrary } from "../_http/noLibrary";
import { readQuery } from "../_http/readQuery";
import { json } from "../_http/respond";
import { referenceParameters } from "../_schema/reference";
import { csvOf } from "./csv";

type Asked = { readonly request: ReferenceRequest; readonly isCsv: boolean };

function askedIn(url: URL): Result<Asked, BadParameter> {
  const query = readQuery(url, referenceParameters);
  if (!query.ok) return query;
  const request = fromReferenceQuery(query.value);
  if (!request.ok) return request;
  const isCsv = query.value.get("format") === "csv";
  const paged = ["page", "limit"].find((name) => isCsv && query.value.get(name));
  return paged === undefined
    ? ok({ request: request.value, isCsv })
    : fail({ parameter: paged, allowed: "nothing with format=csv, which gives all" });
}

const endOf = (end: ReferenceRequest["filter"]["from"]): string | null => (end === null ? null : formatEnd(end));

/** References from and to provisions, as JSON a page at a time or as one table (contract, section 6). */
export const GET = handled("/api/references", async (request, _context: unknown, { note }) => {
  const asked = askedIn(new URL(request.url));
  if (!asked.ok) return problem("bad-parameter", `${asked.failure.parameter}: ${asked.failure.allowed}.`, asked.failure);
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const { library } = found;
  const { filter, page, limit } = asked.value.request;
  if (asked.value.isCsv) return csvOf(library, filter);
  const { total, references } = await findReferences(library.database, filter, page, limit);
  const { status, kind, language } = filter;
  return json(
    {
      query: { from: endOf(filter.from), to: endOf(filter.to), status, kind, language, page, limit },
      total,
      references: await describeReferences(library, references, interfaceLanguage),
    },
    "shared",
  );
});
