import { z } from "zod";
import { fail, ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";

/** Whether the bytes of a query are UTF-8, percent-encoded as they should be. */
function isDecodable(query: string): boolean {
  try {
    decodeURIComponent(query.replaceAll("+", " "));
    return true;
  } catch {
    return false;
  }
}

const isList = (schema: z.ZodType): boolean => {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  return inner instanceof z.ZodArray;
};

/** What a parameter may be, where its schema does not say it in words. */
const allowedBy: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "invalid_value") return `one of ${issue.values.join(", ")}`;
  return issue.code === "too_big" && issue.origin === "array" ? `at most ${issue.maximum} values` : undefined;
};

/**
 * Checks the parameters of an address against their schema: none that is not in it, one value where one is expected. An
 * empty value counts as none, since forms send it.
 */
export function readQuery<Shape extends z.ZodRawShape>(url: URL, schema: z.ZodObject<Shape>): Result<URLSearchParams, BadParameter> {
  if (!isDecodable(url.search)) return fail({ parameter: "query", allowed: "UTF-8, percent-encoded" });
  const shape: Readonly<Record<string, z.ZodType | undefined>> = schema.shape as unknown as Record<string, z.ZodType>;
  const known = Object.keys(shape);
  const given: Record<string, unknown> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const rule = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (rule === undefined)
      return fail({
        parameter: name.slice(0, 50),
        allowed: known.length === 0 ? "no parameters" : `only the parameters ${known.join(", ")}`,
      });
    const values = url.searchParams.getAll(name).filter((value) => value !== "");
    if (values.length > 1 && !isList(rule)) return fail({ parameter: name, allowed: "one value" });
    if (values.length > 0) given[name] = isList(rule) ? values : values[0];
  }
  const [issue] = schema.safeParse(given, { error: allowedBy }).error?.issues ?? [];
  return issue === undefined ? ok(url.searchParams) : fail({ parameter: String(issue.path[0] ?? "query"), allowed: issue.message });
}
