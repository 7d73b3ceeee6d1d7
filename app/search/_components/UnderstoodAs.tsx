import type { Understood } from "#lib/search/answer";
import { words } from "../../_words/words";

const quoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");

/** How a query was read, where it was read as more or other than its words. */
export function UnderstoodAs({ understood }: { readonly understood: Understood }) {
  const { names, keyboard, spelling, excluded } = understood;
  const others = [...new Set(names.filter(({ kind }) => kind !== "topic").map(({ to }) => to))];
  const remarks = [
    ...(others.length === 0 ? [] : [words.say("search.names", { names: quoted(others) })]),
    ...(keyboard === null ? [] : [words.say("search.keyboard", { text: keyboard })]),
    ...spelling.map(({ from, to }) => words.say("search.spelling", { from, to })),
    ...(excluded.length === 0 ? [] : [words.say("search.excluded", { words: quoted(excluded) })]),
  ];
  return remarks.map((remark) => (
    <p className="remark" key={remark}>
      {remark}
    </p>
  ));
}
