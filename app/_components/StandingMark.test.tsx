import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { standingTones } from "../_words/wording";
import { StandingMark } from "./StandingMark";

test("every standing bears a sign of its own, and all are of one size", () => {
  const drawn = standingTones.map((tone) => renderToStaticMarkup(<StandingMark standing={{ tone, label: tone }} />));
  expect(new Set(drawn.map((it) => /<path d="([^"]+)"/.exec(it)?.[1])).size).toBe(standingTones.length);
  expect(new Set(drawn.map((it) => /viewBox="[^"]+" width="\d+"/.exec(it)?.[0])).size).toBe(1);
});
