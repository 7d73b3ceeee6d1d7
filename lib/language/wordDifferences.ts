import { diffArrays } from "diff";

/** A stretch of two texts: in both, in the later one alone, or in the earlier one alone. */
export type Stretch = { readonly kind: "same" | "added" | "removed"; readonly text: string };

/** Words with their marks and inner apostrophes and hyphens, white space, and each other sign by itself: all characters, in order. */
const token = /[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D\u2060]|['’ʼ-](?=[\p{L}\p{N}]))*|\n|[^\S\n]+|[^\s]/gu;

const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

/** The most changes that are looked for in a text: beyond them the texts are two, and the search would take their square. */
const mostChanges = 800;

/** The share of a text's signs that must stand in both for their differences to be worth reading. */
const leastInCommon = 0.25;

const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const rewritten = (before: string, after: string): readonly Stretch[] => [
  ...(before === "" ? [] : [{ kind: "removed" as const, text: before }]),
  ...(after === "" ? [] : [{ kind: "added" as const, text: after }]),
];

/** The white space with which both texts end. */
function sharedSpace(one: string, other: string): string {
  const tail = one.slice(one.trimEnd().length);
  return other.endsWith(tail) ? tail : "";
}

/** What is removed and added between two words that stay, as one removal and one addition: a sign or space left between says nothing. */
function gathered(stretches: readonly Stretch[]): readonly Stretch[] {
  const done: Stretch[] = [];
  let [removed, added, held] = ["", "", ""];
  const close = (): void => {
    const space = sharedSpace(removed, added);
    done.push(...rewritten(removed.slice(0, removed.length - space.length), added.slice(0, added.length - space.length)));
    if (space + held !== "") done.push({ kind: "same", text: space + held });
    [removed, added, held] = ["", "", ""];
  };
  for (const { kind, text } of stretches) {
    const isOpen = removed !== "" || added !== "";
    if (kind === "same" && isOpen && !isWord(text) && !text.includes("\n")) held += text;
    else if (kind === "same") {
      close();
      done.push({ kind, text });
    } else {
      if (kind === "removed") removed += held + text;
      else added += held + text;
      if (held !== "" && kind === "removed") added += held;
      else if (held !== "") removed += held;
      held = "";
    }
  }
  close();
  return done;
}

const lengthOf = (stretches: readonly Stretch[], kind: Stretch["kind"]): number =>
  stretches.reduce((sum, it) => (it.kind === kind ? sum + it.text.replace(/\s+/gu, "").length : sum), 0);

/** Whether two texts have so little in common that one is read and then the other. */
function areTwo(stretches: readonly Stretch[]): boolean {
  const same = lengthOf(stretches, "same");
  return same < leastInCommon * (same + Math.max(lengthOf(stretches, "removed"), lengthOf(stretches, "added")));
}

/**
 * What was changed in a text, word by word. The stretches that are the same or removed make up the earlier text, those that
 * are the same or added the later one. Texts that have little in common are given whole, one after the other.
 */
export function wordDifferences(before: string, after: string): readonly Stretch[] {
  if (before === after) return before === "" ? [] : [{ kind: "same", text: before }];
  const changes = diffArrays([...tokensOf(before)], [...tokensOf(after)], { maxEditLength: mostChanges });
  if (changes === undefined) return rewritten(before, after);
  const stretches = gathered(
    changes.map(({ added, removed, value }) => ({ kind: added ? "added" : removed ? "removed" : "same", text: value.join("") })),
  );
  return areTwo(stretches) ? rewritten(before, after) : stretches;
}
