import { type NextRequest, NextResponse } from "next/server";
import { log } from "#lib/log";
import { wordsIn } from "#lib/messages";
import { problem } from "#lib/problem";
import { unreachable } from "#lib/result";
import { published } from "#lib/store/published";
import { type Decision, decide, isReadable } from "./app/_address/decide";
import { requestHeaders, responseHeaders, securityPolicy, statusHeader } from "./app/_address/headers";
import { isForMachines } from "./app/_address/machines";
import { plainPage } from "./app/_address/plainPage";
import { addressHeader, languageHeader, splitLanguage } from "./app/_words/prefix";

const html = (status: number, body: string): NextResponse =>
  new NextResponse(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });

/** Next.js can route no path whose percent-encoding is broken, and would answer 500. */
function answerMachine(path: string, headers: Headers): NextResponse {
  if (isReadable(path)) return NextResponse.next({ request: { headers } });
  const refusal = problem("bad-address", "The address is not UTF-8, percent-encoded as it should be.");
  return new NextResponse(refusal.body, refusal);
}

/** A page in a language of the interface is the page of the address without the prefix, told the language. */
function pageOf(request: NextRequest, status: number, headers: Headers): NextResponse {
  const { language, rest } = splitLanguage(request.nextUrl.pathname);
  headers.set(languageHeader, language);
  headers.set(statusHeader, String(status));
  // Two slashes at the start would name another host.
  headers.set(addressHeader, `${rest.replace(/^\/+/, "/")}${request.nextUrl.search}`);
  if (rest === request.nextUrl.pathname) return NextResponse.next({ status, request: { headers } });
  return NextResponse.rewrite(new URL(`${rest}${request.nextUrl.search}`, request.url), { status, request: { headers } });
}

function answer(decision: Decision, request: NextRequest, headers: Headers, nonce: string): NextResponse {
  switch (decision.kind) {
    case "page":
      return pageOf(request, decision.status, headers);
    case "unreadable": {
      const words = wordsIn(splitLanguage(request.nextUrl.pathname).language);
      return html(400, plainPage({ words, title: words.say("badAddress.title"), help: words.say("badAddress.help"), nonce }));
    }
    case "redirect":
      return NextResponse.redirect(new URL(`${decision.path}${decision.query ?? request.nextUrl.search}`, request.url), decision.status);
    default:
      return unreachable(decision);
  }
}

/** A library that cannot be opened is ours to mend: readers get a page that says so, the log gets the reason. */
function failed(error: unknown, path: string, id: string, nonce: string): NextResponse {
  log("error", "library-failed", { id, message: error instanceof Error ? error.message : String(error) });
  const words = wordsIn(splitLanguage(path).language);
  return html(500, plainPage({ words, title: words.say("error.title"), help: words.say("error.help", { id }), nonce }));
}

/** The generation of the library that a page is made from, by which the service worker keeps it; none before the first ingest. */
async function nameGeneration(response: NextResponse): Promise<void> {
  const generation = (await published().catch(() => null))?.current.generation;
  if (generation !== undefined) response.headers.set("x-library-generation", generation);
}

/** What every request passes: headers that protect readers, an id for the log, and the status of the page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  const { rest } = splitLanguage(path);
  if (rest !== path && isForMachines(rest)) return NextResponse.redirect(new URL(`${rest}${request.nextUrl.search}`, request.url), 308);
  const id = crypto.randomUUID();
  const nonce = btoa(crypto.randomUUID());
  const policy = securityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = requestHeaders(request.headers, id, policy);
  const response = isForMachines(path)
    ? answerMachine(path, headers)
    : await decide(path, request.nextUrl.searchParams).then(
        (decision) => answer(decision, request, headers, nonce),
        (error: unknown) => failed(error, path, id, nonce),
      );
  if (!isForMachines(path)) await nameGeneration(response);
  for (const [name, value] of responseHeaders(id, policy)) response.headers.set(name, value);
  return response;
}

/**
 * Files with a hash in their name need none of this, and answers for machines get their headers from `next.config.js`: for
 * them this would be a third of the time of a search. But a path with "%" may be none that Next.js can route.
 */
export const config = {
  matcher: [
    "/((?!_next/static/|icon.svg|service-worker.js|(?:api|healthz|readyz|sitemap|opensearch\\.xml|robots\\.txt|sitemap\\.xml)(?:/|$)).*)",
    "/(.*%.*)",
  ],
};
