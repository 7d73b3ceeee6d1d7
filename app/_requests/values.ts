import { fail, ok, type Result } from "#lib/result";
import { allowedCount, type BadParameter } from "#lib/search/request";

/** The most values of one filter in a request: more than any form sends. */
const mostValues = 50;

/** What an address may say under one name, and how to read it. */
export type ValueReader<Value> = { readonly read: (text: string) => Value | null; readonly allowed: string };

export const oneOf = <Value extends string>(values: readonly Value[]): ValueReader<Value> => ({
  read: (text) => values.find((value) => value === text) ?? null,
  allowed: values.join(", "),
});

/** All values of one name, each once, in the order given; an empty value is what a form sends for "any". */
export function readList<Value>(query: URLSearchParams, name: string, reader: ValueReader<Value>): Result<readonly Value[], BadParameter> {
  const given = [...new Set(query.getAll(name).filter((text) => text !== ""))];
  if (given.length > mostValues) return fail({ parameter: name, allowed: `at most ${mostValues} values` });
  const values = given.flatMap((text) => reader.read(text) ?? []);
  return values.length === given.length ? ok(values) : fail({ parameter: name, allowed: reader.allowed });
}

/** One value, or none; a second one is no mistake of a page, and the first counts. */
export function readOne<Value>(query: URLSearchParams, name: string, reader: ValueReader<Value>): Result<Value | null, BadParameter> {
  const text = query.get(name)?.trim() ?? "";
  if (text === "") return ok(null);
  const value = reader.read(text);
  return value === null ? fail({ parameter: name, allowed: reader.allowed }) : ok(value);
}

/** A count from 1, or the one that holds without it. */
export function readCount(query: URLSearchParams, name: string, most: number, without: number): Result<number, BadParameter> {
  const text = query.get(name) || String(without);
  const count = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= most ? ok(count) : fail({ parameter: name, allowed: allowedCount(most) });
}
