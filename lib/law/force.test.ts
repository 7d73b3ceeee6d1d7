import { expect, test } from "vitest";
import { chooseEdition } from "#lib/law/force";
import type { Language } from "#lib/law/language";
import type { Edition } from "#lib/law/work";
import { date } from "#lib/store/fixture";

const edition = (day: string | null, language: Language): Edition => ({
  ...{ work: "charter", id: `${day ?? "undated"}.${language}`, date: day === null ? null : date(day), language, label: null },
  ...{ format: "text", source: "charter.txt", legalValue: null, origin: { url: null, retrieved: null, licence: null } },
});

const editions = [edition("2001-05-01", "ru"), edition("2001-05-01", "kk"), edition("2010-05-01", "ru"), edition("2030-01-01", "kk")];

const chosen = (language: Language, held: readonly Edition[] = editions): string | undefined =>
  chooseEdition({ editions: held }, language, date("2026-07-15"))?.id;

test("an address without an edition means the interface's language, where a wording in it is held", () => {
  expect(chosen("kk")).toBe("2001-05-01.kk");
  expect(chosen("ru")).toBe("2010-05-01.ru");
});

test("where none is held, it means the first language of the work", () => {
  expect(chosen("en")).toBe("2010-05-01.ru");
  expect(chosen("en", [...editions].reverse())).toBe("2001-05-01.kk");
});

test("it means the newest wording that has come into effect, else the newest", () => {
  expect(chosen("kk", [edition("2030-01-01", "kk"), edition("2031-01-01", "kk")])).toBe("2031-01-01.kk");
  expect(chosen("kk", [edition(null, "kk"), edition("1998", "kk")])).toBe("1998.kk");
  expect(chosen("kk", [edition(null, "kk")])).toBe("undated.kk");
  expect(chosen("kk", [])).toBeUndefined();
});
