import type { Address } from "#lib/law/address";
import type { Work } from "#lib/law/work";
import { LabelText } from "../../../_components/LabelText";
import { BesideLink } from "../../../_references/BesideLink";
import { StatusWord } from "../../../_references/StatusWord";
import type { ReferenceView, TargetView } from "../../../_references/view";
import { here } from "../../../_words/here";
import { words } from "../../../_words/words";

/** Something cited, once, with the references that cite it. */
type Cited = { readonly key: string; readonly name: string; readonly target: TargetView; readonly views: readonly ReferenceView[] };

/** An act that is neither held nor listed has no name but the text's own words. */
const isUnknown = ({ title, held, url }: TargetView): boolean => title === null && held === null && url === null;

const nameIn = (target: TargetView, view: ReferenceView): string => (isUnknown(target) ? view.reference.surface : target.label);

const keyOf = (target: TargetView, view: ReferenceView): string => `${target.url ?? ""} ${target.title ?? ""} ${nameIn(target, view)}`;

/** What references point to, each thing once, in the order of the text; those that are bound to nothing are left out. */
export function citedIn(views: readonly ReferenceView[]): readonly Cited[] {
  const found = new Map<string, Cited>();
  for (const view of views)
    for (const target of view.targets) {
      const key = keyOf(target, view);
      const before = found.get(key)?.views ?? [];
      found.set(key, { key, name: nameIn(target, view), target, views: before.includes(view) ? before : [...before, view] });
    }
  return [...found.values()];
}

type Group = { readonly title: string; readonly isUnknown: boolean; readonly cited: readonly Cited[] };

function titleIn(own: Work, { title, held, label, ...target }: TargetView): string {
  if (held?.work.id === own.id) return words.say("connections.sameText");
  return isUnknown({ title, held, label, ...target }) ? words.say("cites.elsewhere") : (title ?? label);
}

/** By the work or act that is cited; the text itself last, and before it what is only known by its words. */
function groupsOf(cited: readonly Cited[], own: Work): readonly Group[] {
  const found = new Map<string, Cited[]>();
  for (const it of cited) found.set(titleIn(own, it.target), [...(found.get(titleIn(own, it.target)) ?? []), it]);
  const last = [words.say("cites.elsewhere"), words.say("connections.sameText")];
  return [...found]
    .map(([title, list]) => ({ title, isUnknown: title === last[0], cited: list }))
    .sort((left, right) => last.indexOf(left.title) - last.indexOf(right.title));
}

type OneProps = { readonly cited: Cited; readonly isUnknown: boolean; readonly address: Address };

function OneCited({ cited: { name, target, views }, isUnknown: isPlain, address }: OneProps) {
  const status = isPlain ? "resolved" : (views[0]?.reference.status ?? "resolved");
  return (
    <li>
      {target.url === null ? (
        <LabelText label={name} />
      ) : (
        <a href={here(target.url)}>
          <LabelText label={name} />
        </a>
      )}
      {views.length > 1 ? <span className="text-quiet tabular"> × {words.number(views.length)}</span> : null}
      {status === "resolved" ? null : (
        <>
          {" "}
          <span className="connection-status">
            <StatusWord status={status} />
          </span>
        </>
      )}
      {target.url === null ? null : <BesideLink left={address} name={name} url={target.url} />}
    </li>
  );
}

type Props = {
  readonly views: readonly ReferenceView[];
  readonly own: Work;
  /** The text that is read, beside which others open. */
  readonly address: Address;
};

/** What a provision cites, by work. */
export function CitesList({ views, own, address }: Props) {
  return groupsOf(citedIn(views), own).map((group) => (
    <div className="connection-group" key={group.title}>
      <h3>
        <LabelText label={group.title} />
      </h3>
      <ul>
        {group.cited.map((cited) => (
          <OneCited address={address} cited={cited} isUnknown={group.isUnknown} key={cited.key} />
        ))}
      </ul>
    </div>
  ));
}
