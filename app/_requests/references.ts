import { addressPath, parseAddress } from "#lib/law/address";
import { type Language, languages } from "#lib/law/language";
import { referenceKinds, referenceStatuses } from "#lib/law/reference";
import { fail, ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";
import type { ReferenceEnd, ReferenceFilter } from "#lib/store/findReferences";
import { oneOf, readCount, readList, readOne, type ValueReader } from "./values";

/** A question for references: the whole state of `/explore`. */
export type ReferenceRequest = { readonly filter: ReferenceFilter; readonly page: number; readonly limit: number };

export const lastPage = 10_000;
export const mostReferences = 100;
export const referencesAPage = 50;

export const noReferenceFilter: ReferenceFilter = { from: null, to: null, status: [], kind: [], language: [] };
export const blankReferences: ReferenceRequest = { filter: noReferenceFilter, page: 1, limit: referencesAPage };

export const formatEnd = (end: ReferenceEnd): string => addressPath({ ...end, edition: null });

/** One end of references: a work or an act, or a provision with all inside it, in any wording. */
export const endReader: ValueReader<ReferenceEnd> = {
  read: (text) => {
    const address = parseAddress(text);
    return address.ok && address.value.edition === null ? { work: address.value.work, eId: address.value.eId } : null;
  },
  allowed: "a work, or a provision as in WORK/art-39",
};

const readers = { status: oneOf(referenceStatuses), kind: oneOf(referenceKinds), language: oneOf<Language>(languages) };

function readFilter(query: URLSearchParams): Result<ReferenceFilter, BadParameter> {
  const from = readOne(query, "from", endReader);
  const to = readOne(query, "to", endReader);
  const status = readList(query, "status", readers.status);
  const kind = readList(query, "kind", readers.kind);
  const language = readList(query, "language", readers.language);
  if (!from.ok) return from;
  if (!to.ok) return to;
  if (!status.ok) return status;
  if (!kind.ok) return kind;
  if (!language.ok) return language;
  return ok({ from: from.value, to: to.value, status: status.value, kind: kind.value, language: language.value });
}

/** Reads a question for references from a URL. Parameters it does not know are passed over; what makes no sense is said (4xx). */
export function fromReferenceQuery(query: URLSearchParams): Result<ReferenceRequest, BadParameter> {
  const filter = readFilter(query);
  const page = readCount(query, "page", lastPage, blankReferences.page);
  const limit = readCount(query, "limit", mostReferences, blankReferences.limit);
  if (!filter.ok) return fail(filter.failure);
  if (!page.ok) return page;
  if (!limit.ok) return limit;
  return ok({ filter: filter.value, page: page.value, limit: limit.value });
}

/** Writes it as the query of a URL: what is as in a blank one is left out. The inverse of `fromReferenceQuery`. */
export function toReferenceQuery({ filter, page, limit }: ReferenceRequest): URLSearchParams {
  const query = new URLSearchParams();
  if (filter.from !== null) query.append("from", formatEnd(filter.from));
  if (filter.to !== null) query.append("to", formatEnd(filter.to));
  for (const key of ["status", "kind", "language"] as const) for (const value of filter[key]) query.append(key, value);
  if (page !== blankReferences.page) query.append("page", String(page));
  if (limit !== blankReferences.limit) query.append("limit", String(limit));
  return query;
}
