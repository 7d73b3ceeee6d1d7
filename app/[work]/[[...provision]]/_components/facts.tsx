import type { ReactNode } from "react";
import { likelyLanguage } from "#lib/language/alphabet";
import type { PartialDate } from "#lib/law/date";
import { type Language, languages } from "#lib/law/language";
import { type Edition, isLaw, textIn, titleIn, type Work } from "#lib/law/work";
import { InLanguage } from "../../../_components/InLanguage";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

/** A fact and its name in the language of the page; null where it is not stated. */
export type Fact = readonly [name: string, value: ReactNode];

const { say } = words;
const dated = (date: PartialDate | null): ReactNode => (date === null ? null : words.date(date));
const joined = (values: readonly string[]): ReactNode => (values.length === 0 ? null : values.join("; "));

/** What the manifest or a source says in words of its own. */
const inItsLanguage = (text: ReactNode): ReactNode =>
  typeof text === "string" ? <InLanguage language={likelyLanguage(text)}>{text}</InLanguage> : text;

export function linked(url: string): ReactNode {
  return /^https?:\/\//.test(url) ? <a href={url}>{new URL(url).hostname}</a> : url;
}

type Name = { readonly text: string; readonly language: Language };

/** Names in several languages, each in its own. */
const Names = ({ names }: { readonly names: readonly Name[] }) => (
  <ul className="names">
    {names.map(({ text, language }) => (
      <li key={text}>
        <InLanguage language={language}>{text}</InLanguage>
      </li>
    ))}
  </ul>
);

const named = (work: Work): readonly Fact[] => {
  const shown = titleIn(work, words.language).language;
  const others = languages.flatMap((language) =>
    language === shown ? [] : work.title[language] === undefined ? [] : { language, text: work.title[language] },
  );
  const aliases = work.aliases.map((text) => ({ text, language: likelyLanguage(text) }));
  return [
    ...(others.length === 0 ? [] : [[say("work.otherTitles"), <Names key="titles" names={others} />] as const]),
    ...(aliases.length === 0 ? [] : [[say("work.aliases"), <Names key="aliases" names={aliases} />] as const]),
  ];
};

/** Who or what adopted an act, in the language of the page if that is stated. */
function adopter({ facts }: Work): ReactNode {
  const name = textIn(facts.adoptedBy, words.language);
  return name === null ? null : <InLanguage language={name.language}>{name.text}</InLanguage>;
}

/** Facts that are shown only where they are stated: nobody expects them of every work. */
const stated = (facts: readonly Fact[]): readonly Fact[] => facts.filter(([, value]) => value !== null);

/** Laws that stand in for this one, or for which it stands, each a link. */
const Laws = ({ laws }: { readonly laws: readonly Work[] }) => (
  <ul className="names">
    {laws.map((law) => (
      <li key={law.id}>
        <a href={here(`/${law.id}`)}>
          <WorkTitle work={law} />
        </a>
      </li>
    ))}
  </ul>
);

const lawsAround = (name: string, laws: readonly Work[]): readonly Fact[] =>
  laws.length === 0 ? [] : [[name, <Laws key={name} laws={laws} />]];

export function lawFacts(work: Work, successor: Work | null, predecessors: readonly Work[]): readonly Fact[] {
  return [
    [say("work.adopted"), dated(work.adopted)],
    ...stated([
      [say("work.adoptedBy"), adopter(work)],
      [say("work.number"), work.facts.number],
    ]),
    [say("work.inForceFrom"), dated(work.inForce.from)],
    ...(work.inForce.to === null ? [] : [[say("work.inForceTo"), dated(work.inForce.to)] as const]),
    ...lawsAround(say("work.replacedBy"), successor === null ? [] : [successor]),
    ...lawsAround(say("work.replaces"), predecessors),
    ...named(work),
  ];
}

const keywords = (work: Work): readonly Fact[] =>
  languages.flatMap((language) => {
    const list = work.facts.keywords[language];
    if (list === undefined || list.length === 0) return [];
    return [
      [
        say("work.keywordsIn", { language: say(`languageInSentence.${language}`) }),
        <span key={language} lang={language}>
          {list.join(", ")}
        </span>,
      ] as const,
    ];
  });

export function literatureFacts(work: Work): readonly Fact[] {
  const { facts } = work;
  const doi = facts.doi === null ? null : <a href={`https://doi.org/${facts.doi}`}>{facts.doi}</a>;
  const scholarly: readonly Fact[] = [
    [say("work.affiliations"), inItsLanguage(joined(facts.affiliations))],
    [say("work.journal"), facts.journal],
    ...stated([
      [say("work.volume"), facts.volume],
      [say("work.issue"), facts.issue],
      [say("work.pages"), facts.pages],
      [say("work.issn"), facts.issn],
    ]),
    [say("work.doi"), doi],
    [say("work.received"), dated(facts.received)],
    [say("work.accepted"), dated(facts.accepted)],
  ];
  return [
    [say("work.authors"), joined(facts.authors)],
    [say("work.published"), dated(facts.published)],
    // Nobody expects a DOI of a news item: what is not stated is said only of what a reader would look for.
    ...scholarly.filter(([, value]) => work.type === "scholarly" || value !== null),
    ...keywords(work),
    ...named(work),
  ];
}

export function editionFacts(work: Work, edition: Edition): readonly Fact[] {
  const { origin, legalValue } = edition;
  return [
    [say("work.language"), say(`language.${edition.language}`)],
    ...(isLaw(work.type) ? [[say("work.legalValue"), legalValue === null ? null : say(`legalValue.${legalValue}`)] as const] : []),
    [say("work.origin"), origin.url === null ? null : linked(origin.url)],
    ...(origin.retrieved === null ? [] : [[say("work.retrieved"), dated(origin.retrieved)] as const]),
    [say("work.licence"), inItsLanguage(origin.licence)],
  ];
}
