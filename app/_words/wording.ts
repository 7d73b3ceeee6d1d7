import type { PartialDate } from "#lib/law/date";
import { type Force, forceOf, supersededOn } from "#lib/law/force";
import { type Edition, isLaw, titleOf, type Work } from "#lib/law/work";
import type { Words } from "#lib/messages";

/** The signs that a standing can bear: to be in force no more is one thing, not to be known to be in force another. */
export const standingTones = ["in-force", "ceased", "changed", "not-stated"] as const;

/** What readers must know of a text before they rely on it: a word and, through its tone, a sign. */
export type Standing = { readonly tone: (typeof standingTones)[number]; readonly label: string };

function lawWording({ say, date }: Words, edition: Edition): string {
  const language = say(`languageInSentence.${edition.language}`);
  const { legalValue } = edition;
  if (edition.date === null) {
    return legalValue === null
      ? say("wording.undatedLawPlain", { language })
      : say("wording.undatedLaw", { language, legalValue: say(`legalValue.${legalValue}`) });
  }
  return legalValue === null
    ? say("wording.lawPlain", { date: date(edition.date), language })
    : say("wording.law", { date: date(edition.date), language, legalValue: say(`legalValue.${legalValue}`) });
}

/** Which wording a text is: `Wording of 7 October 1998 (English, unofficial translation), superseded on 21 May 2007.` */
export function wordingSentence(words: Words, work: Work, edition: Edition): string {
  const { say, date } = words;
  if (!isLaw(work.type)) {
    const language = say(`languageInSentence.${edition.language}`);
    const published = work.facts.published ?? edition.date;
    return published === null
      ? say("wording.undatedLiterature", { language })
      : say("wording.literature", { date: date(published), language });
  }
  const wording = lawWording(words, edition);
  const superseded = supersededOn(work, edition);
  return superseded === null ? say("wording.newest", { wording }) : say("wording.superseded", { wording, date: date(superseded) });
}

/** The same in two or three words, for context lines and hits. */
export function wordingInShort({ say, date }: Words, work: Work, edition: Pick<Edition, "date">): string {
  if (isLaw(work.type)) return edition.date === null ? say("wording.shortUndated") : say("wording.short", { date: date(edition.date) });
  const published = work.facts.published ?? edition.date;
  return published === null ? say("wording.shortUndated") : say("wording.shortLiterature", { date: date(published) });
}

/** The force of a work as a word and a sign; null for literature, which has none. */
export function standingOf({ say, date }: Words, force: Force): Standing | null {
  switch (force.kind) {
    case "in-force":
      return { tone: "in-force", label: say("force.short.in-force") };
    case "ceased":
      return { tone: "ceased", label: say("force.short.ceased", { date: date(force.on) }) };
    case "not-yet":
      return { tone: "changed", label: say("force.short.not-yet", { date: date(force.from) }) };
    case "not-stated":
      return { tone: "not-stated", label: say("force.short.not-stated") };
    default:
      return null;
  }
}

/** The same where a sentence beside it says the dates. */
export function standingInNotice(words: Words, work: Work, edition: Edition, day: PartialDate): Standing | null {
  const { kind } = forceOf(work, day);
  const standing = standingOfEdition(words, work, edition, day);
  if (standing === null || kind === "none" || (kind === "in-force" && standing.tone === "changed")) return standing;
  return { ...standing, label: words.say(`force.notice.${kind}`) };
}

/** The standing of one wording of a work: a superseded wording of a work in force is not what is in force. */
export function standingOfEdition(words: Words, work: Work, edition: Edition, day: PartialDate): Standing | null {
  const force = forceOf(work, day);
  if (force.kind === "in-force" && supersededOn(work, edition) !== null)
    return { tone: "changed", label: words.say("force.short.superseded") };
  return standingOf(words, force);
}

/** The force of a work as a sentence, in stretches: those that are not text are links made by `link`. Null for literature. */
export function forceSentence<Node>(
  words: Words,
  work: Work,
  successor: Work | null,
  day: PartialDate,
  link: (chunks: readonly (string | Node)[]) => Node,
): readonly (string | Node)[] | null {
  const force = forceOf(work, day);
  const type = words.say(`typeInSentence.${work.type}`);
  const date = (of: PartialDate): string => words.date(of);
  switch (force.kind) {
    case "in-force":
      return words.parts<Node>("force.in-force", { type, date: date(force.since) });
    case "ceased":
      if (successor === null) return words.parts<Node>("force.ceased", { type, date: date(force.on) });
      return words.parts<Node>("force.ceasedReplaced", {
        type,
        date: date(force.on),
        successorTitle: titleOf(successor, words.language),
        successor: link,
      });
    case "not-yet":
      return words.parts<Node>("force.not-yet", { type, date: date(force.from) });
    case "not-stated":
      return words.parts<Node>("force.not-stated", { type });
    default:
      return null;
  }
}
