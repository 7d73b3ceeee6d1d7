import { headers } from "next/headers";
import { languages } from "#lib/law/language";
import { wordsIn } from "#lib/messages";
import { addressHeader, withLanguage } from "../_words/prefix";
import { words } from "../_words/words";

/** The same place in each language of the interface, each named in itself. Plain links: the choice stands in the address alone. */
export async function LanguageSwitch() {
  const address = (await headers()).get(addressHeader) ?? "/";
  return (
    <nav aria-label={words.say("languageSwitch.label")} className="language-switch not-on-paper">
      <ul>
        {languages.map((language) => (
          <li key={language}>
            <a
              aria-current={language === words.language ? "true" : undefined}
              className="plain-link"
              href={withLanguage(language, address)}
              hrefLang={language}
              lang={language}
            >
              {wordsIn(language).say("languageSwitch.own")}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
