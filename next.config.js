import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PHASE_PRODUCTION_BUILD } from "next/constants.js";

/** @type {(file: string) => readonly string[]} */
const keysOf = (file) => Object.keys(JSON.parse(readFileSync(join(import.meta.dirname, "messages", file), "utf8")));

/**
 * The build checks no types, so it is told here what `lib/messages.ts` demands: every language has every message.
 *
 * @throws Error that names the messages that a language lacks, or has alone.
 */
function demandAllMessages() {
  const english = keysOf("en.json");
  for (const file of readdirSync(join(import.meta.dirname, "messages"))) {
    const own = keysOf(file);
    const missing = english.filter((key) => !own.includes(key));
    const unknown = own.filter((key) => !english.includes(key));
    if (missing.length > 0) throw new Error(`messages/${file} lacks ${missing.join(", ")}`);
    if (unknown.length > 0) throw new Error(`messages/${file} has what messages/en.json has not: ${unknown.join(", ")}`);
  }
}

/** Answers for machines: nothing in them is run, framed or guessed at. Pages get theirs, with a nonce, from `proxy.ts`. */
const machineHeaders = Object.entries({
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
}).map(([key, value]) => ({ key, value }));

const machineAddresses = ["/api/:path*", "/healthz", "/readyz", "/opensearch.xml", "/robots.txt", "/sitemap.xml", "/sitemap/:path*"];

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // SQLite is a native module: required as it is, never bundled.
  serverExternalPackages: ["@libsql/client", "libsql"],
  // Addresses have one codec (lib/law/address.ts); it also says what a slash at the end means.
  skipTrailingSlashRedirect: true,
  // Types are checked for the whole project by `npm run types`, not once more by each build.
  typescript: { ignoreBuildErrors: true },
  headers: async () => machineAddresses.map((source) => ({ source, headers: machineHeaders })),
  turbopack: { root: import.meta.dirname },
};

/** @type {(phase: string) => import("next").NextConfig} */
export default function configure(phase) {
  if (phase === PHASE_PRODUCTION_BUILD) demandAllMessages();
  return config;
}
