import type { PartialDate } from "#lib/law/date";
import { chooseEdition, forceOf } from "#lib/law/force";
import { dateOfWork, isLaw, type Work } from "#lib/law/work";
import { here } from "../_words/here";
import { standingOf } from "../_words/wording";
import { words } from "../_words/words";
import { StandingMark } from "./StandingMark";
import { WorkTitle } from "./WorkTitle";

function dateLine(work: Work): string {
  const date = dateOfWork(work);
  if (date === null) return words.say("library.undated");
  return words.say(isLaw(work.type) ? "library.adopted" : "library.published", { date: words.date(date) });
}

function facts(work: Work, day: PartialDate): readonly string[] {
  const edition = chooseEdition(work, words.language, day);
  const languages = [...new Set(work.editions.map((held) => held.language))].map((language) => words.say(`language.${language}`));
  const wording = isLaw(work.type) && edition?.date ? [words.say("wording.short", { date: words.date(edition.date) })] : [];
  const count = work.editions.length > 1 ? [words.say("library.editions", { count: work.editions.length })] : [];
  return [words.say(`type.${work.type}`), dateLine(work), ...(count.length > 0 ? count : wording), languages.join(", ")].filter(
    (it) => it !== "",
  );
}

/** A work in a list: its title, what it is, which wording is held, and whether it is in force. */
export function WorkEntry({ work, day }: { readonly work: Work; readonly day: PartialDate }) {
  const standing = standingOf(words, forceOf(work, day));
  const authors = work.facts.authors.join(", ");
  return (
    <li className="work-entry">
      <a className="work-title" href={here(`/${work.id}`)}>
        <WorkTitle work={work} />
      </a>
      {authors === "" ? null : <p className="text-quiet">{authors}</p>}
      <p className="facts">
        {facts(work, day).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {standing === null ? null : <StandingMark standing={standing} />}
      </p>
    </li>
  );
}
