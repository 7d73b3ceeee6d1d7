import { forward } from "../engine";

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> };

/** A page that only forwards: the least that a page of results on Next.js can cost. It shows the length of the answer. */
export default async function ForwardPage({ searchParams }: Props) {
  const { query } = await searchParams;
  const answer = await forward(typeof query === "string" ? query : null);
  return <main>{answer.length}</main>;
}
