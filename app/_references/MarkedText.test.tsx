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
const bracketed = (text: string, surface: string, from = 0): Mark => {
  const start = text.indexOf(surface, from);
  return { start, end: start + surface.length, show: (words, tail) => `{${words}|${tail}}`, takesTail: true };
};

test.each([
  ["as was said [4].", "[4]", "as was said {[4]|.}"],
  ["(Article 5), and", "Article 5", "({Article 5|),} and"],
  ["44-баптың тармағы", "44", "{44|-баптың} тармағы"],
  ["see [4] and", "[4]", "see {[4]|} and"],
  ["Article 5(2)", "Article 5", "{Article 5|}(2)"],
])("what is printed right after a reference stays with it: %s", (text, surface, expected) => {
  expect(shown(text, [bracketed(text, surface)])).toBe(expected);
});

test("the next reference is not taken in", () => {
  const text = "[4],[5].";
  expect(shown(text, [bracketed(text, "[4]"), bracketed(text, "[5]")])).toBe("{[4]|,}{[5]|.}");
});

test("an empty mark at the end of a text adds to it", () => {
  const text = "See the Act.";
  expect(shown(text, [{ start: text.length, end: text.length, show: () => "↑" }])).toBe("See the Act.↑");
});
