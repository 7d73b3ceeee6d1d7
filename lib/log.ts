import { problem } from "#lib/problem";

/** One line of the log: what happened, in names and numbers. Never words of a query, nor a whole address. */
export type LogLine = Readonly<Record<string, string | number | boolean | null>>;

/** Writes one line of JSON to the standard output, where the process manager collects it. */
export function log(level: "info" | "warning" | "error", event: string, fields: LogLine = {}): void {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), level, event, ...fields })}\n`);
}

/** What a handler adds to the line of its request, such as the generation that it read. */
export type Handling = { readonly id: string; readonly note: (fields: LogLine) => void };

/** A handler of the App Router: `context` holds the parameters of its address. */
type Handler<Context> = (request: Request, context: Context, handling: Handling) => Promise<Response>;

const idPattern = /^[0-9a-zA-Z-]{8,64}$/;

const sentence = (error: unknown): LogLine =>
  error instanceof Error ? { error: error.message, stack: error.stack ?? null } : { error: String(error), stack: null };

/**
 * Wraps a handler: one line in the log a request, with its id and the time it took in milliseconds; an error that nobody
 * caught becomes a problem without particulars, which stand in the log under the same id.
 *
 * @param route the pattern of the address, not the address: `/api/works/{work}`.
 */
export function handled<Context>(route: string, handler: Handler<Context>): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    const started = performance.now();
    const given = request.headers.get("x-request-id") ?? "";
    const id = idPattern.test(given) ? given : crypto.randomUUID();
    const notes: LogLine[] = [];
    const line = (status: number): LogLine => {
      const took = Math.round(performance.now() - started);
      return Object.assign({ id, route, method: request.method, status, tookMs: took }, ...notes);
    };
    try {
      const response = await handler(request, context, { id, note: (fields) => void notes.push(fields) });
      response.headers.set("x-request-id", id);
      log(response.status >= 500 ? "error" : "info", "request", line(response.status));
      return response;
    } catch (error) {
      log("error", "request", { ...line(500), ...sentence(error) });
      return problem("failed", `The request failed; the log has it under ${id}.`);
    }
  };
}
