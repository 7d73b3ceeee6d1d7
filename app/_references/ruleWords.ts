import type { MessageKey } from "#lib/messages";
import { words } from "../_words/words";

/** The rules by which references are linked, as ingest writes them. */
const rules = [
  "named",
  "here",
  "act-after",
  "act-before",
  "act-in-list",
  "act-by-marker",
  "act-in-sentence",
  "act-earlier",
  "own-act",
  "own-part",
  "no-such-unit",
  "no-act",
  "marker",
  "author-year",
  "heading",
  "note",
  "implicit-paragraph",
  "other-unit",
] as const;

const keys: ReadonlyMap<string, MessageKey> = new Map(rules.map((rule) => [rule, `rule.${rule}` as const]));

/** Why a reference was linked as it was, a sentence for each rule; a code that has no words yet is given as it is. */
export const ruleSentences = (rule: string): readonly string[] =>
  rule
    .split(" ")
    .filter((code) => code !== "")
    .map((code) => {
      const key = keys.get(code);
      return key === undefined ? code : words.say(key);
    });
