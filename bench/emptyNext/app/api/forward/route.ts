import { forward } from "../../engine";

/** A handler that only forwards: the least that an API on Next.js can cost. */
export async function GET(request: Request): Promise<Response> {
  const answer = await forward(new URL(request.url).searchParams.get("query"));
  return new Response(answer, { headers: { "content-type": "application/json" } });
}
