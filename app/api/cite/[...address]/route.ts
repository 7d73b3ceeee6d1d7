import { type CiteRequest, citationFiles, cite } from "#lib/law/cite/cite";
import type { CitedItem } from "#lib/law/cite/citedItem";
import { problem } from "#lib/problem";
import { citedOf } from "../../../_cite/citedOf";
import { addressed } from "../../_http/addressed";
import { elsewhere } from "../../_http/elsewhere";
import { file } from "../../_http/respond";
import { citeParameters } from "../../_schema/cite";
import { badCombination, citeRequest } from "../citeRequest";

const base = "/api/cite";

/** A name that every file system takes: `constitution-1995-1998-10-07.en-art-44.bib`. */
const nameOf = ({ key }: CitedItem, extension: string): string => `${key.replace(/[^0-9A-Za-z.]+/g, "-")}.${extension}`;

function answer(item: CitedItem, request: CiteRequest): Response {
  const written = cite([item], request);
  if (!written.ok) {
    const bad = badCombination(written.failure);
    return problem("bad-parameter", `${bad.parameter}: ${bad.allowed}.`, bad);
  }
  const { mediaType, extension } = citationFiles[request.format];
  return file(written.value, { mediaType, name: nameOf(item, extension), isSaved: request.format !== "text" });
}

/** The citation of a work or a provision, in words or for reference managers. Rights to the text do not concern it. */
export const GET = addressed(
  "/api/cite/{work}/{path}",
  base,
  async (located, reader, query) => {
    switch (located.kind) {
      case "work":
        return answer(await citedOf(reader, { ...located, eId: null }), citeRequest(query));
      case "provision":
        return answer(await citedOf(reader, located), citeRequest(query));
      case "act":
        return problem("unknown-edition", `No wording of ${located.work.id} is held, so there is none to cite.`, { nearest: [] });
      default:
        return elsewhere(reader.library, located, base, query.size === 0 ? "" : `?${query}`);
    }
  },
  citeParameters,
);
