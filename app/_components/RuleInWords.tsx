import { Fragment } from "react";
import { likelyLanguage } from "#lib/language/alphabet";
import { words } from "../_words/words";
import { InLanguage } from "./InLanguage";

/** A line of a rule as readers see it: words that follow each other in quotation marks, others joined by a sign. */
const lineInWords = (line: string): string =>
  line.startsWith('"') ? words.say("search.quoted", { text: line.replaceAll('"', "") }) : line.split(/\s+/u).join(" + ");

/** The rule of a topic as one sentence of alternatives, each in its own language. */
export function RuleInWords({ rule }: { readonly rule: readonly string[] }) {
  const alternatives = new Intl.ListFormat(words.language, { type: "disjunction" });
  return alternatives.formatToParts(rule).map(({ type, value }, index) => {
    const key = `${index} ${value}`;
    if (type === "literal") return <Fragment key={key}>{value}</Fragment>;
    return (
      <InLanguage key={key} language={likelyLanguage(value)}>
        {lineInWords(value)}
      </InLanguage>
    );
  });
}
