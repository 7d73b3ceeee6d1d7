import { type Word, words } from "#lib/language/words";
import type { Language } from "#lib/law/language";
import type { Provision } from "#lib/law/provision";
import type { Stretch } from "#lib/search/answer";
import { type ReadWord, readWord } from "#lib/search/readWord";
import { formOf, type Wanted } from "#lib/search/score";
import { isNear } from "#lib/search/typos";

/** The length of an excerpt, in UTF-16 code units: about three lines. */
const excerptLength = 260;
/** How much of the text before the best passage is shown with it. */
const before = 60;

/** What a word of a text stands for in the query: the stem it matches, or null. */
export type Matcher = (word: string, language: Language) => string | null;

/**
 * Words match as they are looked for: by stem, as a beginning, in looser spelling, or, where nothing fits better, with a typing
 * error. Words that only hold a question together are not looked for: every `of` marked would hide what was found.
 */
export function matcherOf(wanted: readonly Wanted[]): Matcher {
  const known = new Map<ReadWord, string | null>();
  const match = (read: ReadWord): string | null => {
    const fitting =
      wanted.find((it) => formOf(it, read) > 0) ?? wanted.find((it) => it.errors > 0 && isNear(it.stem, read.stem, it.errors));
    return fitting?.stem ?? null;
  };
  return (word, language) => {
    const read = readWord(word, language);
    const found = known.get(read);
    if (found !== undefined) return found;
    const made = match(read);
    known.set(read, made); // a matcher lives as long as one answer, and texts say the same words again and again
    return made;
  };
}

type Match = Word & { readonly stem: string };

const matchesIn = (text: string, language: Language, matcher: Matcher): readonly Match[] =>
  words(text).flatMap((word) => {
    const stem = matcher(word.text, language);
    return stem === null ? [] : [{ ...word, stem }];
  });

/** The window with the most different stems, then the most matches; the earliest of equals. One pass with two pointers. */
function bestWindow(matches: readonly Match[]): { readonly start: number; readonly score: number } {
  const inside = new Map<string, number>();
  let best = { start: 0, score: 0 };
  let first = 0;
  for (const [index, match] of matches.entries()) {
    inside.set(match.stem, (inside.get(match.stem) ?? 0) + 1);
    for (let out = matches[first]; out !== undefined && match.end - out.start > excerptLength - before; out = matches[first]) {
      const left = (inside.get(out.stem) ?? 1) - 1;
      if (left === 0) inside.delete(out.stem);
      else inside.set(out.stem, left);
      first += 1;
    }
    const score = inside.size * 1000 + (index - first + 1);
    if (score > best.score) best = { start: matches[first]?.start ?? 0, score };
  }
  return best;
}

/** Steps out of the middle of a character of two code units. */
const offCharacter = (text: string, place: number): number => (/[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place);

/** The last white space at or before a place; -1 if there is none. */
function spaceBefore(text: string, place: number): number {
  for (let at = Math.min(place, text.length - 1); at >= 0; at -= 1) if (/\s/u.test(text.charAt(at))) return at;
  return -1;
}

/** Moves a place back to the beginning of its word, however long; a text without spaces is cut where it must be. */
function wordStart(text: string, place: number): number {
  if (place <= 0) return 0;
  const start = spaceBefore(text, place) + 1;
  return place - start < excerptLength ? start : offCharacter(text, place);
}

function wordEnd(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = spaceBefore(text, place);
  return place - space < excerptLength ? space : offCharacter(text, place);
}

/** Cuts a text into marked and unmarked stretches; line breaks become spaces, and an ellipsis shows where it was cut. */
function stretches(text: string, from: number, to: number, matches: readonly Match[]): readonly Stretch[] {
  const marked = matches.filter((match) => match.start >= from && match.end <= to);
  const found: Stretch[] = from > 0 ? [{ text: "… ", mark: false }] : [];
  let at = from;
  for (const { start, end } of marked) {
    if (start > at) found.push({ text: text.slice(at, start), mark: false });
    found.push({ text: text.slice(start, end), mark: true });
    at = end;
  }
  if (at < to) found.push({ text: text.slice(at, to), mark: false });
  if (to < text.length) found.push({ text: " …", mark: false });
  return found.map((stretch) => ({ ...stretch, text: stretch.text.replace(/\s+/gu, " ") }));
}

/**
 * The passage of a provision that holds most of the query's words, as raw text with every one of them marked: from its
 * text, else from what follows its children, else from its heading. Without a match, its beginning.
 */
export function excerptOf(provision: Pick<Provision, "text" | "wrapUp" | "heading" | "language">, matcher: Matcher): readonly Stretch[] {
  const fields = [provision.text, provision.wrapUp, provision.heading].filter((text) => text !== null && text !== "");
  const scored = fields.map((text) => {
    const matches = matchesIn(text ?? "", provision.language, matcher);
    return { text: text ?? "", matches, ...bestWindow(matches) };
  });
  const best = scored.reduce(
    (left, right) => (right.score > left.score ? right : left),
    scored[0] ?? { text: "", matches: [], start: 0, score: 0 },
  );
  const start = best.start <= before ? 0 : wordStart(best.text, best.start - before);
  const to = wordEnd(best.text, start + excerptLength);
  return best.text === "" ? [] : stretches(best.text, start, Math.max(to, start + 1), best.matches);
}
