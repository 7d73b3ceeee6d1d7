import { expect, test } from "vitest";
import { parseBibliographyEntry } from "#lib/law/bibliography";

test("an entry with author, title, day, address and day of access gives each", () => {
  const text = "Gardener A.-B.C. On benches in town. - 2023, August 29th. https://example.org/benches?id=1 (accessed: 05.01.2025)";
  expect(parseBibliographyEntry(text)).toEqual({
    ...{ authors: ["Gardener A.-B.C."], title: "On benches in town", published: "2023-08-29" },
    ...{ url: "https://example.org/benches?id=1", accessed: "2025-01-05", doi: null },
  });
});

test("several authors are told apart, in either order of name and initials", () => {
  expect(parseBibliographyEntry("Gardener A.B., Digger C. and Planter D. Soil. – 2019.").authors).toEqual([
    "Gardener A.B.",
    "Digger C.",
    "Planter D.",
  ]);
  expect(parseBibliographyEntry("А.Б. Садовник, В. Землекоп Сады // Журнал. – 2018. – № 3.").authors).toEqual([
    "А.Б. Садовник",
    "В. Землекоп",
  ]);
});

test("an act has no author, and its own date is not its publication", () => {
  const entry = parseBibliographyEntry("The Law on Gardens dated January 6, 2011 No. 380-IV (with amendments as of 01.02.2025)");
  expect([entry.authors, entry.published, entry.title]).toEqual([
    [],
    null,
    "The Law on Gardens dated January 6, 2011 No. 380-IV (with amendments as of 01.02.2025)",
  ]);
});

test.each([
  ["Digger C. Soil. – 2019.", "2019"],
  ["Resolution No. 10. - 2023, The 21st of April.", "2023-04-21"],
  ["Planter D. Roots (2010)", "2010"],
  ["Resolution No. 4. - 2023, March 6.", "2023-03-06"],
  ["Planter D. Roots", null],
])("%s was published %s", (text, published) => {
  expect(parseBibliographyEntry(text).published).toBe(published);
});

test("the format's own address goes before the printed one", () => {
  expect(parseBibliographyEntry("See https://a.kz/x_y", "https://a.kz/x_y?full=1").url).toBe("https://a.kz/x_y?full=1");
});
