import { likelyLanguage } from "#lib/language/alphabet";
import type { NameTaken, SearchAnswer } from "#lib/search/answer";
import type { SearchRequest } from "#lib/search/request";
import { RuleInWords } from "../../_components/RuleInWords";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { quoted } from "../quoted";
import { searchAddress } from "../searchAddress";
import { QueryLinks } from "./QueryLinks";

type Props = { readonly answer: SearchAnswer; readonly request: SearchRequest };

/** Other names that were looked for, one sentence for each name of the query and language. */
function sentencesOf(names: readonly NameTaken[]): readonly string[] {
  const groups = new Map<string, readonly NameTaken[]>();
  for (const name of names.filter(({ kind }) => kind !== "topic")) {
    const key = `${name.kind} ${name.language} ${name.from}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { from, kind, language } = first;
    const taken = quoted([...new Set(group.map(({ to }) => to))]);
    return [words.say(kind === "translation" ? "search.translated" : "search.names", { from, language, names: taken })];
  });
}

/** The query as typed on another keyboard, and the way to what was typed: in quotation marks it is taken to the letter. */
function Keyboard({ text, answer, request }: Props & { readonly text: string }) {
  const typed = answer.understood.words.join(" ");
  return (
    <p className="remark">
      {words.say("search.keyboard", { text, layout: likelyLanguage(typed) })}{" "}
      <a href={here(searchAddress({ ...request, words: `"${typed}"`, page: 1 }))}>{words.say("search.asTyped", { text: typed })}</a>
    </p>
  );
}

/** Topics that are chosen, or that the query's words name: each with the rule by which provisions have it. */
function Topics({ answer, request }: Props) {
  const named = answer.understood.names.filter(({ kind }) => kind === "topic").map(({ to }) => to);
  const topics = answer.facets.topic.filter(({ value, label }) => request.filters.topic.includes(value) || named.includes(label));
  return topics.map(({ value, label, rule = [] }) => (
    <details className="remark" key={value}>
      <summary>{words.say(request.filters.topic.includes(value) ? "topic.chosen" : "topic.named", { topic: label })}</summary>
      <p>{words.say("topic.rulesHelp")}</p>
      <p>
        <RuleInWords rule={rule} />
      </p>
    </details>
  ));
}

/** How a query was read, where it was read as more or other than its words. */
export function UnderstoodAs({ answer, request }: Props) {
  const { names, keyboard, spelling, excluded, isLoose } = answer.understood;
  const remarks = [
    ...(isLoose ? [words.say("search.loose")] : []),
    ...spelling.map(({ from, to }) => words.say("search.spelling", { from, to })),
    ...(answer.relaxed === null ? [] : [words.say("search.relaxed", answer.relaxed)]),
    ...sentencesOf(names),
    ...(excluded.length === 0 ? [] : [words.say("search.excluded", { words: quoted(excluded) })]),
  ];
  return (
    <div className="remarks">
      {keyboard === null ? null : <Keyboard answer={answer} request={request} text={keyboard} />}
      {remarks.map((remark) => (
        <p className="remark" key={remark}>
          {remark}
        </p>
      ))}
      <Topics answer={answer} request={request} />
      {answer.total === 0 ? null : (
        <QueryLinks label={words.say("search.related")} queries={answer.suggestions.queries} request={request} />
      )}
    </div>
  );
}
