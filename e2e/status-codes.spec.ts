import { expect, test } from "./journey";
import { addressOf } from "./libraries";

const pinned = "/constitution-1995@1998-10-07.en";

const answers: readonly (readonly [path: string, status: number, location?: string])[] = [
  ["/", 200],
  ["/works", 200],
  ["/constitution-1995", 200],
  [pinned, 200],
  [`${pinned}/art-44/para-1/subpara-15`, 200],
  ["/constitution-1995%401998-10-07.en/art-20", 200],
  ["/search?q=freedom", 200],
  ["/explore", 200],
  ["/explore?to=constitution-1995/art-39&unknown=1", 200],
  ["/audit?work=constitution-1995", 200],
  ["/saved", 200],
  [`/saved?p=${pinned.slice(1)}/art-144`, 200],
  [`${pinned}/art-28?cited=nonsense`, 200],
  ["/search?q=freedom&unknown=1", 200],
  // Only the spelling differs, or the wording is pinned: for good.
  ["/constitution-1995/ART-44", 308, "/constitution-1995/art-44"],
  ["/Constitution-1995@1998-10-07.EN/art-20", 308, `${pinned}/art-20`],
  ["/constitution-1995/", 308, "/constitution-1995"],
  ["/works/", 308, "/works"],
  ["/en/works?x=1", 308, "/works?x=1"],
  ["/en", 308, "/"],
  [`${pinned}/44.1.15?from=mail`, 308, `${pinned}/art-44/para-1/subpara-15?from=mail`],
  [`${pinned}/art-8/para-1`, 308, `${pinned}/art-8`],
  ["/akn/kz/act/1995-08-30/constitution/eng@1998-10-07/~art_44", 308, `${pinned}/art-44`],
  // The answer depends on the wording chosen: for now.
  ["/constitution-1995/44.1.15", 307, "/constitution-1995/art-44/para-1/subpara-15"],
  ["/constitution-1995/44(1)(15)", 307, "/constitution-1995/art-44/para-1/subpara-15"],
  ["/constitution-1995/44.15", 307, "/constitution-1995/art-44/para-1/subpara-15"],
  ["/constitution-1995/art-53/para-1/subpara-4", 307, "/constitution-1995/art-53/subpara-4"],
  ["/akn/kz/act/1995-08-30/constitution", 307, "/constitution-1995"],
  ["/akn/kz/act/1995-08-30/constitution/~art_44", 307, "/constitution-1995/art-44"],
  ["/explore/?status=assumed", 308, "/explore?status=assumed"],
  [`/saved?p=${pinned.slice(1)}/art-8/para-1&p=`, 308, `/saved?p=${pinned.slice(1)}/art-8`],
  ["/saved?p=constitution-1995/art-20", 307, `/saved?p=${pinned.slice(1)}/art-20`],
  // More than one reading.
  ["/constitution-1995/53.1", 300],
  // Not there.
  ["/constitution-1995/art-144", 404],
  [`${pinned}/art-144`, 404],
  ["/constitution-1995/art-20/para-9", 404],
  ["/constitution-1995@2007-05-21.en", 404],
  ["/constitution-1995@nonsense/art-1", 404],
  ["/constitution-1996", 404],
  ["/kk/constitution-1995", 200],
  ["/ru", 200],
  ["/akn/kz/act/2000-01-01/nothing", 404],
  // Makes no sense.
  ["/a%ZZ", 400],
  ["/a%00b", 400],
  ["/search?page=0", 400],
  ["/search?page=1000000000", 400],
  ["/search?q=%ff", 400],
  ["/search?type=nonsense", 400],
  ["/search?q=x&work=not-held", 400],
  ["/search?cites=no+address", 400],
  ["/explore?status=sure", 400],
  ["/explore?to=a@1/b", 400],
  ["/explore?page=0", 400],
  ["/audit?severity=awful", 400],
  ["/saved?p=constitution-1995", 400],
  [`/search?q=${"a".repeat(10_000)}`, 400],
];

for (const [path, status, location] of answers) {
  test(`${path.slice(0, 80)} answers ${status}${location === undefined ? "" : ` to ${location}`}`, async ({ request }) => {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status()).toBe(status);
    expect(response.headers().location).toBe(location);
    if (location === undefined) expect(await response.text()).toContain("<h1");
  });
}

test.describe("in other libraries", () => {
  for (const [library, path, status] of [
    ["wordings", "/lamp-decree", 410],
    ["wordings", "/kk/lamp-decree/art-1", 410],
    ["wordings", "/api/works/lamp-decree", 410],
    ["changes", "/ferry-charter@2010-05-01.en?against=2001-02-01.en", 200],
    ["changes", "/ferry-charter@2010-05-01.en?against=1999.en", 404],
  ] as const)
    test(`${path} answers ${status}`, async ({ request }) => {
      expect((await request.get(addressOf(library) + path, { maxRedirects: 0 })).status()).toBe(status);
    });
});

test("answers for machines run nothing, are never framed or guessed at, and a broken address gets a problem", async ({ request }) => {
  for (const path of ["/api/works", "/api/search?q=a", "/api/nothing", "/api/a%ZZ", "/api/works/%FF", "/opensearch.xml", "/robots.txt"]) {
    const response = await request.get(path);
    expect(response.headers()["content-security-policy"], path).toContain("frame-ancestors 'none'");
    expect(response.headers()["x-content-type-options"]).toBe("nosniff");
    expect(response.headers()["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    if (path.includes("%")) expect(response.status()).toBe(400);
    if (path.includes("%")) expect(response.headers()["content-type"]).toBe("application/problem+json");
  }
});

test("every answer forbids scripts that are not ours, framing and sniffing", async ({ request }) => {
  for (const path of ["/", "/constitution-1995/art-144", "/a%ZZ", "/works/"]) {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers["content-security-policy"]).toMatch(/script-src 'nonce-[\w+/=]+' 'strict-dynamic';/);
    expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(headers["content-security-policy"]).not.toContain("unsafe-inline");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers["x-powered-by"]).toBeUndefined();
  }
});
