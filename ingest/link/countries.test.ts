import { expect, test } from "vitest";
import { countriesIn, countryAt } from "#ingest/link/countries";

test.each([
  ["The Federal Constitutional Court of Germany is old", ["de"]],
  ["Как в Германии и во Франции, так и в Казахстане", ["de", "fr", "kz"]],
  ["The Colombian Constitution of 1991 and the Mexican amparo model", ["co", "mx"]],
  ["Қазақстан Республикасы", ["kz"]],
  ["a germane question in the country", []],
  ["УК РФ", ["ru"]],
])("%s names %j", (text, codes) => {
  expect(countriesIn(text).codes).toEqual(codes);
});

test("a passage speaks of the country that it named last", () => {
  const text = "In Spain there is a court. In Kazakhstan there is another.";
  const countries = countriesIn(text);
  expect([countryAt(countries, 0), countryAt(countries, 20), countryAt(countries, text.length)]).toEqual([null, "es", "kz"]);
});
