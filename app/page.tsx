import { published } from "#lib/store/published";
import { today } from "./_address/today";
import { CitationExamples } from "./_components/CitationExamples";
import { EmptyLibrary } from "./_components/EmptyLibrary";
import { LanguageSwitch } from "./_components/LanguageSwitch";
import { SearchBox } from "./_components/SearchBox";
import { SiteFooter } from "./_components/SiteFooter";
import { SiteLinks } from "./_components/SiteLinks";
import { WorkEntry } from "./_components/WorkEntry";
import { here } from "./_words/here";
import { openWords, words } from "./_words/words";

export default async function HomePage() {
  await openWords();
  const found = await published();
  if (found === null) return <EmptyLibrary />;
  const works = (await found.library.works()).filter((work) => work.held);
  return (
    <>
      <div className="page home-top">
        <SiteLinks />
        <LanguageSwitch />
      </div>
      <main className="page home" id="text">
        <h1 className="home-name">{words.say("site.name")}</h1>
        <p className="home-sentence">{words.say("site.sentence")}</p>
        <div className="mt-8">
          <SearchBox box={{ query: "" }} isLarge />
        </div>
        <CitationExamples library={found.library} label={words.say("examples.label")} />
        <section className="mt-16">
          <h2 className="list-heading">{words.say("home.held")}</h2>
          <ul>
            {works.map((work) => (
              <WorkEntry day={today()} key={work.id} work={work} />
            ))}
          </ul>
          <p className="mt-4">
            <a href={here("/works")}>{words.say("home.all")}</a>
          </p>
        </section>
      </main>
      <SiteFooter />
    </>
  );
}
