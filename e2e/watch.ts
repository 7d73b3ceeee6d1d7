import type { BrowserContext } from "@playwright/test";

/** Errors of the console that are what was asked for: a page with status 404 is reported as a failed resource. */
const isExpected = (text: string): boolean => text.startsWith("Failed to load resource");

const isHere = (url: string): boolean => /^(?:data|blob|about|chrome-error):|^https?:\/\/127\.0\.0\.1:/.test(url);

/**
 * Writes down what no page of ours may do, in any tab of a context: errors and their reports in the console, breaches of the
 * security policy (also where the console is silent), and requests to other hosts.
 *
 * @returns the list, which grows while pages are used.
 */
export async function watch(context: BrowserContext): Promise<readonly string[]> {
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message.text())) faults.push(message.text());
  });
  context.on("request", (request) => {
    if (!isHere(request.url())) faults.push(`A request to another host: ${request.url()}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
      console.error(`A breach of the security policy: ${effectiveDirective} ${blockedURI}`);
    });
  });
  return faults;
}
