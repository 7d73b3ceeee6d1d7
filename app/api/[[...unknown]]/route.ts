import { handled } from "#lib/log";
import { problem } from "#lib/problem";

const unknown = handled("/api/*", async (_request: Request, _context: unknown) =>
  problem(
    "unknown-address",
    "The API has search, suggest, resolve, works, provisions, references, cite and saved; /api/openapi.json describes them.",
  ),
);

/** Whatever the API does not have, by any method. */
export { unknown as DELETE, unknown as GET, unknown as PATCH, unknown as POST, unknown as PUT };
