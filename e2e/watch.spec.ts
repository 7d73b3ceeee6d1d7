import { expect, test } from "@playwright/test";
import { addressOf } from "./libraries";
import { watch } from "./watch";

/** Adds what the policy forbids to a page, as a careless change of ours would. */
const breaches: Readonly<Record<string, { readonly add: string; readonly seen: RegExp }>> = {
  "a script in an attribute": { add: '<p onclick="1">', seen: /policy: script-src-attr inline/ },
  "a style attribute": { add: '<p style="color: red">', seen: /policy: style-src-attr inline/ },
  "a picture from elsewhere": { add: '<img src="http://127.0.0.2:9/x.png" alt="">', seen: /policy: img-src http:\/\/127\.0\.0\.2/ },
  "a form to elsewhere": { add: '<form action="http://127.0.0.2:9/"><button id="send">', seen: /policy: form-action/ },
};

for (const [name, { add, seen }] of Object.entries(breaches))
  test(`journeys would fail on ${name}`, async ({ context, page }) => {
    const faults = await watch(context);
    await page.goto(addressOf("ours"));
    expect(faults).toEqual([]);
    await page.evaluate((html) => {
      const range = document.createRange();
      document.body.append(range.createContextualFragment(html));
      document.querySelector<HTMLElement>("#send")?.click();
    }, add);
    await expect.poll(() => faults.some((fault) => seen.test(fault)), { message: faults.join("\n") }).toBe(true);
  });

test("journeys would fail on a request to another host", async ({ context, page }) => {
  const faults = await watch(context);
  await page.goto(addressOf("ours"));
  await page.route("http://127.0.0.2:9/", (route) => route.fulfill({ body: "elsewhere" }));
  await page.goto("http://127.0.0.2:9/");
  expect(faults).toEqual(["A request to another host: http://127.0.0.2:9/"]);
});
