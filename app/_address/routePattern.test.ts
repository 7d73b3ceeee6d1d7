import { expect, test } from "vitest";
import { routePattern } from "./routePattern";

test.each([
  ["/", "/"],
  ["/search", "/search"],
  ["/works", "/works"],
  ["/explore", "/explore"],
  ["/audit", "/audit"],
  ["/saved", "/saved"],
  ["/accessibility", "/accessibility"],
  ["/some-work@2001.en", "/{work}"],
  ["/some-work/art-1/para-2", "/{work}/{provision}"],
  ["/akn/kz/act/x", "/akn/{address}"],
  ["/api/search", null],
  ["/healthz", null],
  ["/sitemap/1.xml", null],
  ["/robots.txt", null],
  ["/_next/static/x.js", null],
])("the log says of %s only %s", (path, pattern) => {
  expect(routePattern(path)).toBe(pattern);
});
