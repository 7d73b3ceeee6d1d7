import { expect, test } from "vitest";
import { type CitedEdition, citedItem, titleIn, versionOf } from "#lib/law/cite/citedItem";
import { article, benches, cited, constitution, date, gardens, page } from "#lib/law/cite/testing/items";

test("an item has the pinned address, under any base, and a key of work, edition and eId", () => {
  const origin = { url: null, retrieved: null, licence: null };
  const edition: CitedEdition = { id: "undated.en", date: null, language: "en", label: null, legalValue: null, origin };
  const addresses = ["https://example.org", "https://example.org/", "https://example.org/law/"].map(
    (base) => citedItem(constitution, edition, null, { base, day: date("2026-11-22") }).url,
  );
  expect(addresses).toEqual([
    "https://example.org/constitution-1995@undated.en",
    "https://example.org/constitution-1995@undated.en",
    "https://example.org/law/constitution-1995@undated.en",
  ]);
  expect(cited(constitution, "art_44__para_1", {}, { label: "draft" }).key).toBe("constitution-1995:1998-10-07.en-draft:art_44__para_1");
});

test("a title is given in the language of the citation, else of the text, else in one that it has", () => {
  expect(titleIn(cited(constitution), "kk")).toBe("Қазақстан Республикасының Конституциясы");
  expect(titleIn(cited(benches, null, {}, { language: "kk" }), "en")).toBe("Бақтардағы орындықтар туралы");
  expect(titleIn(cited(gardens, null, {}, { language: "kk" }), "ru")).toBe("Gardens Act 2001");
});

test("the DOI is what the source states, else what its address is", () => {
  expect(cited(article, null, {}, { url: "https://doi.org/10.9999/other" }).doi).toBe("10.1234/bench_2026.1");
  expect(cited(page, null, {}, { url: "https://doi.org/10.9999/other" }).doi).toBe("10.9999/other");
  expect(cited(page, null, {}, { url: "https://example.org/10.9999/other" }).doi).toBeNull();
});

test("literature has a version only where its text is not of the day of publication", () => {
  const days = [
    cited(article, null, {}, { date: "2026-03-30" }),
    cited(article, null, {}, { date: "2026-05" }),
    cited(page),
    cited(gardens),
  ];
  expect(days.map(versionOf)).toEqual([null, "2026-05", null, "1998-10-07"]);
});
