import { type Edition, isLaw, type Work } from "#lib/law/work";
import { words } from "../../../_words/words";
import { editionFacts, lawFacts, linked, literatureFacts } from "./facts";

type Props = {
  readonly work: Work;
  readonly edition: Edition | null;
  readonly successor: Work | null;
  readonly predecessors: readonly Work[];
};

/** What is known of a work and of the edition shown; what is not known is said to be so. */
export function WorkFacts({ work, edition, successor, predecessors }: Props) {
  const facts = [
    ...(isLaw(work.type) ? lawFacts(work, successor, predecessors) : literatureFacts(work)),
    ...(edition === null ? [] : editionFacts(work, edition)),
    ...(work.url === null ? [] : [[words.say("work.officialPage"), linked(work.url)] as const]),
  ];
  return (
    <section>
      <h2 className="label">{words.say("work.about")}</h2>
      <dl className="facts-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? <span className="text-quiet">{words.say("work.notStated")}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
