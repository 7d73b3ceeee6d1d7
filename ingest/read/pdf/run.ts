import type { Style } from "#ingest/read/pdf/fontStyle";

/**
 * A stretch of glyphs set in one go, as pdfjs gives it. Points (1/72 inch), origin at the bottom left of the page as it is
 * shown; text set at an angle is given in the page turned by that angle.
 */
export type Run = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  /** Whole degrees, counter-clockwise; 0 for upright text. */
  readonly angle: number;
  readonly style: Style;
  /** Its place in the order in which the page is painted, and whether pdfjs saw a space between it and the next run of that order. */
  readonly order: number;
  readonly endsInSpace: boolean;
};
