import type { NoSuchProvision as Missing } from "#lib/search/answer";
import { here } from "../../_words/here";
import { words } from "../../_words/words";

/** A citation that leads nowhere: the work it was taken to be of, and what stands nearest there. */
export function NoSuchProvision({ missing }: { readonly missing: Missing }) {
  const { label, work, title, nearest } = missing;
  return (
    <section>
      <p className="text-body">
        {words.parts("search.noSuchProvision", {
          label,
          title,
          work: (chunks: readonly unknown[]) => (
            <a href={here(`/${work}`)} key="work">
              {chunks.join("")}
            </a>
          ),
        })}
      </p>
      {nearest.length === 0 ? null : (
        <>
          <h2 className="label mt-4">{words.say("absent.nearest")}</h2>
          <ul className="offers">
            {nearest.map((it) => (
              <li key={it.url}>
                <a href={here(it.url)}>{it.label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
