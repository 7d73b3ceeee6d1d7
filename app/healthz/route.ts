/** The process is up: no library, no engine, no file is asked. */
export const GET = (): Response => Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
