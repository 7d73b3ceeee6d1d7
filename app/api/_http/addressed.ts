import { z } from "zod";
import { type Language, languages } from "#lib/law/language";
import { type Handling, handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { published } from "#lib/store/published";
import { isReadable } from "../../_address/decide";
import { locate } from "../../_address/locate";
import { type Located, type Reader, readerOf } from "../../_address/located";
import { noLibrary } from "./noLibrary";
import { readQuery } from "./readQuery";

type Answer = (located: Located, reader: Reader, query: URLSearchParams) => Promise<Response>;

const languageIn = (query: URLSearchParams): Language => languages.find((it) => it === query.get("language")) ?? interfaceLanguage;

/**
 * A handler for addresses of the API that continue as those of pages do: finds what the rest of the address names. Where it
 * names no edition, the parameter `language` decides as the prefix of a page does.
 *
 * @param base what stands before it: `/api/works`.
 * @param parameters of its query; by default it takes none.
 */
export const addressed = (route: string, base: string, answer: Answer, parameters: z.ZodObject = z.strictObject({})) =>
  handled(route, async (request: Request, _context: unknown, { note }: Handling) => {
    const url = new URL(request.url);
    const path = url.pathname.slice(base.length).replace(/\/+$/, "");
    if (!isReadable(path)) return problem("bad-address", "The address is not UTF-8, percent-encoded as it should be.");
    const query = readQuery(url, parameters);
    if (!query.ok) return problem("bad-parameter", `${query.failure.parameter}: ${query.failure.allowed}.`, query.failure);
    const found = await published();
    if (found === null) return noLibrary();
    note({ generation: found.current.generation });
    const reader = readerOf(found.library, languageIn(query.value));
    return answer(await locate(reader, path), reader, query.value);
  });
