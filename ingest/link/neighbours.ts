import type { ActMention, MarkerMention, Mention } from "#lib/law/citation/mention";

/** What stands before a mention in its text; null: nothing of the kind. */
type Before = {
  /** The act that it, or the list of citations that it ends, follows at once. */
  readonly joinedBefore: ActMention | null;
  /** The nearest act that is known, and the nearest that can be only one. */
  readonly actBefore: ActMention | null;
  readonly clearBefore: ActMention | null;
};

/** What stands after a mention in its text. */
type After = {
  /** The act that follows it at once (`direct`), or at the end of the list of citations that it begins. */
  readonly joinedAfter: { readonly act: ActMention; readonly direct: boolean } | null;
  readonly actAfter: ActMention | null;
  readonly markerAfter: MarkerMention | null;
};

export type Neighbours = Before & After;

const joinsAfter = /^[\s,]*(?:of|in|under|from|to|by)?\s*(?:the\s+)?$/iu;
const joinsBefore = /^[\s,:;(—–-]*(?:in|under|its|namely|a именно)?\s*$/iu;
const joinsList = /^[\s,;]*(?:and|or|и|или|және|мен)?\s*$/iu;

/** What is longer, in UTF-16 code units, joins nothing: the patterns above take time in the square of it. */
const longestJoint = 60;

const joins = (pattern: RegExp, text: string, left: Mention, right: Mention): boolean =>
  right.start - left.end <= longestJoint && pattern.test(text.slice(left.end, right.start));

function joinedBefore(text: string, mention: Mention, previous: Mention | undefined, before: Before): ActMention | null {
  if (previous?.kind === "act") return joins(joinsBefore, text, previous, mention) ? previous : null;
  return previous?.kind === "provision" && joins(joinsList, text, previous, mention) ? before.joinedBefore : null;
}

function joinedAfter(text: string, mention: Mention, next: Mention | undefined, after: After): After["joinedAfter"] {
  if (next?.kind === "act") return joins(joinsAfter, text, mention, next) ? { act: next, direct: true } : null;
  const goesOn = next?.kind === "provision" && joins(joinsList, text, mention, next);
  return goesOn && after.joinedAfter !== null ? { ...after.joinedAfter, direct: false } : null;
}

/**
 * What stands around each mention of a text, in one walk forth and one back.
 *
 * @param mentions in the order of the text, none inside another.
 * @param actsMeant how many acts the name of an act may mean; 0: it says too little.
 */
export function neighboursOf(text: string, mentions: readonly Mention[], actsMeant: (act: ActMention) => number): readonly Neighbours[] {
  const afters: After[] = [];
  let after: After = { joinedAfter: null, actAfter: null, markerAfter: null };
  for (const [index, mention] of [...mentions.entries()].reverse()) {
    const next = mentions[index + 1];
    after = {
      joinedAfter: joinedAfter(text, mention, next, after),
      actAfter: next?.kind === "act" && actsMeant(next) > 0 ? next : after.actAfter,
      markerAfter: next?.kind === "marker" ? next : after.markerAfter,
    };
    afters[index] = after;
  }
  let before: Before = { joinedBefore: null, actBefore: null, clearBefore: null };
  return mentions.map((mention, index) => {
    const previous = mentions[index - 1];
    before = {
      joinedBefore: joinedBefore(text, mention, previous, before),
      actBefore: previous?.kind === "act" && actsMeant(previous) > 0 ? previous : before.actBefore,
      clearBefore: previous?.kind === "act" && actsMeant(previous) === 1 ? previous : before.clearBefore,
    };
    return { ...before, ...(afters[index] ?? after) };
  });
}
