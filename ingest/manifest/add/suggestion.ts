import type { ManifestEdition, ManifestWork } from "#ingest/manifest/schema";

/** What a file says of itself in fields of its own, beside its text: the beginning of an entry, for a person to confirm. */
export type Suggestion = {
  /** A title in the language of the text, whichever that is; `work` has those whose language is stated. */
  readonly title: string | null;
  readonly work: Partial<Omit<ManifestWork, "editions" | "type">>;
  readonly edition: Partial<Pick<ManifestEdition, "date" | "language" | "label" | "legalValue" | "origin">>;
};

export const noSuggestion: Suggestion = { title: null, work: {}, edition: {} };

/** The names of the fields that are suggested, as the manifest has them. */
export const fieldsOf = ({ title, work, edition }: Suggestion): readonly string[] => [
  ...(title === null ? [] : ["title"]),
  ...Object.keys(work),
  ...Object.keys(edition),
];
