import { expect, test } from "vitest";
import type { Edition, Work } from "#lib/law/work";
import { wordsIn } from "#lib/messages";
import { noFacts } from "#lib/store/facts";
import { date } from "#lib/store/fixture";
import { forceSentence, standingOfEdition, wordingSentence } from "./wording";

const words = wordsIn("en");
const day = date("2026-07-15");

const edition: Edition = {
  ...{ work: "charter", id: "2001-05-01.en", date: date("2001-05-01"), language: "en", label: null, format: "text", source: "charter.txt" },
  ...{ legalValue: "unofficial", origin: { url: null, retrieved: null, licence: null } },
};

const charter: Work = {
  ...{ id: "charter", held: true, type: "law", title: { en: "Charter" }, aliases: [], adopted: date("2001-01-01"), replacedBy: null },
  ...{
    inForce: { from: date("2001-02-01"), to: null },
    jurisdiction: null,
    akn: null,
    wordings: [],
    rights: "full",
    url: null,
    facts: noFacts,
  },
  editions: [edition],
};

const sentence = (work: Work, successor: Work | null = null): string | undefined =>
  forceSentence<string>(words, work, successor, day, (chunks) => `[${chunks.join("")}]`)?.join("");

test("a wording is named by its day, language and legal value, and by the day it was superseded", () => {
  expect(wordingSentence(words, charter, edition)).toBe("Wording of 1 May 2001 (English, unofficial translation).");
  const later = { ...charter, wordings: [date("2001-05-01"), date("2007-05-21"), date("2011")] };
  expect(wordingSentence(words, later, edition)).toBe(
    "Wording of 1 May 2001 (English, unofficial translation), superseded on 21 May 2007.",
  );
});

test("what is not known of a wording is said to be so", () => {
  expect(wordingSentence(words, charter, { ...edition, date: null, legalValue: null })).toBe(
    "Wording without a date (English, legal value not stated).",
  );
  const essay: Work = { ...charter, type: "overview", facts: noFacts };
  expect(wordingSentence(words, essay, { ...edition, date: null })).toBe("In English; date not stated.");
});

test("force is said in words, with the successor as a link", () => {
  expect(sentence(charter)).toBe("The law has been in force since 1 February 2001.");
  const ceased = { ...charter, inForce: { from: date("2001-02-01"), to: date("2026-07-01") } };
  expect(sentence(ceased)).toBe("The law ceased to have effect on 1 July 2026.");
  expect(sentence(ceased, { ...charter, id: "new", title: { en: "New Charter" } })).toBe(
    "The law ceased to have effect on 1 July 2026 and was replaced by [New Charter].",
  );
  expect(sentence({ ...charter, inForce: { from: null, to: null } })).toBe("Whether the law is in force is not stated.");
  expect(sentence({ ...charter, inForce: { from: date("2027"), to: null } })).toBe("The law comes into force on 2027.");
  expect(sentence({ ...charter, type: "news" })).toBeUndefined();
});

test("a law of which no force is stated is not passed off as one that is in force no more", () => {
  expect(standingOfEdition(words, { ...charter, inForce: { from: null, to: null } }, edition, day)?.tone).toBe("not-stated");
  const ceased = { ...charter, inForce: { from: date("2001-02-01"), to: date("2026-07-01") } };
  expect(standingOfEdition(words, ceased, edition, day)?.tone).toBe("ceased");
});

test("a superseded wording of a law in force is not passed off as what is in force", () => {
  expect(standingOfEdition(words, charter, edition, day)).toEqual({ tone: "in-force", label: "In force" });
  const later = { ...charter, wordings: [date("2007-05-21")] };
  expect(standingOfEdition(words, later, edition, day)).toEqual({ tone: "changed", label: "Superseded wording" });
});

test.each<[Work["type"], string]>([
  ["constitution", "Конституция утратила силу 1 июля 2026 г."],
  ["constitutional-law", "Конституционный закон утратил силу 1 июля 2026 г."],
  ["code", "Кодекс утратил силу 1 июля 2026 г."],
  ["law", "Закон утратил силу 1 июля 2026 г."],
  ["decree", "Указ утратил силу 1 июля 2026 г."],
  ["resolution", "Постановление утратило силу 1 июля 2026 г."],
  ["order", "Приказ утратил силу 1 июля 2026 г."],
  ["decision", "Решение утратило силу 1 июля 2026 г."],
])("in Russian the verb follows the gender of a %s", (type, said) => {
  const ceased: Work = { ...charter, type, inForce: { from: date("2001-02-01"), to: date("2026-07-01") } };
  expect(forceSentence<string>(wordsIn("ru"), ceased, null, day, String)?.join("")).toBe(said);
});

test("in Kazakh no ending hangs on a date or a name", () => {
  const kazakh = wordsIn("kk");
  const later = { ...charter, wordings: [date("2001-05-01"), date("2007-05-21")] };
  expect(wordingSentence(kazakh, later, edition)).toBe(
    "Редакция: 2001 ж. 1 мамыр (ағылшын тілінде, бейресми аударма), келесі редакциямен ауыстырылған күні: 2007 ж. 21 мамыр.",
  );
  const ceased: Work = { ...charter, inForce: { from: date("2001-02-01"), to: date("2026-07-01") } };
  const next: Work = { ...charter, id: "new", title: { kk: "Жаңа жарғы" } };
  expect(forceSentence<string>(kazakh, ceased, next, day, (chunks) => `[${chunks.join("")}]`)?.join("")).toBe(
    "Заң күшін жойды (күні: 2026 ж. 1 шілде), оның орнына қабылданған акт: [Жаңа жарғы].",
  );
});
