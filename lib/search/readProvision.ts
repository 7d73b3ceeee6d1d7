import { words } from "#lib/language/words";
import type { Language } from "#lib/law/language";
import type { Provision, ProvisionKind } from "#lib/law/provision";
import { type ReadWord, readWord } from "#lib/search/readWord";
import { tellingHeading } from "#lib/search/tellingHeading";
import type { Library } from "#lib/store/library";

/** A provision as it is compared with what is looked for. */
export type ReadProvision = {
  readonly kind: ProvisionKind;
  readonly language: Language;
  readonly body: readonly ReadWord[];
  readonly heading: readonly ReadWord[];
};

function read(provision: Provision): ReadProvision {
  const { kind, text, wrapUp, language } = provision;
  const wordsOf = (it: string): readonly ReadWord[] => words(it).map((word) => readWord(word.text, language));
  return { kind, language, body: wordsOf([text ?? "", wrapUp ?? ""].join("\n")), heading: wordsOf(tellingHeading(provision)) };
}

/** The most provisions kept a library, at some kilobyte each; then all are forgotten, which costs less than to choose. */
const mostKept = 5000;

const kept = new WeakMap<Library, Map<number, ReadProvision>>();

/** Reads the words of a provision. What was read is kept: a library never changes, and many searches find the same. */
export function readProvision(library: Library, row: number, provision: Provision): ReadProvision {
  const known = kept.get(library) ?? new Map<number, ReadProvision>();
  kept.set(library, known);
  const found = known.get(row);
  if (found !== undefined) return found;
  if (known.size >= mostKept) known.clear();
  const made = read(provision);
  known.set(row, made);
  return made;
}
