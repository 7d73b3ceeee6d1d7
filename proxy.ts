import { type NextRequest, NextResponse } from "next/server";
import { log } from "#lib/log";
import { problem } from "#lib/problem";
import { unreachable } from "#lib/result";
import { type Decision, decide, isReadable } from "./app/_address/decide";
import { requestHeaders, responseHeaders, securityPolicy } from "./app/_address/headers";
import { plainPage } from "./app/_address/plainPage";
import { words } from "./app/_words/words";

/** Answers for machines: their own handlers decide their status. */
const isForMachines = (path: string): boolean => /^\/(api|healthz|readyz|opensearch\.xml)(\/|$)/.test(path);

const html = (status: number, body: string): NextResponse =>
  new NextResponse(body, { status, headers: { "content-type": "text/html; charset=utf-8" } });

/** Next.js can route no path whose percent-encoding is broken, and would answer 500. */
function answerMachine(path: string, headers: Headers): NextResponse {
  if (isReadable(path)) return NextResponse.next({ request: { headers } });
  const refusal = problem("bad-address", "The address is not UTF-8, percent-encoded as it should be.");
  return new NextResponse(refusal.body, refusal);
}

function answer(decision: Decision, request: NextRequest, headers: Headers, nonce: string): NextResponse {
  switch (decision.kind) {
    case "page":
      return NextResponse.next({ status: decision.status, request: { headers } });
    case "unreadable":
      return html(400, plainPage({ title: words.say("badAddress.title"), help: words.say("badAddress.help"), nonce }));
    case "redirect":
      return NextResponse.redirect(new URL(`${decision.path}${request.nextUrl.search}`, request.url), decision.status);
    default:
      return unreachable(decision);
  }
}

/** A library that cannot be opened is ours to mend: readers get a page that says so, the log gets the reason. */
function failed(error: unknown, id: string, nonce: string): NextResponse {
  log("error", "library-failed", { id, message: error instanceof Error ? error.message : String(error) });
  return html(500, plainPage({ title: words.say("error.title"), help: words.say("error.help", { id }), nonce }));
}

/** What every request passes: headers that protect readers, an id for the log, and the status of the page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  const id = crypto.randomUUID();
  const nonce = btoa(crypto.randomUUID());
  const policy = securityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = requestHeaders(request.headers, id, policy);
  const response = isForMachines(path)
    ? answerMachine(path, headers)
    : await decide(path, request.nextUrl.searchParams).then(
        (decision) => answer(decision, request, headers, nonce),
        (error: unknown) => failed(error, id, nonce),
      );
  for (const [name, value] of responseHeaders(id, policy)) response.headers.set(name, value);
  return response;
}

/** Files with a hash in their name need none of this. */
export const config = { matcher: ["/((?!_next/static/|icon.svg).*)"] };
