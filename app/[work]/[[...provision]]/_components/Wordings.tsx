import { formatAddress } from "#lib/law/address";
import { compareDates, type PartialDate } from "#lib/law/date";
import type { Edition, Work } from "#lib/law/work";
import { formatAgainst } from "../../../_address/against";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

type Row = { readonly date: PartialDate | null; readonly editions: readonly Edition[] };

/** Every wording known, oldest first, with the editions held of it; undated ones last. */
function rowsOf(work: Work): readonly Row[] {
  const dates = [...new Set([...work.wordings, ...work.editions.flatMap((edition) => edition.date ?? [])])].sort(compareDates);
  const undated = work.editions.filter((edition) => edition.date === null);
  return [
    ...dates.map((date) => ({ date, editions: work.editions.filter((edition) => edition.date === date) })),
    ...(undated.length === 0 ? [] : [{ date: null, editions: undated }]),
  ];
}

function EditionLink({ work, it, shown }: { readonly work: Work; readonly it: Edition; readonly shown: Edition | null }) {
  const language = words.say(`language.${it.language}`);
  const address = formatAddress({ work: work.id, edition: it.id, eId: null });
  return it.id === shown?.id ? (
    <a aria-current="true" href={here(address)}>
      {language}, {words.say("work.wordingShown")}
    </a>
  ) : (
    <a href={here(address)}>{language}</a>
  );
}

/** The way to what changed between the wording shown and another; nothing for itself. */
function ChangesLink({ work, it, shown }: { readonly work: Work; readonly it: Edition; readonly shown: Edition | null }) {
  if (shown === null || it.id === shown.id) return null;
  const [before, after] = (it.date ?? "") <= (shown.date ?? "") ? [it, shown] : [shown, it];
  const nameOf = ({ date, language }: Edition): string =>
    `${date === null ? words.say("wording.shortUndated") : words.date(date)}, ${words.say(`languageInSentence.${language}`)}`;
  return (
    <a
      aria-label={words.say("against.whatChangedFrom", { before: nameOf(before), after: nameOf(after) })}
      href={here(formatAgainst({ text: { work: work.id, edition: after.id, eId: null }, edition: before.id }))}
    >
      {words.say("against.whatChanged")}
    </a>
  );
}

/** The wordings of a law: which are known to exist, and which can be read here. */
export function Wordings({ work, edition }: { readonly work: Work; readonly edition: Edition | null }) {
  const rows = rowsOf(work);
  if (rows.length === 0) return null;
  return (
    <section className="mt-8" id="wordings">
      <h2 className="label">{words.say("work.wordings")}</h2>
      <ul className="wordings">
        {rows.map(({ date, editions }) => (
          <li key={date ?? "undated"}>
            <span className="tabular">{date === null ? words.say("wording.shortUndated") : words.date(date)}</span>
            <span className="text-quiet">
              {editions.length === 0
                ? words.say("work.wordingNotHeld")
                : editions.map((it) => (
                    <span className="wording-links" key={it.id}>
                      <EditionLink it={it} shown={edition} work={work} />
                      <ChangesLink it={it} shown={edition} work={work} />
                    </span>
                  ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
