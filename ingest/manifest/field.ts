import type { z } from "zod";
import { nearest } from "#ingest/manifest/nearest";
import { fieldsIn } from "#ingest/manifest/schema";

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

type Fields = Readonly<Record<string, readonly string[]>>;

/** What is said of fields that are not known, with the name that is probably meant, or all that there are. */
function messageOfUnknown({ keys, path }: z.core.$ZodIssueUnrecognizedKeys, fields: Fields): string {
  const known = fields[String(path.findLast((step) => typeof step === "string") ?? "")] ?? [];
  const meant = [...new Set(keys.flatMap((key) => nearest(key, known) ?? []))];
  const names = (list: readonly string[]): string => list.map((key) => `"${key}"`).join(", ");
  const hint = meant.length > 0 ? `; perhaps ${names(meant)} is meant` : known.length > 0 ? `; known are: ${known.join(", ")}` : "";
  return `${names(keys)} is not a field that is known here${hint}`;
}

/** What zod says, as the end of a sentence that begins with the field. `fields` are those known in each place. */
export function messageOf(issue: z.core.$ZodIssue, fields: Fields = fieldsIn): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return messageOfUnknown(issue, fields);
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
