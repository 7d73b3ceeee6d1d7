import type { Work } from "#lib/law/work";
import { LabelText } from "../../../_components/LabelText";
import { isInCapitals } from "../../../_words/capitals";
import { entryName } from "../../../_words/entryName";
import { words } from "../../../_words/words";
import { againstLink, textLink } from "./againstNames";
import type { AgainstView } from "./againstView";
import { ChangeCounts } from "./ChangeCounts";
import type { EntryChanges } from "./comparison";

type Props = { readonly view: AgainstView; readonly work: Work };

/** An entry with what changed in it; one that is gone leads to the wording that has it. */
function ChangedEntry({ it, view, work }: Props & { readonly it: EntryChanges }) {
  const { before, after } = view.comparison;
  const href = it.isGone ? textLink(work, before, it.entry.eId) : againstLink(work, after, it.entry.eId, before);
  const rest = it.entry.num === null ? it.entry.opening : (it.entry.heading ?? it.entry.opening);
  return (
    <li>
      <a className="entry-line" href={href}>
        <span className="entry-number">
          <LabelText label={entryName(it.entry, it.edition.language)} />
        </span>
        <span className={isInCapitals(rest) ? "entry-opening in-capitals" : "entry-opening"} lang={it.entry.language}>
          {rest}
        </span>
      </a>
      <p className="against-counts">
        <ChangeCounts counts={it.counts} />
      </p>
    </li>
  );
}

/** The entries in which something changed, and how many read the same. */
export function ChangedEntries({ view, work }: Props) {
  const { listed, unchanged, comparison } = view;
  if (listed.length + unchanged === 0) return null;
  const canTell = comparison.before.language === comparison.after.language;
  return (
    <section aria-labelledby="against-where" className="against-where">
      <h2 className="list-heading" id="against-where">
        {words.say("against.where")}
      </h2>
      <ol className="entry-list">
        {listed.map((it) => (
          <ChangedEntry it={it} key={`${it.edition.id} ${it.entry.eId}`} view={view} work={work} />
        ))}
      </ol>
      {unchanged > 0 && canTell ? <p className="text-quiet">{words.say("against.otherEntries", { count: unchanged })}</p> : null}
    </section>
  );
}
