import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { stemsOf } from "#lib/language/stem";
import type { Chain } from "#lib/law/citation/citation";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import type { ActMention, Mention } from "#lib/law/citation/mention";
import { transliterate } from "#lib/law/slug";

const folder = join(process.env.TEST_DATA_DIR ?? "", "data/law-links-ru");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(folder);

/** The acts that the judged data knows by numbers, and the names by which texts know them. */
const acts: Readonly<Record<string, readonly string[]>> = {
  0: ["АПК", "АПК РФ"],
  5: ["Гражданский кодекс", "Гражданский кодекс Российской Федерации"],
  6: ["Гражданский процессуальный кодекс Российской Федерации"],
  8: ["Семейный кодекс Российской Федерации"],
  10: ["ТК РФ", "Трудовой кодекс", "Трудовой кодекс Российской Федерации"],
  13: ["УК РФ"],
  15: ["НК РФ", "Налоговый кодекс", "Налоговый кодекс Российской Федерации"],
  17: ["КоАП РФ"],
  174: ["О государственной регистрации недвижимости"],
  224: ["О бухгалтерском учёте"],
  249: ["О полиции"],
  284: [
    "О защите прав юридических лиц и индивидуальных предпринимателей при осуществлении государственного контроля (надзора) и муниципального контроля",
  ],
  330: ["О персональных данных"],
  332: ["О защите конкуренции"],
  362: ["О государственной гражданской службе Российской Федерации"],
  412: ["О государственной регистрации юридических лиц и индивидуальных предпринимателей"],
  984: ["О защите прав потребителей"],
};

type Link = {
  readonly law_id: number;
  readonly article: string | null;
  readonly point_article: string | null;
  readonly subpoint_article: string | null;
};
type Case = { readonly id: string; readonly text?: string; readonly text_file?: string; readonly links: readonly Link[] };

const stem = (word: string): string => stemsOf(word, "ru");
const names = nameIndex(
  Object.entries(acts).map(([id, forms]) => ({ id, names: forms })),
  stem,
);

const linkOf = ({ law_id, article, point_article, subpoint_article }: Link): string =>
  [law_id, ...[article, point_article, subpoint_article].flatMap((number) => (number === null ? [] : [transliterate(number)]))].join(" ");

const joins = /^(?:\s|,|по|в|к)*$/u;

/** What follows a provision at once, in its sentence, is its act. */
function actAfter(text: string, mentions: readonly Mention[], index: number): ActMention | null {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  return mention !== undefined && next?.kind === "act" && joins.test(text.slice(mention.end, next.start)) ? next : null;
}

const numbers = (chain: Chain): readonly string[] => chain.map(({ number }) => number);

function linksIn(text: string): readonly string[] {
  const { mentions } = mentionsIn(text, { names, stem });
  return mentions.flatMap((mention, index) => {
    const known = actAfter(text, mentions, index)?.name.known ?? null;
    if (mention.kind !== "provision" || known === null) return [];
    return (mention.readings[0] ?? []).map((chain) => [known, ...numbers(chain)].join(" "));
  });
}

describe.skipIf(!isThere)("Russian citations of the judged data (skipped without TEST_DATA_DIR)", () => {
  const { cases } = isThere
    ? (JSON.parse(readFileSync(join(folder, "gold.json"), "utf8")) as { readonly cases: readonly Case[] })
    : { cases: [] };
  const textOf = ({ text, text_file }: Case): string => text ?? readFileSync(join(folder, text_file ?? ""), "utf8");

  test("at least 95 in 100 links are found, numbers and act right", () => {
    const expected = cases.flatMap((it) => it.links.map((link) => `${it.id}: ${linkOf(link)}`));
    const found = new Set(cases.flatMap((it) => linksIn(textOf(it)).map((link) => `${it.id}: ${link}`)));
    const missing = expected.filter((link) => !found.has(link));
    expect(expected.length).toBeGreaterThan(40);
    expect(missing.length / expected.length, missing.join("; ")).toBeLessThanOrEqual(0.05);
    expect([...found].filter((link) => !expected.includes(link))).toEqual([]);
  });

  test.each(cases.filter(({ links }) => links.length === 0).map((it) => [it.id, it] as const))("nothing is linked in %s", (_, it) => {
    expect(linksIn(textOf(it))).toEqual([]);
  });
});
