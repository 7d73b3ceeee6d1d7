import type { EId } from "#lib/law/eId";
import type { Shown } from "../../../_address/findBeside";
import { words } from "../../../_words/words";
import { againstLink, editionName } from "./againstNames";

/** Says above a text that the wording to compare it with is not held, with those that are. The status is 404 (`decide.ts`). */
export function AbsentAgainst({ text, asked }: { readonly text: Shown; readonly asked: string }) {
  const others = text.kind === "act" ? [] : text.work.editions.filter(({ id }) => id !== text.edition.id);
  const eId: EId | null = text.kind === "provision" ? text.eId : null;
  return (
    <section aria-labelledby="against-absent" className="against-absent">
      <h2 id="against-absent">{words.say("against.absentTitle")}</h2>
      <p>{words.say(others.length === 0 ? "against.absentNone" : "against.absent", { asked })}</p>
      {others.length === 0 || text.kind === "act" ? null : (
        <ul className="offers">
          {others.map((it) => (
            <li key={it.id}>
              <a href={againstLink(text.work, text.edition, eId, it)}>{editionName(text.work, it)}</a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
