import { Meilisearch, MeilisearchApiError, MeilisearchRequestError } from "meilisearch";
import { fail, ok, type Result } from "#lib/result";

/** Where an engine is, and a key that may do what is asked of it. `url` has no slash at its end. */
export type EngineAddress = { readonly url: string; readonly key: string | null };

/** Why the engine did not do what it was asked; `message` is a sentence for the log or the person who runs ingest. */
export type EngineFailure = {
  readonly kind: "unreachable" | "too-slow" | "refused" | "no-such-index" | "not-whole" | "failed";
  readonly message: string;
};

/** Why an engine failed, for the log; its own words stay out of it, since they may repeat a query. */
export const whyOf = ({ kind, message }: EngineFailure): Readonly<Record<string, string>> => (kind === "not-whole" ? { message } : {});

/**
 * A client that gives up after `timeout` milliseconds. `Accept-Encoding: identity` saves 40 ms a request: with a
 * compressed reply in chunks, the last one waits for a delayed acknowledgement even on loopback.
 */
export const clientOf = ({ url, key }: EngineAddress, timeout: number): Meilisearch =>
  new Meilisearch({
    host: url,
    ...(key === null ? {} : { apiKey: key }),
    timeout,
    requestInit: { headers: { "Accept-Encoding": "identity" } },
  });

const kinds: Readonly<Record<string, EngineFailure["kind"]>> = {
  index_not_found: "no-such-index",
  invalid_api_key: "refused",
  missing_authorization_header: "refused",
};

/** What an engine that answers with an error says, in the terms of a failure. */
export function refusal(url: string, status: number, text: string): EngineFailure {
  const said = /"code"\s*:\s*"(?<code>[a-z_]+)"/.exec(text)?.groups?.code ?? "";
  return { kind: kinds[said] ?? "failed", message: `The search engine at ${url} answered ${status}: ${text.slice(0, 300)}` };
}

function failureOf(error: unknown, url: string): EngineFailure | null {
  if (error instanceof MeilisearchApiError) {
    const message = `The search engine at ${url} answered ${error.response.status}: ${error.message}`;
    return { kind: kinds[error.cause?.code ?? ""] ?? "failed", message };
  }
  if (!(error instanceof MeilisearchRequestError)) return null;
  const isSlow = error.cause instanceof Error && error.cause.name === "MeilisearchRequestTimeOutError";
  return isSlow
    ? { kind: "too-slow", message: `The search engine at ${url} did not answer in time` }
    : { kind: "unreachable", message: `The search engine at ${url} cannot be reached` };
}

/** Runs one request or more, and names what can go wrong outside; what is wrong with us is thrown on. */
export async function attempt<Value>(url: string, work: () => Promise<Value>): Promise<Result<Value, EngineFailure>> {
  try {
    return ok(await work());
  } catch (error) {
    const failure = failureOf(error, url);
    if (failure === null) throw error;
    return fail(failure);
  }
}
