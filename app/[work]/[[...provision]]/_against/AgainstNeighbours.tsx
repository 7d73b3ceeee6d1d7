import type { Work } from "#lib/law/work";
import { LabelText } from "../../../_components/LabelText";
import { entryLabel } from "../../../_words/entryName";
import { words } from "../../../_words/words";
import { againstLink, nameOfView } from "./againstNames";
import type { AgainstView } from "./againstView";

/** The way on, to the nearest places where something changed. */
export function AgainstNeighbours({ view, work }: { readonly view: AgainstView; readonly work: Work }) {
  const { previous, next, comparison } = view;
  if (previous === null && next === null) return null;
  const link = (it: NonNullable<typeof next>): string => againstLink(work, comparison.after, it.entry.eId, comparison.before);
  const labels = [previous, next].map((it) => (it === null ? "" : entryLabel(it.entry, it.path)));
  const [before = "", after = ""] = labels;
  return (
    <nav aria-label={words.say("against.changes", { name: nameOfView(work, view) })} className="neighbours not-on-paper">
      {previous === null ? (
        <span />
      ) : (
        <a aria-label={words.say("against.previous", { label: before })} href={link(previous)} rel="prev">
          <span aria-hidden="true">← </span>
          <LabelText label={before} />
        </a>
      )}
      {next === null ? null : (
        <a aria-label={words.say("against.next", { label: after })} href={link(next)} rel="next">
          <LabelText label={after} />
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
