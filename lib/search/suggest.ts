import { likelyLanguage } from "#lib/language/alphabet";
import { otherKeyboard } from "#lib/language/keyboard";
import { words } from "#lib/language/words";
import type { Provision } from "#lib/law/provision";
import { readWord } from "#lib/search/readWord";
import { nearestStems } from "#lib/search/spelling";
import { relatedTo } from "#lib/search/synonyms";
import type { Asked } from "#lib/search/understand";
import type { Library } from "#lib/store/library";
import { provisionOfRow } from "#lib/store/rows";

/** How many provisions are read to see how a stem is written. */
const mostRead = 5;

/** The words of a provision's own texts. */
const wordsOf = ({ heading, text, wrapUp }: Provision): readonly string[] =>
  words([heading, text, wrapUp].filter((it) => it !== null).join("\n")).map((word) => word.text);

/** How a stem is mostly written in the texts that hold it, in small letters; null if it is in none. */
export async function asWritten(library: Library, stem: string): Promise<string | null> {
  const rows = await library.database.all("SELECT p.* FROM words JOIN provisions p ON p.id = words.rowid WHERE words MATCH ? LIMIT ?", [
    `{title heading body} : "${stem.replaceAll('"', "")}"`,
    mostRead,
  ]);
  const counts = new Map<string, number>();
  for (const provision of rows.map(provisionOfRow)) {
    for (const word of wordsOf(provision)) {
      const { stem: found, folded } = readWord(word, provision.language);
      if (found === stem) counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return [...counts].sort(([one, often], [other, more]) => more - often || one.length - other.length)[0]?.[0] ?? null;
}

/** Other queries for one that found nothing, or for names that are related to others: related names, then nearest spellings. */
export async function queriesFor(asked: Asked, isEmpty: boolean, library: Library): Promise<readonly string[]> {
  const related = relatedTo(
    asked.terms.map(({ stem }) => stem),
    asked.language,
  );
  if (!isEmpty) return related;
  const typed = asked.words.join(" ");
  const spellings = await Promise.all(
    asked.terms.map(async ({ word, stem }) => {
      const nearest = await nearestStems(library, stem, 2);
      return Promise.all(nearest.map(async (it) => typed.replace(word, (await asWritten(library, it)) ?? word)));
    }),
  );
  const keyboards = otherKeyboard(typed).filter((text) => likelyLanguage(text) !== likelyLanguage(typed));
  const unquoted = asked.query.phrases.length > 0 ? [[...asked.query.phrases, typed].join(" ").trim()] : [];
  return [...new Set([...unquoted, ...related, ...spellings.flat(), ...keyboards.slice(0, 1)])]
    .filter((text) => text !== typed)
    .slice(0, 5);
}
