import type { PartialDate } from "#lib/law/date";
import type { Work } from "#lib/law/work";
import type { Goto } from "#lib/search/answer";
import { LabelText } from "../../_components/LabelText";
import { StandingMark } from "../../_components/StandingMark";
import { here } from "../../_words/here";
import { standingOfEdition, wordingInShort } from "../../_words/wording";
import { words } from "../../_words/words";

type Props = { readonly goto: readonly Goto[]; readonly works: ReadonlyMap<string, Work>; readonly day: PartialDate };

function Facts({ it, works, day }: { readonly it: Goto } & Pick<Props, "works" | "day">) {
  const work = works.get(it.work);
  const edition = work?.editions.find((held) => held.id === it.edition);
  const standing = work === undefined || edition === undefined ? null : standingOfEdition(words, work, edition, day);
  return (
    <span className="facts">
      <span>
        <LabelText label={it.title} />
      </span>
      {work === undefined || edition === undefined ? null : <span>{wordingInShort(words, work, edition)}</span>}
      {standing === null ? null : <StandingMark standing={standing} />}
    </span>
  );
}

/** The provisions that the query names, when it is a citation: before all that merely holds its words. */
export function DirectAnswers({ goto, works, day }: Props) {
  if (goto.length === 0) return null;
  return (
    <section aria-label={words.say("search.gotoLabel")} className="direct">
      <h2 className="label">{words.say("search.goto")}</h2>
      <ul>
        {goto.map((it) => (
          <li key={it.url}>
            <a className="direct-link" href={here(it.url)}>
              <LabelText label={it.label} />
            </a>
            <Facts day={day} it={it} works={works} />
          </li>
        ))}
      </ul>
    </section>
  );
}
