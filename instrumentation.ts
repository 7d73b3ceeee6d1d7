import type { Instrumentation } from "next";

/** Called by Next.js once, before the first request. The condition keeps Node's own modules out of the Edge bundle. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logPages } = await import("./app/_address/logPages");
    logPages();
  }
}

/** Called by Next.js for an error that a page did not catch; the reader sees its digest. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath }) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { logPageError } = await import("./app/_address/logPages");
    logPageError(error, routePath);
  }
};
