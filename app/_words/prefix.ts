import type { Language } from "#lib/law/language";
import { interfaceLanguage } from "#lib/messages";

/** The header by which `proxy.ts` tells a page the language of its interface. A reader's own header of that name is overwritten. */
export const languageHeader = "x-interface-language";

/** The header by which `proxy.ts` tells a page its own address without the prefix: path and query, percent-encoded. */
export const addressHeader = "x-interface-address";

/** Languages that stand in front of an address (contract, section 5). */
const prefixed = /^\/(kk|ru)(?=\/|$)/i;

/** An address in a language of the interface; addresses elsewhere, and places on the same page, stay as they are. */
export function withLanguage(language: Language, address: string): string {
  if (language === interfaceLanguage || !address.startsWith("/")) return address;
  return `/${language}${address.replace(/^\/(?=$|\?)/, "")}`;
}

/** Takes an address apart: the language its prefix names, and the address without it. */
export function splitLanguage(path: string): { readonly language: Language; readonly rest: string } {
  const [, prefix] = prefixed.exec(path) ?? [];
  if (prefix === undefined) return { language: interfaceLanguage, rest: path };
  return { language: prefix.toLowerCase() === "kk" ? "kk" : "ru", rest: path.slice(prefix.length + 1) || "/" };
}
