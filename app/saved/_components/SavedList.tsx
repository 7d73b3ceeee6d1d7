import type { Reader } from "../../_address/located";
import { CopyLinks } from "../../_components/CopyLinks";
import type { SavedAddress } from "../../_requests/saved";
import { findSaved } from "../../_saved/findSaved";
import { readSaved } from "../../_saved/savedProvision";
import { queryOfSaved, savedAddress, savedPath } from "../../_saved/savedQuery";
import { here } from "../../_words/here";
import { words } from "../../_words/words";
import { MissingItem } from "./MissingItem";
import { OwnList } from "./OwnList";
import { ownListTexts } from "./ownListTexts";
import { SavedItem } from "./SavedItem";

const files = ["csv", "bibtex", "ris"] as const;

/** The list as files for other programs: links, so that they need no script. */
function Downloads({ paths }: { readonly paths: readonly string[] }) {
  const address = `/api/saved?${queryOfSaved(paths)}&language=${words.language}`;
  return (
    <span className="saved-downloads">
      {words.say("saved.downloads")}
      {files.map((format) => (
        <a download="" href={`${address}&format=${format}`} key={format}>
          {words.say(`saved.format.${format}`)}
        </a>
      ))}
    </span>
  );
}

/** The provisions of a list in its order, each with its text, and what can be done with the list. */
export async function SavedList({ addresses, reader }: { readonly addresses: readonly SavedAddress[]; readonly reader: Reader }) {
  const entries = await findSaved(reader, addresses);
  const items = await Promise.all(
    entries.map(async (entry) => (entry.kind === "missing" ? entry : { kind: entry.kind, ...(await readSaved(reader.library, entry)) })),
  );
  const paths = items.map(({ path }) => path);
  const held = items.filter(({ kind }) => kind === "held");
  return (
    <>
      <h1 className="page-title">{words.say("saved.title")}</h1>
      <p className="saved-line not-on-paper">
        <strong>{words.say("saved.count", { count: items.length })}</strong>
        <a data-copy="" href={here(savedAddress(paths))}>
          {words.say("saved.copy")}
        </a>
        {held.length === 0 ? null : <Downloads paths={paths} />}
      </p>
      {held.length === items.length || held.length === 0 ? null : (
        <p className="saved-note not-on-paper">{words.say("saved.notExported")}</p>
      )}
      <OwnList base={here(savedPath)} paths={paths} texts={ownListTexts()} />
      <form action={here(savedPath)} method="get">
        <ol className="saved-list">
          {items.map((item, index) =>
            item.kind === "missing" ? (
              <MissingItem isFirst={index === 0} item={item} key={item.path} />
            ) : (
              <SavedItem day={reader.day} isFirst={index === 0} item={item} key={item.path} />
            ),
          )}
        </ol>
      </form>
      <CopyLinks said={words.say("reading.copied")} />
    </>
  );
}
