import { formatAddress } from "#lib/law/address";
import { visibleText } from "#lib/law/visibleText";
import type { Work } from "#lib/law/work";
import type { PlacedEntry } from "#lib/store/audit";
import { WorkTitle } from "../../_components/WorkTitle";
import { cutAtWord } from "../../_words/cutAtWord";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { ruleName } from "../ruleName";

type Props = { readonly entries: readonly PlacedEntry[]; readonly works: ReadonlyMap<string, Work> };

/** Characters of the words concerned. */
const wordsLength = 200;

const columns = ["remark", "words", "place"] as const;

function placeOf({ page, line }: PlacedEntry): string {
  if (line === null) return words.say("audit.wholeSource");
  return page === null ? words.say("audit.line", { line }) : words.say("audit.page", { page, line });
}

function Row({ entry, work }: { readonly entry: PlacedEntry; readonly work: Work | undefined }) {
  const shown = visibleText(work?.rights ?? "full", entry.text) ?? "";
  const edition = work?.editions.find(({ id }) => id === entry.edition);
  return (
    <tr>
      <td>
        <span className={`severity is-${entry.severity}`}>{words.say(`severity.${entry.severity}`)}</span>
        <span className="text-quiet" lang="en">
          {" "}
          · {ruleName(entry.rule)}
        </span>
        <p lang="en">{entry.message}</p>
      </td>
      <td className="row-words" lang={edition?.language}>
        {cutAtWord(shown, wordsLength)}
      </td>
      <td>
        <a href={here(formatAddress({ work: entry.work, edition: entry.edition, eId: entry.at }))}>{placeOf(entry)}</a>
        <p className="row-aside">{work === undefined ? entry.work : <WorkTitle work={work} />}</p>
      </td>
    </tr>
  );
}

/** Remarks as a table: what was seen, on which words, and where in the source; the place leads to the text made of it. */
export function AuditTable({ entries, works }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section aria-label={words.say("audit.table")} className="table-scroll" tabIndex={0}>
      <table className="rows">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {words.say(`audit.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row entry={entry} key={`${entry.work}@${entry.edition} ${entry.position}`} work={works.get(entry.work)} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
