import type { EId } from "#lib/law/eId";
import { labelOf, type Named } from "#lib/law/label";
import type { Provision } from "#lib/law/provision";
import { visibleText } from "#lib/law/visibleText";
import type { Entry } from "../../../_address/contents";
import { type Place, pinnedAddress } from "../../../_address/located";
import { MenuLink } from "../../../_cite/MenuLink";
import { MarkedText } from "../../../_references/MarkedText";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";
import { marginNumber } from "../marginNumber";
import { type Marks, marksIn, unprintedAddress } from "../marks";
import { permalinkName } from "../permalinkName";
import { Blocks } from "./Blocks";
import { CitedCount } from "./CitedCount";
import { Corrections } from "./Corrections";

/** The provision that the address names; `block` is one block of its text, from 1, or null for all of it. */
export type Target = { readonly eId: EId; readonly block: number | null };

export type Shared = {
  readonly place: Place;
  readonly provisions: readonly Provision[];
  readonly known: readonly Named[];
  readonly target: Target | null;
  readonly marks: Marks;
  /** How often each provision is cited, by eId. */
  readonly cited: ReadonlyMap<string, number>;
  /** Where two texts share a page: what stands before the ids of this one, and where its numbers lead. */
  readonly idPrefix?: string;
  readonly addressOf?: (eId: EId) => string;
  /** The provision whose number and heading are the page's title. */
  readonly title?: EId;
  /** Whether a provision is shown without what it holds. */
  readonly isAlone?: boolean;
};

function ownText(it: Provision, place: Place): string {
  const text = visibleText(place.work.rights, it.text) ?? "";
  return it.status === "in-force" ? text : [text, words.say(`reading.${it.status}`)].filter(Boolean).join(" ");
}

/** As much of a field as is shown can be marked: an ellipsis at the end of an excerpt is no part of it. */
function marksShown(it: Provision, field: "text" | "wrapUp", { place, marks }: Shared) {
  const whole = it[field]?.length ?? 0;
  const shown = visibleText(place.work.rights, it[field])?.length ?? 0;
  return marksIn(it, field, shown < whole ? shown - 2 : whole, marks);
}

function HeadingText({ it, marks }: { readonly it: Provision; readonly marks: Marks }) {
  const heading = it.heading ?? "";
  return <MarkedText from={0} marks={marksIn(it, "heading", heading.length, marks)} text={heading} />;
}

/** The web address of a bibliography entry, where its words do not print it. */
function EntryAddress({ it, marks }: { readonly it: Provision; readonly marks: Marks }) {
  const url = unprintedAddress(it, marks);
  if (url === null) return null;
  return (
    <p className="entry-link" lang={words.language}>
      <a href={url} rel="external">
        {new URL(url).hostname}
      </a>
    </p>
  );
}

/** What editors correct in a provision: a note below its text. */
const CorrectionsOf = ({ it, place, marks }: Shared & { readonly it: Provision }) => (
  <Corrections corrections={marks.corrections.get(it.eId) ?? []} it={it} rights={place.work.rights} />
);

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
      aria-current={isWholeTarget ? "location" : undefined}
      // biome-ignore lint/a11y/noAutofocus: the address names this provision; the browser brings it into view without a script
      autoFocus={isTarget}
      className={`provision kind-${it.kind} ${isWholeTarget ? "is-target" : ""}`}
      id={`${idPrefix}${it.eId}`}
      lang={it.language === place.edition.language ? undefined : it.language}
      tabIndex={isTarget ? -1 : undefined}
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

/** What an entry says itself: its number and heading are the page's title. */
export function OwnText({ it, ...shared }: Shared & { readonly it: Provision }) {
  const { place, target } = shared;
  const text = ownText(it, place);
  if (text === "") return <CorrectionsOf {...shared} it={it} />;
  return (
    <div className="own-text" lang={it.language}>
      <Blocks marked={target?.eId === it.eId ? target.block : null} marks={marksShown(it, "text", shared)} text={text} />
      <CorrectionsOf {...shared} it={it} />
    </div>
  );
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
