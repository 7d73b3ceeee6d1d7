import { expect, test } from "vitest";
import { jsonSchema } from "#ingest/manifest/schema";

test("the JSON Schema that ships for editors is the form that manifests are checked against", async () => {
  const text = `${JSON.stringify(jsonSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot("../../corpus/manifest.schema.json");
});
