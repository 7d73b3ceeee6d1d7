import { type NextRequest, NextResponse } from "next/server";
import { unreachable } from "#lib/result";
import { badAddressPage } from "./app/_address/badAddressPage";
import { type Decision, decide } from "./app/_address/decide";
import { requestHeaders, responseHeaders, securityPolicy } from "./app/_address/headers";

/** Answers of machines: their own handlers decide their status. */
const isForMachines = (path: string): boolean => /^\/(api|healthz|readyz)(\/|$)/.test(path);

function answer(decision: Decision, request: NextRequest, headers: Headers, nonce: string): NextResponse {
  switch (decision.kind) {
    case "page":
      return NextResponse.next({ status: decision.status, request: { headers } });
    case "unreadable":
      return new NextResponse(badAddressPage(nonce), { status: 400, headers: { "content-type": "text/html; charset=utf-8" } });
    case "redirect":
      return NextResponse.redirect(new URL(`${decision.path}${request.nextUrl.search}`, request.url), decision.status);
    default:
      return unreachable(decision);
  }
}

/** What every request passes: headers that protect readers, an id for the log, and the status of the page. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const path = request.nextUrl.pathname;
  const id = crypto.randomUUID();
  const nonce = btoa(crypto.randomUUID());
  const policy = securityPolicy(nonce, process.env.NODE_ENV === "development");
  const headers = requestHeaders(request.headers, id, policy);
  const response = isForMachines(path)
    ? NextResponse.next({ request: { headers } })
    : answer(await decide(path, request.nextUrl.searchParams), request, headers, nonce);
  for (const [name, value] of responseHeaders(id, policy)) response.headers.set(name, value);
  return response;
}

/** Files with a hash in their name need none of this. */
export const config = { matcher: ["/((?!_next/static/|icon.svg).*)"] };
