import { expect, test } from "vitest";
import { date } from "#lib/store/fixture";
import { openFixture } from "#lib/store/testing/openFixture";
import { locate } from "./locate";
import type { Located, Reader } from "./located";
import { offerInstead } from "./offerInstead";

const library = await openFixture();

const reader = (): Reader => ({ library, language: "en", day: date("2026-01-01") });

test.each([
  ["en", "/veld-charter/art-1", "2010-05-01.en art_1"],
  ["ru", "/veld-charter/art-1", "2010-05-01.ru art_1"],
  ["kk", "/veld-charter/art-1", "2010-05-01.en art_1"],
  ["ru", "/veld-charter@2010-05-01.en/art-1", "2010-05-01.en art_1"],
] as const)("with the interface in %s, %s leads to %s: its language if held, else the work's first", async (language, path, where) => {
  expect(inShort(await locate({ ...reader(), language }, path))).toBe(where);
});

/** What a test says of where an address leads. */
function inShort(located: Located): string {
  switch (located.kind) {
    case "work":
      return `work ${located.work.id}@${located.edition.id}`;
    case "provision":
      return `${located.edition.id} ${located.eId}${located.block === null ? "" : ` block ${located.block}`}${located.isWhole ? " whole" : ""}`;
    case "redirect":
      return `${located.isPermanent ? 308 : 307} ${located.to}`;
    case "choice":
      return `choice ${located.provisions.map((it) => it.eId).join(" ")}`;
    case "act":
    case "withdrawn":
      return `${located.kind} ${located.work.id}`;
    default:
      return `${located.kind} ${located.asked}`;
  }
}

test.each([
  ["/veld-charter", "work veld-charter@2010-05-01.en"],
  ["/veld-charter@2001-01-01.en", "work veld-charter@2001-01-01.en"],
  ["/veld-charter%402001-01-01.en/art-1", "2001-01-01.en art_1"],
  ["/veld-charter/art-2/para-1", "2010-05-01.en art_2__para_1"],
  ["/veld-charter@2010-05-01.ru/art-2/para-1", "2010-05-01.ru art_2__para_1"],
  ["/bridge-act", "act bridge-act"],
  ["/bridge-act/", "act bridge-act"],
])("%s leads to %s", async (path, expected) => {
  expect(inShort(await locate(reader(), path))).toBe(expected);
});

test.each([
  ["/Veld-Charter/ART-2", "308 /veld-charter/art-2"],
  ["/veld-charter/", "308 /veld-charter"],
  ["/veld-charter@2010-05-01.EN/art-2", "308 /veld-charter@2010-05-01.en/art-2"],
  ["/veld-charter/sec-ii", "308 /veld-charter/sec-II"],
])("%s differs only in spelling: %s", async (path, expected) => {
  expect(inShort(await locate(reader(), path))).toBe(expected);
});

test.each([
  ["/veld-charter/2", "307 /veld-charter/art-2"],
  ["/veld-charter/3.1.2", "307 /veld-charter/art-3/para-1/subpara-2"],
  ["/veld-charter/3(1)(2)", "307 /veld-charter/art-3/para-1/subpara-2"],
  ["/veld-charter@2010-05-01.en/3.1.2", "308 /veld-charter@2010-05-01.en/art-3/para-1/subpara-2"],
  ["/veld-charter/4.1", "choice art_4__subpara_1 art_4"],
  ["/veld-charter/4.1.2", "307 /veld-charter/art-4/subpara-2"],
  ["/veld-charter/9.9", "unknown-provision 9.9"],
])("the short citation %s is read as %s", async (path, expected) => {
  expect(inShort(await locate(reader(), path))).toBe(expected);
});

test.each([
  ["/veld-charter/art-1/para-1", "307 /veld-charter/art-1"],
  ["/veld-charter@2010-05-01.en/art-1/para-1", "308 /veld-charter@2010-05-01.en/art-1"],
  ["/veld-charter/art-4/para-1/subpara-2", "307 /veld-charter/art-4/subpara-2"],
])("the implicit first paragraph may be counted: %s is %s", async (path, expected) => {
  expect(inShort(await locate(reader(), path))).toBe(expected);
});

