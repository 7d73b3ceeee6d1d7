import { expect, test } from "vitest";
import { looselyOf, looseOf } from "#lib/language/loose";
import { stemOf } from "#lib/language/stem";
import { allSteps } from "#lib/language/steps";

/** Each word as a text has it, and as people type it: Russian letters, Latin of 2018, Latin of 2021, Latin of chats. */
test.each([
  ["құқықтары", ["кукыктары", "quqyqtary", "qūqyqtary", "kukyktary"]],
  ["конституциясының", ["конституциясынын", "konstitýtsııasynyń", "konstitutsiasynyñ", "konstitutsiyasynyn"]],
  ["Мәжілісі", ["Мажилиси", "Májilisi", "Mäjılısı", "Mazhilisi"]],
  ["заңның", ["заннын", "zańnyń", "zañnyñ", "zannyn"]],
  ["сөз", ["соз", "sóz", "söz", "soz"]],
  ["бостандығы", ["бостандыгы", "bostandyǵy", "bostandyğy", "bostandygy"]],
  ["Қазақстанның", ["Казакстаннын", "Qazaqstannyń", "Qazaqstannyñ", "Kazakstannyn"]],
  ["үкімет", ["укимет", "úkimet", "ükımet", "ukimet"]],
  ["шешім", ["шешим", "sheshim", "şeşım", "sheshim"]],
  ["халқы", ["халкы", "halqy", "halqy", "khalky"]],
  ["жауапкершілік", ["жауапкершилик", "jaýapkershilik", "jauapkerşılık", "zhauapkershilik"]],
  ["тәуелсіздігі", ["тауелсиздиги", "táýelsizdigi", "täuelsızdıgı", "tauelsizdigi"]],
  ["сайлау", ["сайлау", "saılaý", "sailau", "saylau"]],
  ["ұйым", ["уйым", "uıym", "ūiym", "uiym"]],
])("%s is alike however it is typed", (word, typed) => {
  expect(typed.map((each) => looseOf(each, "kk"))).toEqual(typed.map(() => looseOf(word, "kk")));
});

test("forms of a word typed in Russian letters share a looser stem", () => {
  const forms = ["тармак", "тармагы", "тармактар", "тармагында", "тармактардын"];
  expect(new Set(forms.map((form) => looseOf(form, "kk")))).toEqual(new Set([looseOf("тармақ", "kk")]));
});

test("with a step off, its way of typing stays apart", () => {
  expect(looseOf("кукык", "kk", { ...allSteps, russianLetters: false })).not.toBe(
    looseOf("құқық", "kk", { ...allSteps, russianLetters: false }),
  );
  expect(looseOf("quqyq", "kk", { ...allSteps, latin: false })).not.toBe(looseOf("құқық", "kk"));
});

test("words of other languages have only their stem", () => {
  expect(looseOf("rights", "en")).toBe(stemOf("rights", "en"));
  expect(looseOf("ёлки", "ru")).toBe(stemOf("елки", "ru"));
  expect(looseOf("12-1", "kk")).toBe("12-1");
});

test("a Kazakh name in a Russian text is found in Russian letters", () => {
  expect(looseOf("Мәжіліс", "ru")).toBe("мажилис");
});

test("the looser stems of a text stand in its order", () => {
  expect(looselyOf("Сөз бостандығы — 20-бап", "kk")).toBe("соз бостандык 20 бап");
});

test("a looser stem is its own looser stem", () => {
  const words = ["құқықтарының", "конституциясы", "халқы", "үйі", "ттс", "ннгг", "яя", "сйй", "zhogarghy", "сотсыз", "щётка"];
  for (const word of words) expect(looseOf(looseOf(word, "kk"), "kk")).toBe(looseOf(word, "kk"));
});
