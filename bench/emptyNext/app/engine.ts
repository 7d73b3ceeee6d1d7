import { readFileSync } from "node:fs";
import { type Post, posting } from "#lib/search/engineRequest";

/** Where the engine is, and for each query what the site sends to it (`bench/search/compile.ts`). */
type Forwarding = { readonly url: string; readonly key: string; readonly bodies: readonly (readonly string[])[] };

let kept: { readonly bodies: Forwarding["bodies"]; readonly post: Post } | null = null;

function forwarding() {
  if (kept !== null) return kept;
  const { url, key, bodies } = JSON.parse(
    readFileSync(/* turbopackIgnore: true */ process.env.BENCH_FORWARDING ?? "", "utf8"),
  ) as Forwarding;
  kept = { bodies, post: posting({ url, key }, 10_000) };
  return kept;
}

/** Sends what the site sends for a query, by the site's own client, and gives the engine's last answer as it comes. */
export async function forward(query: string | null): Promise<string> {
  const { bodies, post } = forwarding();
  let answer = "";
  for (const body of bodies[Number(query)] ?? []) {
    const { status, text } = await post("/multi-search", body);
    if (status !== 200) throw new Error(`The engine answered ${status}: ${text.slice(0, 300)}`);
    answer = text;
  }
  return answer;
}