test("a block of a provision's text has an address, and a block that is not there has none", async () => {
  expect(inShort(await locate(reader(), "/veld-charter/art-1/al-1"))).toBe("2010-05-01.en art_1__al_1 block 1");
  expect(inShort(await locate(reader(), "/veld-charter/art-1/al-2"))).toBe("unknown-provision art-1/al-2");
});

test.each([
  ["/nothing/art-1", "unknown-work nothing"],
  ["/kk", "unknown-work kk"],
  ["/veld-charter@1999-01-01.en", "unknown-edition 1999-01-01.en"],
  ["/veld-charter@soon/art-1", "unknown-edition soon"],
  ["/veld-charter/art-12", "unknown-provision art-12"],
  ["/veld-charter/%3Cscript%3E", "unknown-provision <script>"],
  ["/bridge-act/art-5/para-1", "unheld-provision art-5/para-1"],
  ["/bridge-act/5.1", "unheld-provision 5.1"],
  ["/bridge-act/%FF", "unheld-provision /bridge-act/%FF"],
  ["/bridge-act@2001.en/art-5", "unknown-edition 2001.en"],
  ["/akn/xx/act/2001/none", "unknown-work /akn/xx/act/2001/none"],
])("%s leads nowhere: %s", async (path, expected) => {
  expect(inShort(await locate(reader(), path))).toBe(expected);
});

async function offered(path: string): Promise<readonly string[]> {
  const located = await locate(reader(), path);
  if (located.kind !== "unknown-provision") throw new Error(`${path} is ${located.kind}`);
  const { parent, last, offered: near } = await offerInstead(library, located, located.eId, located.asked);
  return [parent ?? "-", last ?? "-", ...near];
}

test("in place of an article that is not there the nearest by number are offered", async () => {
  expect(await offered("/veld-charter/art-12")).toEqual(["-", "art_4", "art_3", "art_4"]);
});

test("in place of a paragraph that is not there those of its article are offered", async () => {
  expect(await offered("/veld-charter/art-3/para-9")).toEqual(["art_3", "art_3__para_2", "art_3__para_1", "art_3__para_2"]);
});

test("in place of a short citation without a reading the article nearest to its first number is offered", async () => {
  expect(await offered("/veld-charter/3.7")).toEqual(["-", "art_4", "art_2", "art_3", "art_4"]);
});

test("a work that was withdrawn keeps its addresses, all of which lead to that", async () => {
  const withdrawn = { on: date("2026-01-02"), reason: { en: "Published in error." } };
  const without: Reader["library"] = {
    ...library,
    work: async (id) => {
      const work = await library.work(id);
      return work === null || id !== "veld-old-charter" ? work : { ...work, held: false, editions: [], withdrawn };
    },
  };
  for (const path of ["/veld-old-charter", "/veld-old-charter@1950.en/art-1", "/Veld-Old-Charter/7", "/veld-old-charter@soon"]) {
    expect(inShort(await locate({ ...reader(), library: without }, path))).toBe("withdrawn veld-old-charter");
  }
});

test("an edition that was withdrawn keeps its addresses, and the others of its work stand", async () => {
  const gone = { id: "2010-05-01.en", on: null, reason: { en: "Published in error." } };
  const without: Reader["library"] = {
    ...library,
    work: async (id) => {
      const work = await library.work(id);
      if (work === null || id !== "veld-charter") return work;
      return { ...work, editions: work.editions.filter((it) => it.id !== gone.id), withdrawnEditions: [gone] };
    },
  };
  const leadsTo = async (path: string) => inShort(await locate({ ...reader(), library: without }, path));
  expect(await leadsTo("/veld-charter@2010-05-01.en")).toBe("withdrawn veld-charter");
  expect(await leadsTo("/Veld-Charter@2010-05-01.EN/art-1")).toBe("withdrawn veld-charter");
  expect(await leadsTo("/veld-charter@2010-05-01.ru/art-1")).toBe("2010-05-01.ru art_1");
  expect(await leadsTo("/veld-charter@2011-05-01.en")).toBe("unknown-edition 2011-05-01.en");
});
