import { type Address, addressPath } from "#lib/law/address";
import type { EId } from "#lib/law/eId";
import type { Work } from "#lib/law/work";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { Counterparts } from "../_connections/Counterparts";
import { SameList } from "../_connections/SameList";
import { TopicsList } from "../_connections/TopicsList";
import type { CitedBy, Connections } from "../connections";
import { CitedByList } from "./CitedByList";
import { CitesList, citedIn } from "./CitesList";

const listed = ({ works }: CitedBy): number => works.reduce((sum, { citations }) => sum + citations.length, 0);

/** The way to all citations, where not all are listed. */
function AllOf({ citedBy, work, eId }: { readonly citedBy: CitedBy; readonly work: Work; readonly eId: EId }) {
  if (citedBy.total <= listed(citedBy)) return null;
  const to = addressPath({ work: work.id, edition: null, eId });
  return (
    <p className="mt-3">
      <a href={here(`/explore?${new URLSearchParams({ to })}`)}>{words.say("citedBy.all", { count: citedBy.total })}</a>
    </p>
  );
}

type Props = {
  readonly connections: Connections;
  readonly work: Work;
  /** The text that is read, beside which others open. */
  readonly address: Address;
};

/** What a provision is connected with: beside its text where there is room, else below it. */
export function ConnectionsPanel({ connections, work, address }: Props) {
  const { cites, citedBy, citedWhole, subject, label, same, counterparts, topics } = connections;
  const whole = subject.split("__").slice(0, -1);
  return (
    <aside aria-label={words.say("connections.label", { label })} className="connections not-on-paper" lang={words.language}>
      <section>
        <h2 id="cited-by">
          {words.say("citedBy.title")} <span className="connection-count">{words.number(citedBy.total)}</span>
        </h2>
        {citedBy.total === 0 ? (
          <p className="text-quiet">{words.say("citedBy.none", { label })}</p>
        ) : (
          <CitedByList address={address} citedBy={citedBy} own={work} />
        )}
        <AllOf citedBy={citedBy} eId={subject} work={work} />
        {citedWhole.total === 0 ? null : (
          <details className="cited-whole" open={citedBy.total === 0}>
            <summary>{words.say("citedBy.whole", { count: citedWhole.total })}</summary>
            <CitedByList address={address} citedBy={citedWhole} own={work} />
            <AllOf citedBy={citedWhole} eId={whole.join("__") as EId} work={work} />
          </details>
        )}
      </section>
      <section>
        <h2 id="cites">
          {words.say("cites.title")} <span className="connection-count">{words.number(citedIn(cites).length)}</span>
        </h2>
        {cites.length === 0 ? (
          <p className="text-quiet">{words.say("cites.none", { label })}</p>
        ) : (
          <CitesList address={address} own={work} views={cites} />
        )}
      </section>
      <SameList address={address} same={same} work={work} />
      <Counterparts address={address} counterparts={counterparts} />
      <TopicsList topics={topics} />
    </aside>
  );
}
