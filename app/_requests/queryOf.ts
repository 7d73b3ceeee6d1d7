/** The parameters of a page's address, with every value of those that come more than once. */
export async function queryOf(searchParams: Promise<Record<string, string | string[] | undefined>>): Promise<URLSearchParams> {
  const given = Object.entries(await searchParams);
  return new URLSearchParams(given.flatMap(([name, value]) => [value ?? []].flat().map((it): [string, string] => [name, it])));
}
