"use client";

import type { ContentsInside, ContentsLine, PlaceHere, Spoken } from "./contentsLine";
import { FollowPlace } from "./FollowPlace";

/** What stands in each line. */
type Shared = {
  /** The address of the edition. */
  readonly edition: string;
  /** The name of the list of numbers on the page shown. */
  readonly placesName: string;
};

const Words = ({ of }: { readonly of: Spoken }) => (typeof of === "string" ? of : <span lang={of.lang}>{of.text}</span>);

const Name = ({ steps }: { readonly steps: ContentsLine["name"] }) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
  steps.map((step, index) => <Words key={index} of={step} />);

/** A heading or first words, after a name. */
function Said({ said, isInCapitals }: Pick<ContentsLine, "said" | "isInCapitals">) {
  if (said === undefined) return null;
  if (typeof said === "string" && !isInCapitals) return ` ${said}`;
  const words = <Words of={said} />;
  return <> {isInCapitals ? <span className="in-capitals">{words}</span> : words}</>;
}

/** The numbers of what is on the page shown, as places on it. */
const Places = ({ name, places }: { readonly name: string; readonly places: readonly PlaceHere[] }) => (
  <ul aria-label={name} className="places-here">
    {places.map(({ id, label, number }) => (
      <li key={id}>
        <a aria-label={label} data-place={id} href={`#${encodeURIComponent(id)}`}>
          {number}
        </a>
      </li>
    ))}
  </ul>
);

/** What an entry holds, to be unfolded without any script. */
const Inside = ({ inside: { label, isOpen, lines }, ...shared }: Shared & { readonly inside: ContentsInside }) => (
  <details open={isOpen}>
    <summary aria-label={label} />
    <Lines {...shared} lines={lines} />
  </details>
);

const Lines = ({ lines, ...shared }: Shared & { readonly lines: readonly ContentsLine[] }) => (
  <ol>
    {lines.map(({ path, name, isOpening, place, here, inside, ...said }) => (
      <li key={path}>
        <a aria-current={here && "page"} className={isOpening && "is-opening"} data-place={place} href={shared.edition + path}>
          <b>
            <Name steps={name} />
          </b>
          <Said {...said} />
        </a>
        {here !== undefined && here.length > 0 ? <Places name={shared.placesName} places={here} /> : null}
        {inside === undefined ? null : <Inside {...shared} inside={inside} />}
      </li>
    ))}
  </ol>
);

type Props = Shared & {
  readonly lines: readonly ContentsLine[];
  /** The id of the element with the contents. */
  readonly contents: string;
  /** The id of the provision that the address names. */
  readonly named: string;
};

/** The lines of the contents, and what marks in them the place that is read. They come as data, which weighs less than elements. */
export const ContentsList = ({ lines, contents, named, ...shared }: Props) => (
  <>
    <Lines {...shared} lines={lines} />
    <FollowPlace contents={contents} named={named} />
  </>
);
