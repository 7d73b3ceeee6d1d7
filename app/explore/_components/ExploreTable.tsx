import { InLanguage } from "../../_components/InLanguage";
import { LabelText } from "../../_components/LabelText";
import { StatusWord } from "../../_references/StatusWord";
import type { TargetView } from "../../_references/view";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import type { ExploredRow } from "../exploration";

const columns = ["from", "surface", "to", "status"] as const;

/** Targets named in a row; a long list goes on with their number. */
const namedAtOnce = 4;

function Targets({ targets }: { readonly targets: readonly TargetView[] }) {
  const shown = targets.slice(0, namedAtOnce);
  return (
    <>
      <ul>
        {shown.map(({ label, url, reading }) => (
          <li key={`${reading} ${label}`}>
            {url === null ? (
              <LabelText label={label} />
            ) : (
              <a href={here(url)}>
                <LabelText label={label} />
              </a>
            )}
          </li>
        ))}
        {targets.length > shown.length ? (
          <li className="text-quiet">{words.say("search.more", { count: targets.length - shown.length })}</li>
        ) : null}
      </ul>
      {shown[0]?.title == null ? null : (
        <p className="row-aside">
          <InLanguage language={shown[0].titleLanguage}>{shown[0].title}</InLanguage>
        </p>
      )}
    </>
  );
}

function Row({ row: { view, label, title, titleLanguage, url, language, isReadable } }: { readonly row: ExploredRow }) {
  const { reference, targets } = view;
  return (
    <tr>
      <td>
        <a href={here(url)}>
          <LabelText label={label} />
        </a>
        <p className="row-aside">
          <InLanguage language={titleLanguage}>{title}</InLanguage>
        </p>
      </td>
      <td>
        {isReadable ? (
          <span className="row-words" lang={language}>
            {reference.surface}
          </span>
        ) : (
          <span className="text-quiet">{words.say("explore.unread")}</span>
        )}
        <p className="row-aside">{words.say(`referenceKind.${reference.kind}`)}</p>
      </td>
      <td>
        <Targets targets={targets} />
      </td>
      <td>
        <StatusWord status={reference.status} />
        {reference.editionCited === null ? null : (
          <p className="row-aside">{words.say("explore.asOf", { date: words.date(reference.editionCited) })}</p>
        )}
      </td>
    </tr>
  );
}

/** References as a table, which scrolls in itself where the window is narrow. */
export function ExploreTable({ rows }: { readonly rows: readonly ExploredRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section aria-label={words.say("explore.table")} className="table-scroll" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.say(`explore.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.view.reference.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
