import type { Work } from "#lib/law/work";
import type { Reader } from "../../../_address/located";
import { Message } from "../../../_components/Message";
import { PageFrame } from "../../../_components/PageFrame";
import { WorkTitle } from "../../../_components/WorkTitle";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

/** How many works are offered. */
const offered = 5;

const partsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((part) => part.length > 2),
  );

/** Works whose id or name shares a word with what was asked for, those that share most first. */
function nearestWorks(works: readonly Work[], asked: string): readonly Work[] {
  const wanted = partsOf(asked);
  return works
    .filter(({ withdrawn }) => withdrawn === undefined)
    .map((work) => {
      const own = partsOf([work.id, ...Object.values(work.title), ...work.aliases].join(" "));
      return { work, shared: [...wanted].filter((part) => [...own].some((it) => it.startsWith(part) || part.startsWith(it))).length };
    })
    .filter(({ shared }) => shared > 0)
    .sort((left, right) => right.shared - left.shared)
    .slice(0, offered)
    .map(({ work }) => work);
}

/** An address whose first word is no work of the library. */
export async function UnknownWork({ asked, reader }: { readonly asked: string; readonly reader: Reader }) {
  const near = nearestWorks(await reader.library.works(), asked);
  const query = asked.replace(/[-/@_.]+/g, " ").trim();
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p className="text-body">{words.say("absent.work", { asked })}</p>
        {near.length === 0 ? null : (
          <section className="mt-6">
            <h2 className="label">{words.say("absent.workNear")}</h2>
            <ul className="offers">
              {near.map((work) => (
                <li key={work.id}>
                  <a href={here(`/${work.id}`)}>
                    <WorkTitle work={work} />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
        <ul className="offers mt-6">
          {query === "" ? null : (
            <li>
              <a href={here(`/search?${new URLSearchParams({ q: query.slice(0, 200) })}`)}>
                {words.say("absent.search", { asked: query })}
              </a>
            </li>
          )}
          <li>
            <a href={here("/works")}>{words.say("absent.library")}</a>
          </li>
        </ul>
      </Message>
    </PageFrame>
  );
}
