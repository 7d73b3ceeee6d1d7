import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type Mark, MarkedText } from "./MarkedText";

const mark = (start: number, end: number): Mark => ({ start, end, show: (surface) => <b>{surface}</b> });
const shown = (text: string, marks: readonly Mark[], from = 0): string =>
  renderToStaticMarkup(<MarkedText from={from} marks={marks} text={text} />);

test("marks stand where they say, and every sign of the text stays, once", () => {
  expect(shown("see Article 2 & 3.", [mark(4, 13), mark(16, 17)])).toBe("see <b>Article 2</b> &amp; <b>3</b>.");
});

test("a later stretch of a text has only the marks that begin in it", () => {
  expect(shown("second block", [mark(0, 5), mark(20, 26), mark(90, 95)], 20)).toBe("<b>second</b> block");
});

test("of two marks that overlap the first is shown, and one that reaches too far is cut", () => {
  expect(shown("abcdef", [mark(1, 4), mark(3, 5), mark(5, 99)])).toBe("a<b>bcd</b>e<b>f</b>");
});
