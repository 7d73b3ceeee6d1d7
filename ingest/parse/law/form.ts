import { english } from "#ingest/parse/law/english";
import { german } from "#ingest/parse/law/german";
import { kazakh } from "#ingest/parse/law/kazakh";
import { russian } from "#ingest/parse/law/russian";
import type { MarkerRow, Vocabulary } from "#ingest/parse/law/vocabulary";
import type { LawFormName } from "#lib/law/form";
import { lawForms } from "#lib/law/form";
import type { Language } from "#lib/law/language";
import type { ProvisionKind } from "#lib/law/provision";
import type { LawUnit } from "#lib/law/unit";

/** A form of law in a language: what is printed, and which unit stands inside which. Rows stand outermost first. */
export type LawForm = Pick<
  Vocabulary,
  "annexes" | "containers" | "kindLine" | "adoptionLine" | "deleted" | "deletedNote" | "announces" | "joins" | "belongsTo" | "ordinals"
> & {
  readonly name: LawFormName;
  readonly basic: readonly MarkerRow[];
  /** Each group is one level: its rows are printed differently and count alike. */
  readonly inner: readonly (readonly MarkerRow[])[];
};

type Unit = { readonly unit: LawUnit; readonly kind: ProvisionKind };
const paragraph: Unit = { unit: "para", kind: "paragraph" };
const subparagraph: Unit = { unit: "subpara", kind: "subparagraph" };
const point: Unit = { unit: "point", kind: "point" };
const item: Unit = { unit: "item", kind: "item" };

/** Numbers below the basic unit are printed alike in all our languages; web pages leave no space after them. */
const printed = {
  /** "1." and, misread, "I." */
  dotted: { pattern: /^(?<number>\d+(?:[-.]\d+)*[a-z]?|[Il])\.(?=\s|$|\p{Lu}\p{L})/u, numbering: "plain" },
  /** "(1)", "(6A)" */
  bracketed: { pattern: /^\((?<number>\d+(?:[-.]\d+)*[A-Za-z]{0,2})\)(?=[\s\p{L}\d"“«(]|$)/u, numbering: "plain" },
  /** "1)" */
  halfBracketed: { pattern: /^(?<number>\d+(?:[-.]\d+)*)\)(?=[\s\p{L}\d"“«(]|$)/u, numbering: "plain" },
  /** "a)", "(a)", "а.1)" */
  letter: { pattern: /^\(?(?<number>[a-zа-яёәғқңөұүһі](?:[-.]\d+)*)\)(?=[\s\p{L}\d"“«(]|$)/u, numbering: "letter" },
  /** "(a)", "(A)" and, after "(z)", "(aa)" */
  bracketedLetter: { pattern: /^\((?<number>[a-z]|([a-z])\2|[A-Z])\)(?=[\s\p{L}\d"“«(]|$)/u, numbering: "letter" },
  /** "(i)", "i)" */
  roman: { pattern: /^\(?(?<number>[ivxl]+)\)(?=[\s\p{L}\d"“«(]|$)/u, numbering: "roman" },
  /** "aa)", "(bb)" */
  double: { pattern: /^\(?(?<number>([a-z])\2)\)(?=[\s\p{L}\d"“«(]|$)/u, numbering: "double" },
} as const;

const alone = (unit: Unit, print: keyof typeof printed): MarkerRow => ({
  ...unit,
  ...printed[print],
  named: false,
  follows: "text",
  standsAlone: true,
});
const listed = (unit: Unit, print: keyof typeof printed): MarkerRow => ({ ...alone(unit, print), standsAlone: false });

type Scheme = { readonly basic: (words: Vocabulary) => readonly MarkerRow[]; readonly inner: LawForm["inner"] };

/** What stands inside a section of common law. */
const insideSection: LawForm["inner"] = [
  [alone({ unit: "subsec", kind: "paragraph" }, "bracketed")],
  [listed({ unit: "para", kind: "subparagraph" }, "bracketedLetter")],
  [listed({ unit: "subpara", kind: "point" }, "roman")],
  [listed(item, "double")],
];

/** A section that its number alone begins, printed in the manner of the pattern. */
const bareSection = (pattern: RegExp): MarkerRow => ({
  ...alone({ unit: "sec", kind: "section" }, "dotted"),
  pattern,
  follows: "either",
});

/** What differs between the forms, whatever their language. */
const schemes: Readonly<Record<LawFormName, Scheme>> = {
  articles: {
    basic: ({ articles }) => articles,
    inner: [
      [alone(paragraph, "dotted"), alone(paragraph, "bracketed")],
      [listed(subparagraph, "halfBracketed")],
      [listed(point, "letter")],
      [listed(item, "roman")],
    ],
  },
  "bracketed-paragraphs": {
    basic: ({ articles, sections }) => [...articles, ...sections.filter(({ pattern }) => pattern.test("§ 1"))],
    inner: [[alone(paragraph, "bracketed")], [listed(subparagraph, "dotted")], [listed(point, "letter")], [listed(item, "double")]],
  },
  sections: {
    basic: ({ sections }) => [...sections, bareSection(/^(?<number>\d+[A-Z]{0,2})\.(?=\s|$|\p{Lu}\p{L})/u)],
    inner: insideSection,
  },
  "bare-sections": {
    basic: ({ sections }) =>
      sections.length === 0 ? [] : [bareSection(/^(?<number>\d{1,3}[A-Z]{0,2})(?=\s+(?:\p{Lu}|\(\d)|$)/u), ...sections],
    inner: insideSection,
  },
  points: {
    basic: () => [alone(paragraph, "dotted")],
    inner: [[listed(subparagraph, "halfBracketed"), listed(subparagraph, "bracketed")], [listed(point, "letter")], [listed(item, "roman")]],
  },
};

const vocabularies: Readonly<Record<Language, Vocabulary>> = { en: english, ru: russian, kk: kazakh };

/** Words of laws in languages that are none of ours: tried where a text's own language does not fit. */
const others: readonly Vocabulary[] = [german];

function formIn(words: Vocabulary, name: LawFormName): LawForm {
  const { annexes, kindLine, adoptionLine, deleted, deletedNote, announces, joins, belongsTo, ordinals } = words;
  const { basic, inner } = schemes[name];
  const own = basic(words);
  const containers = words.containers.filter(({ unit }) => unit !== own[0]?.unit);
  return {
    name,
    annexes,
    containers,
    basic: own,
    inner,
    kindLine,
    adoptionLine,
    deleted,
    deletedNote,
    announces,
    joins,
    belongsTo,
    ordinals,
  };
}

/** The forms that a language has: one without any basic unit is none of its own. */
const formsIn = (words: Vocabulary): readonly LawForm[] =>
  lawForms.map((name) => formIn(words, name)).filter(({ basic: own }) => own.length > 0);

const ownForms: Readonly<Record<Language, readonly LawForm[]>> = { en: formsIn(english), ru: formsIn(russian), kk: formsIn(kazakh) };
const otherForms = others.flatMap(formsIn);

/** The forms of a language, the most usual first; then those of languages that are none of ours. */
export const formsOf = (language: Language): { readonly own: readonly LawForm[]; readonly other: readonly LawForm[] } => ({
  own: ownForms[language],
  other: otherForms,
});

export const allVocabularies: readonly Vocabulary[] = [...Object.values(vocabularies), ...others];
