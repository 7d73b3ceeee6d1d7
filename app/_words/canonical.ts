import type { Metadata } from "next";
import { config } from "#lib/config";
import { languages } from "#lib/law/language";
import { here } from "./here";
import { withLanguage } from "./prefix";

/** An address with the host that `PUBLIC_URL` names; without that setting the path alone. */
export const publicAddress = (path: string): string => `${config().publicUrl ?? ""}${path}`;

/**
 * The canonical address of a page, in the language of its interface, beside those in the other languages, on the host that `PUBLIC_URL` names (never the Host header); none without it, since a
 * canonical address without a host says nothing.
 */
export function canonicalAddress(path: string): Pick<Metadata, "alternates"> {
  if (config().publicUrl === null) return {};
  const inEach = languages.map((language) => [language, publicAddress(withLanguage(language, path))] as const);
  return {
    alternates: { canonical: publicAddress(here(path)), languages: { ...Object.fromEntries(inEach), "x-default": publicAddress(path) } },
  };
}
