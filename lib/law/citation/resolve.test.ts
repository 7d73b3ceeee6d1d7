import { expect, test } from "vitest";
import { insideUnits } from "#lib/law/citation/insideUnits";
import { parseCitation } from "#lib/law/citation/parse";
import { resolveAlias, resolveChain } from "#lib/law/citation/resolve";
import { type EId, parseEId } from "#lib/law/eId";

const edition = new Set<string>([
  ...["preamble", "sec_I", "sec_II", "sec_II__chp_1", "art_8", "art_44", "art_44__para_1", "art_44__para_1__subpara_1"],
  ...[
    "art_44__para_1__subpara_15",
    "art_44__para_2",
    "art_53",
    "art_53__subpara_1",
    "art_53__subpara_4",
    "art_53__subpara_6",
    "art_67",
    "art_67.1",
  ],
  ...["art_67__para_1", "art_9A", "art_9A__point_b", "art_10", "art_10__para_2", "art_10__subpara_2", "att_1", "att_1__art_8"],
]);
const has = (eId: EId): boolean => edition.has(eId);

test.each<[string, readonly string[]]>([
  ["Article 44", ["art_44"]],
  ["44.1.15", ["art_44__para_1__subpara_15"]],
  ["art 44(1)(15)", ["art_44__para_1__subpara_15"]],
  ["44(15)", ["art_44__para_1__subpara_15"]],
  ["subparagraph 15) of Article 44", ["art_44__para_1__subpara_15"]],
  ["44-баптың 1-тармағының 15) тармақшасы", ["art_44__para_1__subpara_15"]],
  ["Article 53 para 1 subpara 4", ["art_53__subpara_4"]],
  ["53.1.4", ["art_53__subpara_4"]],
  ["article 8 paragraph 1", ["art_8"]],
  ["paragraph 6 of article 53", ["art_53__subpara_6"]],
  ["section 2", ["sec_II"]],
  ["раздел ii", ["sec_II"]],
  ["chapter 1 of section II", ["sec_II__chp_1"]],
  ["67.1", ["art_67__para_1", "art_67.1"]],
  ["art. 9a(b)", ["art_9A__point_b"]],
  ["art 10(2)", ["art_10__para_2", "art_10__subpara_2"]],
  ["article 8 of annex 1", ["att_1__art_8"]],
  ["44-баптың 2-тармағы", ["art_44__para_2"]],
  ["art 44(1), second subparagraph", []],
  ["subparagraph 2 of paragraph 1 of Article 44", []],
  ["art 8(2)", []],
  ["art 44(1)(25)", []],
  ["Article 99", []],
])("“%s” means %j", async (text, eIds) => {
  const [chain] = parseCitation(text)?.chains ?? [];
  expect(chain).toBeDefined();
  expect((await resolveChain(chain ?? [], has)).map((reading) => reading.eId)).toEqual(eIds);
});

const parted = new Set<string>([
  ...["art_1", "part_I", "part_I__art_2", "part_I__art_3", "part_II", "part_II__chp_1", "part_II__chp_2", "part_II__art_2"],
  ...[
    "part_II__art_2__para_1",
    "att_1",
    "att_1__sec_1",
    "att_1__sec_1__art_2",
    "att_2",
    "att_2__sec_1",
    "att_2__para_4",
    "sec_1",
    "att_3",
    "att_3__sec_7",
  ],
  ...["sec_1__subpart_3"],
]);
const inside = insideUnits([...parted].flatMap((text) => (parseEId(text).ok ? [text as EId] : [])));

test.each<[string, readonly string[]]>([
  ["Article 2 of Part II", ["part_II__art_2"]],
  ["Article 2(1) of Part II", ["part_II__art_2__para_1"]],
  ["Article 2 of Chapter 1 of Part II", ["part_II__art_2"]],
  ["Article 2", ["part_I__art_2", "part_II__art_2"]],
  ["Article 3", ["part_I__art_3"]],
  ["Article 1", ["art_1"]],
  ["Chapter 2", ["part_II__chp_2"]],
  ["Article 2 of Annex 1", ["att_1__sec_1__art_2"]],
  ["paragraph 7 of Schedule 3", ["att_3__sec_7"]],
  ["пункт 4 раздела 1 приложения 2", ["att_2__para_4"]],
  ["подраздел 3 раздела 1", ["sec_1__subpart_3"]],
])("where numbers begin anew in each part, “%s” means %j", async (text, eIds) => {
  const chain = parseCitation(text)?.chains[0] ?? [];
  const found = await resolveChain(chain, (eId) => parted.has(eId), inside);
  expect(found.map((reading) => reading.eId)).toEqual(eIds);
});

test("how a provision was found is said", async () => {
  const ruleOf = async (text: string) => (await resolveChain(parseCitation(text)?.chains[0] ?? [], has)).map((reading) => reading.rule);
  expect(await ruleOf("Article 44(1)")).toEqual(["as-cited"]);
  expect(await ruleOf("Article 44 subpara 15")).toEqual(["implicit-paragraph"]);
  expect(await ruleOf("paragraph 6 of article 53")).toEqual(["other-unit"]);
});

test.each<[string, string | null]>([
  ["art_53__para_1__subpara_4", "art_53__subpara_4"],
  ["art_44__subpara_15", "art_44__para_1__subpara_15"],
  ["art_8__para_1", "art_8"],
  ["art_8__para_2", null],
  ["art_53__para_6", null],
  ["introduction__p_1", null],
])("the alias %s leads to %s", async (alias, eId) => {
  const parsed = parseEId(alias);
  expect(parsed.ok && (await resolveAlias(parsed.value, has))).toBe(eId);
});
