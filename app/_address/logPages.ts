import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "#lib/log";
import { published } from "#lib/store/published";
import { splitLanguage } from "../_words/prefix";
import { routePattern } from "./routePattern";

type Message = { readonly request: IncomingMessage; readonly response: ServerResponse };

const started = new WeakMap<IncomingMessage, number>();

const isMessage = (message: unknown): message is Message =>
  typeof message === "object" && message !== null && "request" in message && "response" in message;

async function write({ request, response }: Message): Promise<void> {
  const route = routePattern(splitLanguage((request.url ?? "").split("?")[0] ?? "").rest);
  const start = started.get(request);
  if (route === null || start === undefined) return;
  const id = response.getHeader("x-request-id");
  const tookMs = Math.round(performance.now() - start);
  const generation = (await published().catch(() => null))?.current.generation ?? null;
  const status = response.statusCode;
  const fields = { id: typeof id === "string" ? id : null, route, method: request.method ?? "", status, tookMs, generation };
  log(status >= 500 ? "error" : "info", "request", fields);
}

/**
 * Writes one line of the log for each page that was answered, whichever part of Next.js answered it, with the status and
 * time as the reader got them. Handlers of the API write their own. Node tells of its requests on these channels.
 */
export function logPages(): void {
  subscribe("http.server.request.start", (message) => {
    if (isMessage(message)) started.set(message.request, performance.now());
  });
  subscribe("http.server.response.finish", (message) => {
    if (isMessage(message)) void write(message);
  });
}

/** Writes what broke while a page was made, with the digest that the reader sees. */
export function logPageError(error: unknown, route: string): void {
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
  const [message, stack] = error instanceof Error ? [error.message, error.stack ?? null] : [String(error), null];
  log("error", "page-failed", { route, digest, message, stack });
}
