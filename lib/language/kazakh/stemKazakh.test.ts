import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { foldWord } from "#lib/language/fold";
import { endingsIn } from "#lib/language/kazakh/endings";
import { stemKazakh } from "#lib/language/kazakh/stemKazakh";
import { stemOf } from "#lib/language/stem";
import { allSteps, endingGroups } from "#lib/language/steps";

const families = readFileSync(join(import.meta.dirname, "fixtures", "legalWords.txt"), "utf8")
  .split("\n")
  .filter((line) => line.trim() !== "" && !line.startsWith("#"))
  .map((line) => {
    const [stem = "", forms = ""] = line.split(":");
    return { stem, forms: forms.trim().split(/\s+/u) };
  });

const allWords = families.flatMap(({ stem, forms }) => [stem, ...forms]);

test("at least 300 inflected legal words are written down", () => {
  expect(families.reduce((count, { forms }) => count + forms.length, 0)).toBeGreaterThanOrEqual(300);
});

test.each(families)("the forms of $stem share its stem", ({ stem, forms }) => {
  expect(forms.filter((form) => stemOf(form, "kk") !== stemOf(stem, "kk"))).toEqual([]);
});

test("different words keep different stems", () => {
  const stems = families.map(({ stem }) => stemOf(stem, "kk"));
  expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
});

test.each([
  ["сауда", "сау"],
  ["пайда", "пай"],
  ["қорғау", "қор"],
  ["сенатын", "сен"],
  ["тармақша", "тармақ"],
  ["заңсыз", "заң"],
  ["құқықтық", "құқық"],
])("%s is no form of %s", (word, other) => {
  expect(stemOf(word, "kk")).not.toBe(stemOf(other, "kk"));
});

test.each([
  ["бабы", "бап"],
  ["тармағы", "тармақ"],
  ["меншігінің", "меншік"],
  ["орнына", "орын"],
  ["Конституциясының", "конституция"],
  ["парламентінің", "парламент"],
  ["Қазақстандағы", "қазақстан"],
  ["қабылдайды", "қабыл"],
  ["берілген", "беріл"],
  ["апрельдің", "апрель"],
  ["банктің", "банк"],
  ["Назарбаевтың", "назарбаев"],
])("%s comes to %s", (word, stem) => {
  expect(stemOf(word, "kk")).toBe(stem);
});

test("endings of the other harmony class stay: they belong to the word", () => {
  expect(stemKazakh("заңдер")).toBe("заңдер");
  expect(stemKazakh("заңдер", { ...allSteps, harmony: false })).toBe("заң");
});

test.each(endingGroups)("without the %s endings, some legal words keep theirs", (group) => {
  const left = { ...allSteps, [group]: false };
  const words = [...allWords, "қабылдаған", "азаматпын"];
  expect(words.some((word) => stemKazakh(foldWord(word), left) !== stemKazakh(foldWord(word)))).toBe(true);
});

/** Words put together at random from stems, endings and noise; the same ones in every run. */
function* strangeWords(count: number): Generator<string> {
  let seed = 20_260_701;
  const next = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  const forms = Object.values(endingsIn((it) => it)).flatMap((index) => [...index.values()].flatMap((all) => all.map(({ form }) => form)));
  const letters = "абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяәi'";
  for (let index = 0; index < count; index += 1) {
    const noise = Array.from({ length: next(5) }, () => letters.charAt(next(letters.length))).join("");
    const stem = next(2) === 0 ? (allWords[next(allWords.length)] ?? "") : noise;
    yield stem + Array.from({ length: next(4) }, () => forms[next(forms.length)] ?? "").join("");
  }
}

test("a stem is its own stem, blind to case, never empty and never longer than the word", () => {
  const wrong: string[] = [];
  for (const word of strangeWords(20_000)) {
    const [folded, stem] = [foldWord(word), stemOf(word, "kk")];
    const isRight =
      stemOf(stem, "kk") === stem &&
      stemOf(word.toUpperCase(), "kk") === stem &&
      (stem !== "" || folded === "") &&
      stem.length <= folded.length;
    if (!isRight) wrong.push(`${word} → ${stem} → ${stemOf(stem, "kk")}`);
  }
  expect(wrong).toEqual([]);
});
