import { joinAll, type Lines, withSpace } from "#ingest/pieces";
import type { CleanLine, PieceText, Seam } from "#ingest/stage";

const hyphenAtEnd = /\p{L}[-‐]$/u;

/** The word that a text ends with. Looking back before it begins keeps the search linear in words of any length. */
const lastWord = /(?<![\p{L}-])[\p{L}-]+$/u;

/** The words of a source, in small letters: what a word joined at a hyphen is looked up in. */
export const vocabularyOf = (lines: Lines): ReadonlySet<string> =>
  new Set(lines.flatMap((line) => line.text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []));

export const isBroken = (left: string, right: string): boolean => hyphenAtEnd.test(left) && /^\p{L}/u.test(right);

/** First halves that are usually printed with a hyphen of their own: whose hyphen stands after them cannot be told. */
const ownHyphen: ReadonlySet<string> = new Set(["all", "ex", "non", "self", "vice", "well", "экс", "вице", "кое", "по", "унтер"]);

/**
 * How two lines of one block join: with a space, or directly where a word is broken by a hyphen. The hyphen goes only
 * before a small letter, if the word without it stands elsewhere in the source (contract, section 4), and if it is not one that
 * the word may have of its own.
 */
export function seamOf(left: string, right: string, vocabulary: ReadonlySet<string>): Seam {
  if (!isBroken(left, right)) return withSpace;
  const half = (lastWord.exec(left.slice(0, -1))?.[0] ?? "").toLowerCase();
  const word = `${half}${/^\p{L}+/u.exec(right)?.[0] ?? ""}`.toLowerCase();
  return { joint: "none", dropsHyphen: /^\p{Ll}/u.test(right) && !ownHyphen.has(half) && vocabulary.has(word) };
}

/** Texts that go on in each other, as one: joined directly where a word is broken, else with a space. */
export const joinGoingOn = (texts: readonly Pick<CleanLine, "pieces" | "text">[], vocabulary: ReadonlySet<string>): PieceText =>
  joinAll(
    texts.map(({ pieces }) => pieces),
    (index) => seamOf(texts[index - 1]?.text ?? "", texts[index]?.text ?? "", vocabulary),
  );
