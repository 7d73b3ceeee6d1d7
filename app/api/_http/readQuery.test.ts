import { expect, test } from "vitest";
import { fail } from "#lib/result";
import { lastPage, mostValues, sorts } from "#lib/search/request";
import { searchParameters } from "../_schema/search";
import { readQuery } from "./readQuery";

test.each([
  ...["three", "1.5", "0", "-1", String(lastPage + 1), "1e99"].map((value) => [`page=${value}`, "page", "a whole number from 1 to 1000"]),
  ["sort=best", "sort", `one of ${sorts.join(", ")}`],
  [`year=1995${"&year=1995".repeat(mostValues)}`, "year", `at most ${mostValues} values`],
])("a value that makes no sense is refused in words that say what may stand there: %.12s", (query, parameter, allowed) => {
  expect(readQuery(new URL(`http://localhost/api/search?${query}`), searchParameters)).toEqual(fail({ parameter, allowed }));
});
