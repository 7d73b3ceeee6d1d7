/**
 * How laws are built, by what their basic unit is and how its inside is numbered:
 * - `articles`: "Article 5", inside it "1.", "1)", "a)", "(i)", as in most of Europe and Asia;
 * - `bracketed-paragraphs`: "Article 5", inside it "(1)", "1.", "a)", "aa)", as in German and Austrian laws;
 * - `sections`: "25. Property", "Section 25" or "§ 25", inside it "(1)", "(a)", "(i)", "(aa)", as in common law;
 * - `bare-sections`: "25 Property", without a dot, its inside as in `sections`: acts of the United Kingdom since 2001, of Ireland;
 * - `points`: bare points "1.", inside them "1)", "a)", as in decrees and rules.
 */
export const lawForms = ["articles", "bracketed-paragraphs", "sections", "bare-sections", "points"] as const;
export type LawFormName = (typeof lawForms)[number];
