/**
 * The content security policy of a page (CSP Level 3): only scripts with this request's nonce run, and what they load;
 * everything else comes from our own origin, nothing is framed and nothing inline.
 *
 * @param isDevelopment React's development build evaluates text for its error stacks.
 */
export const securityPolicy = (nonce: string, isDevelopment: boolean): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ` 'nonce-${nonce}'`}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** The header by which `proxy.ts` tells a page the status that its address was decided to have. A reader's own is overwritten. */
export const statusHeader = "x-page-status";

/** The headers that the page is made with: Next.js takes the nonce for its own scripts out of the policy. */
export function requestHeaders(given: Headers, id: string, policy: string): Headers {
  const headers = new Headers(given);
  headers.set("x-request-id", id);
  headers.set("content-security-policy", policy);
  return headers;
}

/** The headers that every answer carries. */
export const responseHeaders = (id: string, policy: string): ReadonlyMap<string, string> =>
  new Map([
    ["content-security-policy", policy],
    ["x-content-type-options", "nosniff"],
    ["x-frame-options", "DENY"],
    ["referrer-policy", "strict-origin-when-cross-origin"],
    ["permissions-policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
    ["cross-origin-opener-policy", "same-origin"],
    ["x-request-id", id],
  ]);
