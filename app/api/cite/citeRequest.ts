import { type CiteFailure, type CiteRequest, citeFormats, citeStyles, hasStyle } from "#lib/law/cite/cite";
import { type Language, languages } from "#lib/law/language";
import { interfaceLanguage } from "#lib/messages";
import type { BadParameter } from "#lib/search/request";

/** Reads what a citation shall be from parameters that their schema has checked. */
export function citeRequest(query: URLSearchParams): CiteRequest {
  const style = citeStyles.find((it) => it === query.get("style")) ?? "plain";
  const asked = languages.find((it) => it === query.get("language"));
  const known: readonly Language[] = [interfaceLanguage, ...languages];
  return {
    style,
    format: citeFormats.find((it) => it === query.get("format")) ?? "text",
    language: asked ?? known.find((it) => hasStyle(style, it)) ?? interfaceLanguage,
  };
}

/** A combination that does not exist, as the parameter to change. */
export const badCombination = ({ style, only }: CiteFailure): BadParameter => ({
  parameter: "language",
  allowed: `only ${only} where style=${style}`,
});
