import { expect, test } from "vitest";
import { alikePairs } from "#lib/language/likeness";
import { type Compared, compareProvisions, countChanges, type FindAlike, ownWords } from "#lib/law/compareProvisions";
import type { Provision } from "#lib/law/provision";
import { withIdentities } from "#lib/law/sameAs";
import { eId } from "#lib/store/fixture";

/** A text as its lines say it: `art_1/para_2 Words`; `!` before the words marks what was taken out. */
function textOf(edition: string, lines: readonly string[]): readonly Provision[] {
  const ids = lines.map((line) => (line.split(" ")[0] ?? "").replaceAll("/", "__"));
  const rows = lines.map((line, index): Provision => {
    const id = ids[index] ?? "";
    const words = line.split(" ").slice(1).join(" ");
    const around = ids.filter((other) => id.startsWith(`${other}__`)).at(-1);
    return {
      ...{ work: "veld", edition, eId: eId(id), parent: around === undefined ? null : eId(around), kind: "paragraph", num: "1." },
      ...{ heading: null, text: words.replace(/^!/, "") || null, wrapUp: null, language: edition.endsWith("ru") ? "ru" : "en" },
      ...{ status: words.startsWith("!") ? "deleted" : "in-force", sameAs: "", page: null, line: index + 1, order: index + 1 },
      last: 1 + ids.findLastIndex((other) => other === id || other.startsWith(`${id}__`)),
    };
  });
  return withIdentities(rows, new Map());
}

const alike: FindAlike = (before, after) => {
  const comparable = (it: Provision) => ({ text: ownWords(it), language: it.language });
  return alikePairs(before.map(comparable), after.map(comparable), 0.2);
};

const compare = (before: readonly string[], after: readonly string[], language = "en"): readonly Compared[] =>
  compareProvisions(textOf("2001.en", before), textOf(`2010.${language}`, after), alike);

const drawn = (compared: readonly Compared[]): readonly string[] =>
  compared.map(
    ({ before, after, outcome, readsSame }) =>
      `${before?.eId ?? ""} > ${after?.eId ?? ""}: ${outcome}${readsSame === false && outcome === "moved" ? " too" : ""}`,
  );

const old = [
  "art_1",
  "art_1/para_1 Ferries are public and cross by day.",
  "art_1/para_2 The Mayor appoints ferrymen.",
  "art_2 Tolls are levied on bridges.",
];

test("what reads the same is the same", () => {
  expect(drawn(compare(old, old)).every((line) => line.endsWith(": same"))).toBe(true);
});

test("a changed word, an added and a removed paragraph are each told", () => {
  const now = [
    "art_1",
    "art_1/para_1 Ferries are public and cross by night.",
    "art_1/para_3 Dogs pay nothing at all.",
    "art_2 Tolls are levied on bridges.",
  ];
  const compared = compare(old, now);
  expect(drawn(compared)).toEqual([
    "art_1 > art_1: same",
    "art_1__para_1 > art_1__para_1: changed",
    "art_1__para_2 > : removed",
    " > art_1__para_3: added",
    "art_2 > art_2: same",
  ]);
  expect(countChanges(compared)).toEqual({ changed: 1, added: 1, removed: 1, moved: 0 });
});

test("words that went to another number moved, and their old number is not the same provision", () => {
  const now = [
    "art_1",
    "art_1/para_1 Nobody swims in the harbour.",
    "art_1/para_2 Ferries are public and cross by day.",
    "art_1/para_3 The Mayor appoints all ferrymen.",
    "art_2 Tolls are levied on bridges.",
  ];
  expect(drawn(compare(old, now))).toEqual([
    "art_1 > art_1: same",
    " > art_1__para_1: added",
    "art_1__para_1 > art_1__para_2: moved",
    "art_1__para_2 > art_1__para_3: moved too",
    "art_2 > art_2: same",
  ]);
});

test("quite other words under the same number are a change, where they stand nowhere else", () => {
  const now = old.with(3, "art_2 The archive keeps every map.");
  expect(drawn(compare(old, now)).at(-1)).toBe("art_2 > art_2: changed");
});

test("what is kept as a number with the note that it was taken out is removed", () => {
  const compared = compare(old, old.with(2, "art_1/para_2 !Excluded by the Law of 2010."));
  expect(drawn(compared)[2]).toBe("art_1__para_2 > art_1__para_2: removed");
  expect(countChanges(compared).removed).toBe(1);
});

test("a number that only says that it was taken out is not added", () => {
  const compared = compare(old, [...old, "art_3 !Excluded by the Law of 2005."]);
  expect(countChanges(compared)).toEqual({ changed: 0, added: 0, removed: 0, moved: 0 });
});

test("an article added with all its paragraphs counts once", () => {
  expect(countChanges(compare(old, [...old, "art_3 On maps", "art_3/para_1 Maps are kept.", "art_3/para_2 Maps are shown."])).added).toBe(
    1,
  );
});

test("paragraphs of an article that got another number did not move themselves", () => {
  const now = ["art_7", ...old.slice(1, 3).map((line) => line.replace("art_1", "art_7")), "art_2 Tolls are levied on bridges."];
  expect(drawn(compare(old, now))).toEqual([
    "art_1 > art_7: moved",
    "art_1__para_1 > art_7__para_1: same",
    "art_1__para_2 > art_7__para_2: same",
    "art_2 > art_2: same",
  ]);
});

test("in another language only the numbers are compared", () => {
  const compared = compare(old, ["art_1", "art_1/para_1 Паромы.", "art_2 Пошлина.", "art_3 Карты."], "ru");
  expect(drawn(compared)).toEqual([
    "art_1 > art_1: not-compared",
    "art_1__para_1 > art_1__para_1: not-compared",
    "art_1__para_2 > : removed",
    "art_2 > art_2: not-compared",
    " > art_3: added",
  ]);
});

test("an article whose words one text prints as its first paragraph is not taken apart", () => {
  const before = [
    "art_4",
    "art_4/para_1 The Mayor shall:",
    "art_4/para_1/subpara_1 keep bridges;",
    "art_4/para_1/subpara_2 pardon thieves.",
  ];
  const after = ["art_4 The Mayor shall:", "art_4/subpara_1 keep bridges;", "art_4/subpara_2 pardon thieves."];
  expect(drawn(compare(before, after))).toEqual([
    "art_4__para_1 > art_4: same",
    "art_4__para_1__subpara_1 > art_4__subpara_1: same",
    "art_4__para_1__subpara_2 > art_4__subpara_2: same",
  ]);
});
