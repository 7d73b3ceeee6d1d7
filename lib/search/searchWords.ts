import { looselyOf } from "#lib/language/loose";
import { stemsOf } from "#lib/language/stem";
import type { Provision } from "#lib/law/provision";
import { titleOf, type Work } from "#lib/law/work";
import { tellingHeading } from "#lib/search/tellingHeading";
import { isFindable } from "#lib/store/isFindable";
import type { SearchWords } from "#lib/store/searchWords";

/**
 * How much of an ancestor's own text stands in the context of what lies below it, in UTF-16 code units: lead-ins are
 * shorter, and a text without end must not be repeated under each of its children.
 */
const longestLeadIn = 600;

const nothing: SearchWords = { title: "", heading: "", body: "", context: "", loose: "" };

/**
 * What a provision is found by: the stems of its own words, and of what it needs to be understood alone: its work's title,
 * the headings above it and the lead-in that it completes ("The President shall: … 15) exercise pardon").
 *
 * @param ancestors outermost first; empty for a provision at the top.
 */
export function searchWords(
  provision: Pick<Provision, "kind" | "heading" | "text" | "wrapUp" | "language">,
  ancestors: readonly Pick<Provision, "kind" | "heading" | "text" | "language">[],
  work: Pick<Work, "id" | "title">,
): SearchWords {
  if (!isFindable(provision)) return nothing;
  const { kind, language } = provision;
  const heading = tellingHeading(provision);
  const text = [provision.text ?? "", provision.wrapUp ?? ""].join("\n");
  const own = stemsOf(text, language);
  const above = ancestors.map((it) => stemsOf(`${tellingHeading(it)}\n${(it.text ?? "").slice(0, longestLeadIn)}`, it.language));
  return {
    title: kind === "title" ? own : "",
    heading: stemsOf(heading, language),
    body: kind === "title" ? "" : own,
    context: [stemsOf(titleOf(work, language), language), ...above].filter((stems) => stems !== "").join(" "),
    loose: language === "kk" ? looselyOf(`${heading}\n${text}`, language) : "",
  };
}
