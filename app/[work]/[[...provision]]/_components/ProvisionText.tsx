import { labelOf } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Entry } from "../../../_address/contents";
import { pinnedAddress } from "../../../_address/located";
import { MenuLink } from "../../../_cite/MenuLink";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { marginNumber } from "../marginNumber";
import { permalinkName } from "../permalinkName";
import { Blocks } from "./Blocks";
import { CitedCount } from "./CitedCount";
import { CorrectionsOf, EntryAddress, HeadingText, marksShown, OwnText, ownText } from "./OwnText";
import type { Shared } from "./shared";

/** What the address names: the browser brings it into view without a script. */
const broughtIntoView = { autoFocus: true, tabIndex: -1 };

/** Attributes without a value are left out, not undefined: Next.js sends a word for each of those. */
function OneProvision({ it, ...shared }: Shared & { readonly it: Provision }) {
  const { place, known, target, marks, idPrefix = "", addressOf } = shared;
  const label = labelOf(it.eId, words.language, known);
  const address = pinnedAddress(place, it.eId);
  const number = marginNumber(it);
  const isTarget = target?.eId === it.eId;
  const isWholeTarget = isTarget && target?.block === null;
  const text = ownText(it, place);
  return (
    <div
      className={`provision kind-${it.kind}${isWholeTarget ? " is-target" : ""}`}
      id={`${idPrefix}${it.eId}`}
      {...(isTarget ? broughtIntoView : null)}
      {...(isWholeTarget ? { "aria-current": "location" } : null)}
      {...(it.language === place.edition.language ? null : { lang: it.language })}
    >
      <a
        aria-label={permalinkName(label, number.isPrinted ? number.text : null)}
        className={number.isPrinted ? "number" : "number is-counted"}
        href={here(addressOf?.(it.eId) ?? address)}
        lang={words.language}
      >
        {number.text}
      </a>
      <div className="provision-text">
        {it.heading === null ? null : (
          <p className="provision-heading">
            <HeadingText it={it} marks={marks} />
          </p>
        )}
        {text === "" ? null : (
          <Blocks marked={isTarget ? (target?.block ?? null) : null} marks={marksShown(it, "text", shared)} text={text} />
        )}
        <EntryAddress it={it} marks={marks} />
        <CorrectionsOf {...shared} it={it} />
      </div>
      <MenuLink address={address} label={label} />
      <CitedCount address={address} count={shared.cited.get(it.eId) ?? 0} label={label} />
      <Inside {...shared} parent={it} />
    </div>
  );
}

/** The words after all that a provision holds. */
export function WrapUp({ it, ...shared }: Shared & { readonly it: Provision }) {
  const text = visibleText(shared.place.work.rights, it.wrapUp) ?? "";
  if (text === "") return null;
  const blocks = <Blocks className="wrap-up" marks={marksShown(it, "wrapUp", shared)} text={text} />;
  // Alone in a row, it is known by its id as a part of its provision.
  return shared.isAlone ? <div id={`${shared.idPrefix ?? ""}${it.eId}__wrap-up`}>{blocks}</div> : blocks;
}

function Inside({ parent, ...shared }: Shared & { readonly parent: Provision }) {
  const children = shared.provisions.filter((it) => it.parent === parent.eId);
  if (shared.isAlone || (children.length === 0 && parent.wrapUp === null)) return null;
  return (
    <div className="inside">
      {children.map((it) => (
        <Piece it={it} key={it.eId} {...shared} />
      ))}
      <WrapUp {...shared} it={parent} />
    </div>
  );
}

/** A heading inside a text, with what stands under it. */
function HeadedPart({ it, ...shared }: Shared & { readonly it: Provision }) {
  const text = it.heading === null ? "" : ownText(it, shared.place);
  return (
    <section id={`${shared.idPrefix ?? ""}${it.eId}`}>
      <h2>
        {it.num === null ? "" : `${it.num} `}
        {it.heading === null ? it.text : <HeadingText it={it} marks={shared.marks} />}
      </h2>
      {text === "" ? null : <Blocks marks={marksShown(it, "text", shared)} text={text} />}
      <CorrectionsOf {...shared} it={it} />
      <Inside {...shared} parent={it} />
    </section>
  );
}

const headed: ReadonlySet<Provision["kind"]> = new Set<Provision["kind"]>(["heading", "part", "section", "chapter"]);

/** An article among others, where a section or a law is shown as a whole: its number and heading head it. */
function ArticlePart({ it, ...shared }: Shared & { readonly it: Provision }) {
  const { place, provisions, known } = shared;
  const parent = provisions.find(({ eId }) => eId === it.parent);
  const Heading = parent !== undefined && parent.eId !== shared.title ? "h3" : "h2";
  const label = labelOf(it.eId, words.language, known);
  return (
    <section className="article-part" id={it.eId} lang={it.language === place.edition.language ? undefined : it.language}>
      <Heading>
        <a aria-label={permalinkName(label, it.num)} className="plain-link" href={here(pinnedAddress(place, it.eId))} lang={words.language}>
          <span lang={it.language}>{it.num ?? label}</span>
        </a>
        {it.heading === null ? null : (
          <>
            {" "}
            <HeadingText it={it} marks={shared.marks} />
          </>
        )}
      </Heading>
      <OwnText {...shared} it={it} />
      <Inside {...shared} parent={it} />
    </section>
  );
}

/** A provision with its number, or a heading inside a text. */
export function Piece({ it, ...shared }: Shared & { readonly it: Provision }) {
  if (it.kind === "article") return <ArticlePart it={it} {...shared} />;
  return headed.has(it.kind) ? <HeadedPart it={it} {...shared} /> : <OneProvision it={it} {...shared} />;
}

/** The text of an entry, or of all entries, set as a book sets it: numbers in the margin, each a permanent link. */
export function ProvisionText({ entry, ...given }: Shared & { readonly entry: Entry | null }) {
  const { provisions, place } = given;
  const self = provisions.find((it) => it.eId === entry?.eId && entry.form === "unit");
  const shared = self === undefined ? given : { ...given, title: self.eId };
  const roots = self === undefined ? provisions.filter((it) => !provisions.some((other) => other.eId === it.parent)) : [];
  return (
    <div className="law-text" lang={place.edition.language}>
      {self === undefined ? null : <OwnText {...shared} it={self} />}
      {self === undefined ? null : <Inside {...shared} parent={self} />}
      {roots.map((it) => (
        <Piece it={it} key={it.eId} {...shared} />
      ))}
    </div>
  );
}
