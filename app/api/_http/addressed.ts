import { type Handling, handled } from "#lib/log";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { published } from "#lib/store/published";
import { isReadable } from "../../_address/decide";
import { locate } from "../../_address/locate";
import { type Located, type Reader, readerOf } from "../../_address/located";
import { noLibrary } from "./noLibrary";

/**
 * A handler for addresses of the API that continue as those of pages do: finds what the rest of the address names.
 *
 * @param base what stands before it: `/api/works`.
 */
export const addressed = (route: string, base: string, answer: (located: Located, reader: Reader) => Promise<Response>) =>
  handled(route, async (request: Request, _context: unknown, { note }: Handling) => {
    const { pathname, search } = new URL(request.url);
    const path = pathname.slice(base.length).replace(/\/+$/, "");
    if (!isReadable(path)) return problem("bad-address", "The address is not UTF-8, percent-encoded as it should be.");
    if (search.length > 1)
      return problem("bad-parameter", `${route} takes no parameters.`, { parameter: "query", allowed: "no parameters" });
    const found = await published();
    if (found === null) return noLibrary();
    note({ generation: found.current.generation });
    const reader = readerOf(found.library, interfaceLanguage);
    return answer(await locate(reader, path), reader);
  });
