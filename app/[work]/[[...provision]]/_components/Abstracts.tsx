import { type Language, languages } from "#lib/law/language";
import type { Facts } from "#lib/law/work";
import { words } from "../../../_words/words";

/** Abstracts in every language that has one: that of the text open, the others to be opened. */
export function Abstracts({ facts, first }: { readonly facts: Facts; readonly first: Language }) {
  const held = [first, ...languages.filter((language) => language !== first)].flatMap((language) => {
    const text = facts.abstract[language];
    return text === undefined ? [] : [{ language, text }];
  });
  if (held.length === 0) return null;
  return (
    <section className="abstracts">
      <h2 className="list-heading">{words.say("work.abstract")}</h2>
      {held.map(({ language, text }, index) =>
        index === 0 ? (
          <div key={language} lang={language}>
            <AbstractText text={text} />
          </div>
        ) : (
          <details key={language}>
            <summary>{words.say("work.abstractIn", { language: words.say(`languageInSentence.${language}`) })}</summary>
            <div lang={language}>
              <AbstractText text={text} />
            </div>
          </details>
        ),
      )}
    </section>
  );
}

const AbstractText = ({ text }: { readonly text: string }) => text.split("\n").map((block) => <p key={block.slice(0, 40)}>{block}</p>);
