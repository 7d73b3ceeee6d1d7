import { dayOf } from "#lib/law/date";
import { handled } from "#lib/log";
import { problem } from "#lib/problem";
import { published } from "#lib/store/published";
import { describeWork } from "../_http/describe";
import { noLibrary } from "../_http/noLibrary";
import { json } from "../_http/respond";

/** Every work, held or only named, in the order of the manifest. */
export const GET = handled("/api/works", async (request, _context: unknown, { note }) => {
  if (new URL(request.url).search.length > 1)
    return problem("bad-parameter", "/api/works takes no parameters.", { allowed: "no parameters" });
  const found = await published();
  if (found === null) return noLibrary();
  note({ generation: found.current.generation });
  const day = dayOf(new Date());
  return json({ works: (await found.library.works()).map((work) => describeWork(work, day)) }, "shared");
});
