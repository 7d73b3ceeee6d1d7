import { isWorkId } from "#lib/law/address";
import { severities } from "#lib/law/provision";
import { ok, type Result } from "#lib/result";
import type { BadParameter } from "#lib/search/request";
import { type AuditFilter, auditKeys } from "#lib/store/audit";
import { oneOf, readCount, readList, type ValueReader } from "./values";

/** A question for what ingest reported: the whole state of `/audit`. */
export type AuditRequest = { readonly filter: AuditFilter; readonly page: number };

export const remarksAPage = 50;
const lastPage = 10_000;

export const noAuditFilter: AuditFilter = { work: [], severity: [], rule: [] };

const work: ValueReader<string> = { read: (text) => (isWorkId(text) ? text : null), allowed: "ids of works" };
const rule: ValueReader<string> = {
  read: (text) => (/^[a-z][a-z0-9-]{0,60}$/.test(text) ? text : null),
  allowed: "names of rules, as in lost-hyphen",
};

/** Reads a question for remarks from a URL. Parameters it does not know are passed over; what makes no sense is said (4xx). */
export function fromAuditQuery(query: URLSearchParams): Result<AuditRequest, BadParameter> {
  const works = readList(query, "work", work);
  const severity = readList(query, "severity", oneOf(severities));
  const rules = readList(query, "rule", rule);
  const page = readCount(query, "page", lastPage, 1);
  if (!works.ok) return works;
  if (!severity.ok) return severity;
  if (!rules.ok) return rules;
  if (!page.ok) return page;
  return ok({ filter: { work: works.value, severity: severity.value, rule: rules.value }, page: page.value });
}

/** Writes it as the query of a URL. The inverse of `fromAuditQuery`. */
export function toAuditQuery({ filter, page }: AuditRequest): URLSearchParams {
  const query = new URLSearchParams();
  for (const key of auditKeys) for (const value of filter[key]) query.append(key, value);
  if (page !== 1) query.append("page", String(page));
  return query;
}
