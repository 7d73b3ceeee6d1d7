import { Fragment, type ReactNode } from "react";
import { type Stretch, wordDifferences } from "#lib/language/wordDifferences";
import { words } from "../../../_words/words";

/** A stretch as a mark that the eye tells by a line, and a screen reader by a word before it and a bracket after it. */
function Mark({ kind, children }: { readonly kind: "added" | "removed"; readonly children: ReactNode }) {
  const Element = kind === "added" ? "ins" : "del";
  return (
    <Element className="against-mark">
      <span className="visually-hidden" lang={words.language}>
        {words.say(kind === "added" ? "against.startAdded" : "against.startRemoved")}{" "}
      </span>
      {children}
      <span className="visually-hidden">]</span>
    </Element>
  );
}

/** The paragraphs that stretches make: each line break ends one. */
function paragraphsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const done: Stretch[][] = [[]];
  for (const { kind, text } of stretches) {
    for (const [index, part] of text.split("\n").entries()) {
      if (index > 0) done.push([]);
      if (part !== "") done.at(-1)?.push({ kind, text: part });
    }
  }
  return done.filter((paragraph) => paragraph.length > 0);
}

const one = ({ kind, text }: Stretch): ReactNode => (kind === "same" ? text : <Mark kind={kind}>{text}</Mark>);

type Props = { readonly before: string; readonly after: string; readonly className?: string };

/** A text as it reads now, with what was added and removed since. */
export function ChangedWords({ before, after, className }: Props) {
  return paragraphsOf(wordDifferences(before, after)).map((paragraph, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no name but their place, and never change on a page
    <p className={className} key={place}>
      {paragraph.map((it, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: likewise
        <Fragment key={index}>{one(it)}</Fragment>
      ))}
    </p>
  ));
}
