import { handled } from "#lib/log";
import { problem } from "#lib/problem";
import { answers, siteEngine } from "#lib/search/engine";
import { wholeOnly } from "#lib/search/wholeOnly";
import { published } from "#lib/store/published";

/** Whether the site can serve: it can while a library opens; the absence of an engine that can answer is said, and no reason to be taken out. */
export const GET = handled("/readyz", async (_request, _context: unknown, { note }) => {
  try {
    const found = await published();
    if (found === null) return problem("no-library", 'No library has been published here; "npm run ingest" makes one.');
    const { generation, index } = found.current;
    note({ generation });
    const engine = siteEngine();
    const isOk = await answers(engine === null ? null : wholeOnly(engine, found), index);
    return Response.json({ generation, engine: isOk ? "ok" : "away" }, { headers: { "cache-control": "no-store" } });
  } catch (error) {
    note({ error: error instanceof Error ? error.message : String(error) });
    return problem("no-library", "The published library does not open; the log says why.");
  }
});
