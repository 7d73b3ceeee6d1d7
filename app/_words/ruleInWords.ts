import { words } from "./words";

/** A line of a rule as readers see it: words that follow each other in quotation marks, others joined by a sign. */
const lineInWords = (line: string): string =>
  line.startsWith('"') ? words.say("search.quoted", { text: line.replaceAll('"', "") }) : line.split(/\s+/u).join(" + ");

/** The rule of a topic as one sentence of alternatives. */
export const ruleInWords = (rule: readonly string[]): string =>
  new Intl.ListFormat(words.language, { type: "disjunction" }).format(rule.map(lineInWords));
