import { savedPath } from "../../_saved/savedQuery";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { OwnList } from "./OwnList";
import { ownListTexts } from "./ownListTexts";

/** The page without a list: what it is for. A browser that keeps one goes on to it. */
export function NothingSaved() {
  return (
    <>
      <h1 className="page-title">{words.say("saved.title")}</h1>
      <OwnList base={here(savedPath)} paths={[]} texts={ownListTexts()} />
      <p className="max-w-measure">{words.say("saved.intro")}</p>
      <noscript>
        <p className="mt-3 max-w-measure">{words.say("saved.needsScript")}</p>
      </noscript>
      <p className="mt-4">
        <a href={here("/works")}>{words.say("saved.start")}</a>
      </p>
    </>
  );
}
