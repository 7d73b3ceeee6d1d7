import { type Language, languages } from "#lib/law/language";
import { handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";
import { published } from "#lib/store/published";
import { readerOf } from "../../_address/located";
import { fromSavedQuery, type SavedRequest } from "../../_requests/saved";
import { findSaved } from "../../_saved/findSaved";
import { readSaved } from "../../_saved/savedProvision";
import { noLibrary } from "../_http/noLibrary";
import { readQuery } from "../_http/readQuery";
import { json } from "../_http/respond";
import { savedFormats, savedParameters } from "../_schema/saved";
import { citationFile, csvFile } from "./savedFile";
import { savedRow } from "./savedRow";

type Asked = Pick<SavedRequest, "addresses"> & { readonly format: (typeof savedFormats)[number]; readonly language: Language };

function askedIn(url: URL): Result<Asked, BadParameter> {
  const query = readQuery(url, savedParameters);
  if (!query.ok) return query;
  const request = fromSavedQuery(query.value);
  if (!request.ok) return request;
  const format = savedFormats.find((it) => it === query.value.get("format")) ?? "json";
  const language = languages.find((it) => it === query.value.get("language")) ?? interfaceLanguage;
  return ok({ addresses: request.value.addresses, format, language });
}

/** A list of provisions, as `/saved` has it in its address: as JSON, or as a file for other programs. */
export const GET = handled("/api/saved", async (request, _context: unknown, { note }) => {
  const asked = askedIn(new URL(request.url));
  if (!asked.ok) return problem("bad-parameter", `${asked.failure.parameter}: ${asked.failure.allowed}.`, asked.failure);
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const { addresses, format, language } = asked.value;
  const reader = readerOf(found.library, language);
  const entries = await findSaved(reader, addresses);
  const saved = await Promise.all(entries.flatMap((entry) => (entry.kind === "held" ? [readSaved(found.library, entry)] : [])));
  if (format === "bibtex" || format === "ris") return citationFile(saved, format, language, reader);
  const provisions = saved.map((it) => savedRow(it, language, reader));
  if (format === "csv") return csvFile(provisions);
  return json({ provisions, missing: entries.flatMap(({ kind, path }) => (kind === "missing" ? [path] : [])) }, "own");
});
