import type { PDFPageProxy } from "pdfjs-dist";
import type { TextItem } from "pdfjs-dist/types/src/display/api";
import { type Style, styleOfFont } from "#ingest/read/pdf/fontStyle";
import type { Run } from "#ingest/read/pdf/run";

/** Fewer letters than this on a page are a stamp or a page number on a picture, not a text. */
const lettersOfText = 10;

export const holdsText = (texts: readonly string[]): boolean => texts.join("").replace(/\s/g, "").length >= lettersOfText;

/** A page's size as shown, in points, and its runs of glyphs in the order of its content stream. */
export type PageRuns = { readonly width: number; readonly height: number; readonly runs: readonly Run[] };

type Found = { readonly item: TextItem; readonly order: number; readonly endsInSpace: boolean };

/**
 * The runs of one page. Runs that are only white space, which pdfjs makes up from gaps, become a remark at the run before
 * them: they can be much wider than the gap, where something else is painted into it.
 */
export async function runsOfPage(page: PDFPageProxy): Promise<PageRuns> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ disableNormalization: true });
  const found = foundIn(items.filter((item): item is TextItem => "str" in item));
  if (!holdsText(found.map(({ item }) => item.str))) await page.getOperatorList(); // so that pictures are told
  const styles = await stylesOf(page, new Set(found.map(({ item }) => item.fontName)));
  const runs = found.map((each) => runOf(each, transform, height, styles.get(each.item.fontName) ?? plain));
  return { width, height, runs };
}

const plain: Style = { bold: false, italic: false };

function foundIn(items: readonly TextItem[]): readonly Found[] {
  return items.flatMap((item, order) => {
    const next = items[order + 1];
    return item.str.trim() === "" ? [] : [{ item, order, endsInSpace: next !== undefined && /^\s+$/.test(next.str) }];
  });
}

function runOf({ item, order, endsInSpace }: Found, view: readonly number[], pageHeight: number, style: Style): Run {
  const [a, b, , , x, y] = multiply(view, item.transform);
  const angle = Math.round((-Math.atan2(b, a) * 180) / Math.PI); // the viewport counts downwards
  const [across, up] = turn(x, pageHeight - y, -angle);
  const size = Math.hypot(...crossAxis(view, item.transform)) || item.height;
  return { text: spellOut(item.str), left: across, right: across + item.width, baseline: up, size, angle, style, order, endsInSpace };
}

const crossAxis = (view: readonly number[], transform: readonly number[]): readonly [number, number] => {
  const [, , c, d] = multiply(view, transform);
  return [c, d];
};

/** The product of two affine matrices in the order of ISO 32000-1, 8.3.4: `inner` is applied first. */
function multiply(outer: readonly number[], inner: readonly number[]): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}

function turn(x: number, y: number, degrees: number): readonly [number, number] {
  if (degrees === 0) return [x, y];
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

/** A ligature is one glyph for several letters (Unicode, U+FB00 to U+FB06); the letters are the text. */
const ligatures: Readonly<Record<string, string>> = { ﬀ: "ff", ﬁ: "fi", ﬂ: "fl", ﬃ: "ffi", ﬄ: "ffl", ﬅ: "st", ﬆ: "st" };
const spellOut = (text: string): string => text.replace(/[\ufb00-\ufb06]/g, (glyph) => ligatures[glyph] ?? glyph);

/** Fonts are known by name only once a page's drawing has been prepared, which is done only for a page with new fonts. */
async function stylesOf(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<ReadonlyMap<string, Style>> {
  if ([...fonts].some((font) => !page.commonObjs.has(font))) await page.getOperatorList();
  return new Map([...fonts].map((font) => [font, styleOfFont(nameOf(page, font))]));
}

function nameOf(page: PDFPageProxy, font: string): string {
  if (!page.commonObjs.has(font)) return "";
  const known: unknown = page.commonObjs.get(font);
  return typeof known === "object" && known !== null && "name" in known ? String(known.name) : "";
}
