import type { z } from "zod";

/** A path into a manifest: keys and indexes from the outside in. */
export type FieldPath = readonly (string | number)[];

/** A path as people write it: `works[0].title`. */
export const fieldName = (path: FieldPath): string =>
  path.map((step, index) => (typeof step === "number" ? `[${step}]` : `${index === 0 ? "" : "."}${step}`)).join("");

const oneOf = (values: readonly unknown[]): string => `must be one of: ${values.join(", ")}`;

const shapes: Readonly<Record<string, string>> = {
  string: "a text",
  array: "a list",
  object: "fields with values",
  record: "fields with values",
};

/** What stands where something else belongs. */
function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "fields with values" : `the ${typeof value === "string" ? "text" : typeof value} ${value}`;
}

/** What zod says, as the end of a sentence that begins with the field. */
export function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `${issue.keys.map((key) => `"${key}"`).join(", ")} is not a field that is known here`;
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      if (issue.input === null) return "is empty; leave it out, or fill it in";
      return `must be ${shapes[issue.expected] ?? issue.expected}, and is ${nameOf(issue.input)}`;
    case "too_small":
      return "is empty; leave it out, or fill it in";
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_key":
      return issue.issues.map((it) => (it.code === "invalid_value" ? oneOf(it.values) : it.message)).join("; ");
    default:
      return issue.message;
  }
}

/** Paths to blame: where a key is not known, the key itself. */
export const pathsOf = (issue: z.core.$ZodIssue): readonly FieldPath[] => {
  const path = issue.path.filter((step) => typeof step !== "symbol");
  return issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...path, key]) : [path];
};
