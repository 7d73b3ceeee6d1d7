import type { Metadata } from "next";
import { compareDates } from "#lib/law/date";
import { dateOfWork, type Work, workTypes } from "#lib/law/work";
import { published } from "#lib/store/published";
import { today } from "../_address/today";
import { EmptyLibrary } from "../_components/EmptyLibrary";
import { PageFrame } from "../_components/PageFrame";
import { WorkEntry } from "../_components/WorkEntry";
import { byTitle } from "../_words/byTitle";
import { canonicalAddress } from "../_words/canonical";
import { here } from "../_words/here";
import { openWords, words } from "../_words/words";

export async function generateMetadata(): Promise<Metadata> {
  await openWords();
  return { title: words.say("library.title"), ...canonicalAddress("/works") };
}

const newestFirst = (left: Work, right: Work): number => {
  const [one, other] = [dateOfWork(left), dateOfWork(right)];
  const byDate = one === null || other === null ? Number(one === null) - Number(other === null) : compareDates(other, one);
  return byDate || byTitle(left, right);
};

export default async function WorksPage() {
  await openWords();
  const found = await published();
  if (found === null) return <EmptyLibrary />;
  const works = await found.library.works();
  const held = works.filter((work) => work.held);
  const named = works.filter((work) => !work.held && work.withdrawn === undefined).sort(byTitle);
  const groups = workTypes.map((type) => ({ type, works: held.filter((work) => work.type === type).sort(newestFirst) }));
  return (
    <PageFrame>
      <div className="max-w-[44rem]">
        <h1 className="page-title">{words.say("library.title")}</h1>
        <p className="text-quiet">{words.say("library.intro", { works: held.length })}</p>
        {groups
          .filter((group) => group.works.length > 0)
          .map((group) => (
            <section className="mt-10" key={group.type}>
              <h2 className="list-heading">{words.say(`types.${group.type}`)}</h2>
              <ul>
                {group.works.map((work) => (
                  <WorkEntry day={today()} key={work.id} work={work} />
                ))}
              </ul>
            </section>
          ))}
        <p className="mt-10 flex flex-wrap gap-x-5 gap-y-1">
          <a href={here("/explore")}>{words.say("library.references")}</a>
          <a href={here("/audit")}>{words.say("library.audit")}</a>
        </p>
        {named.length === 0 ? null : (
          <section className="mt-10">
            <h2 className="list-heading">{words.say("library.named")}</h2>
            <p className="mt-3 text-quiet">{words.say("library.namedHelp")}</p>
            <ul>
              {named.map((work) => (
                <WorkEntry day={today()} key={work.id} work={work} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </PageFrame>
  );
}
