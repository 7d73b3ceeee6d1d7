import { referenceKinds } from "#lib/law/reference";
import { words } from "../../_words/words";
import type { Counts, Figures } from "../figures";

const share = (part: number, whole: number): string =>
  new Intl.NumberFormat(words.language, { style: "percent", maximumFractionDigits: 1 }).format(part / whole);

function Row({ name, counts }: { readonly name: string; readonly counts: Counts }) {
  const { judged, right } = counts;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{words.number(judged)}</td>
      <td>{words.number(right)}</td>
      <td>{share(right, judged)}</td>
    </tr>
  );
}

const columns = ["Kind", "Judged", "Right", "Share"] as const;

/** How right references are, counted against judged ones, with the day it was counted. */
export function FiguresTable({ figures }: { readonly figures: Figures }) {
  const kinds = referenceKinds.flatMap((kind) => {
    const counts = figures.byKind[kind];
    return counts === undefined ? [] : [{ kind, counts }];
  });
  return (
    <section className="figures">
      <h2 className="list-heading">{words.say("explore.figures")}</h2>
      <p className="mt-2 text-quiet">{words.say("explore.figuresHelp", { date: words.date(figures.date) })}</p>
      <table className="rows figures-rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.say(`explore.figures${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map(({ kind, counts }) => (
            <Row counts={counts} key={kind} name={words.say(`referenceKind.${kind}`)} />
          ))}
          <Row counts={figures} name={words.say("explore.figuresAll")} />
        </tbody>
      </table>
      {figures.notReferences === undefined ? null : (
        <p className="mt-3 text-quiet">{words.say("explore.figuresNone", figures.notReferences)}</p>
      )}
    </section>
  );
}
