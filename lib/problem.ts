/** What went wrong with a request, for machines: RFC 9457. `type` is an address that names the kind of problem. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
};

/** Kinds of problems that the API tells apart; their `type` is this path, which stays as it is. */
export const problemKinds = {
  "bad-parameter": { status: 400, title: "A parameter makes no sense" },
  "bad-address": { status: 400, title: "The address cannot be read" },
  "several-readings": { status: 300, title: "The citation can be read in several ways" },
  "unknown-address": { status: 404, title: "There is nothing at this address" },
  "unknown-work": { status: 404, title: "There is no such work" },
  "unknown-edition": { status: 404, title: "The work is not held in this edition" },
  "unknown-provision": { status: 404, title: "There is no such provision" },
  withdrawn: { status: 410, title: "The text was withdrawn" },
  "no-library": { status: 503, title: "Nothing has been published yet" },
  failed: { status: 500, title: "Something went wrong on our side" },
} as const satisfies Readonly<Record<string, { readonly status: number; readonly title: string }>>;
export type ProblemKind = keyof typeof problemKinds;

/** An answer that says what went wrong; `more` adds members that help, such as what is nearest. */
export function problem(kind: ProblemKind, detail: string, more: Readonly<Record<string, unknown>> = {}): Response {
  const { status, title } = problemKinds[kind];
  const body: Problem = { type: `/problems/${kind}`, title, status, detail };
  const headers = { "content-type": "application/problem+json", "cache-control": "no-store" };
  return new Response(JSON.stringify({ ...body, ...more }), { status, headers });
}
