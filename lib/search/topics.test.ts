import { expect, test } from "vitest";
import { stemsOf } from "#lib/language/stem";
import { languages } from "#lib/law/language";
import { synonyms } from "#lib/search/data/synonyms";
import { tellingStems } from "#lib/search/stems";
import { names, relatedTo } from "#lib/search/synonyms";
import { assignedTopics, conditionsOf, topicIds, topicNames, topicRule, topicsOf } from "#lib/search/topics";

const topicsIn = (text: string, language: "en" | "ru" | "kk" = "en") => topicsOf([stemsOf(text, language)]);

test("a provision has the topics whose words it holds, in any form and order", () => {
  expect(topicsIn("Censorship shall be prohibited.")).toEqual(["freedom-of-speech"]);
  expect(topicsIn("The President shall have the power to pardon those sentenced.")).toContain("pardon");
  expect(topicsIn("Каждому гарантируется свобода слова.", "ru")).toEqual(["freedom-of-speech"]);
  expect(topicsIn("The ferry leaves at noon.")).toEqual([]);
});

test("a topic comes with every line of its rule that holds, as written, in its language", () => {
  const lines = (text: string, language: "en" | "ru") =>
    assignedTopics([stemsOf(text, language)]).flatMap(({ topic, line }) =>
      topicRule(topic, language).includes(line) ? [`${topic}: ${line}`] : [],
    );
  expect(lines("Capital punishment: the death penalty is abolished.", "en")).toEqual([
    "right-to-life: death penalty",
    "right-to-life: capital punishment",
  ]);
  expect(lines("Смертная казнь отменена.", "ru")).toEqual(["right-to-life: смертная казнь"]);
});

test("words in quotation marks must follow each other", () => {
  expect(topicsIn("a state of emergency")).toContain("state-of-emergency");
  expect(topicsIn("the emergency services of the state")).not.toContain("state-of-emergency");
  expect(topicsIn("Citizens shall have the right to protection of health.")).toContain("health");
  expect(topicsIn("protection of public order, health and morality")).not.toContain("health");
  expect(topicsIn("Каждый имеет право на охрану здоровья.", "ru")).toContain("health");
  expect(topicsIn("охраны общественного порядка, здоровья и нравственности", "ru")).not.toContain("health");
  expect(topicsIn("Азаматтардың денсаулығын сақтауға құқығы бар.", "kk")).toContain("health");
});

test("words that follow each other do so within one field", () => {
  expect(topicsOf(["state of", "emerg"])).toEqual([]);
});

test("every topic has names and a rule in three languages, and no rule is empty", () => {
  expect(topicIds.length).toBeGreaterThanOrEqual(60);
  for (const topic of topicIds) {
    for (const language of languages) {
      expect(topicNames(topic, language).length).toBeGreaterThan(0);
      expect(topicRule(topic, language).length).toBeGreaterThan(0);
    }
    const conditions = conditionsOf(topic);
    expect(conditions.length).toBeGreaterThanOrEqual(3);
    for (const condition of conditions) expect(condition.flat().every((stem) => stem !== "")).toBe(true);
  }
});

test("every synonym can be found by its name, and leads to something else", () => {
  expect(synonyms.length).toBeGreaterThanOrEqual(60);
  for (const { equal } of synonyms) {
    for (const language of languages) {
      for (const name of equal[language] ?? []) {
        const stems = tellingStems(name, language);
        const found = names(stems, language);
        expect([name, found.length]).toEqual([name, stems.length]);
        expect(found.naming.length).toBeGreaterThan(0);
      }
    }
  }
});

test("what is related is not the same: it is only suggested", () => {
  const stems = tellingStems("constitutional court", "en");
  const merged = names(stems, "en").naming.flatMap(({ to }) => (to.en ?? []).map(({ text }) => text));
  expect(merged).not.toContain("constitutional council");
  expect(relatedTo(stems, "en")).toEqual(["constitutional council"]);
});
