/** How often everything is measured: rounds at the beginning only warm up, and are dropped. */
export type Rounds = { readonly warmUp: number; readonly counted: number };

/** One measurement: of which contestant, with which subject, in whatever unit. */
export type Measured<Name, Subject> = { readonly name: Name; readonly subject: Subject; readonly value: number };

/** What is compared, with what, and how one measurement is made. */
export type Contest<Name, Subject> = {
  readonly names: readonly Name[];
  readonly subjects: readonly Subject[];
  readonly measure: (name: Name, subject: Subject) => Promise<number>;
};

const turned = <Item>(items: readonly Item[], by: number): readonly Item[] => {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
};

/**
 * Measures several things in turn, round by round, so that whatever else the machine does falls on all of them alike. Each
 * subject of each round begins with another one, so that what the first leaves warm helps none more often than others.
 *
 * @returns the measurements of the counted rounds, in the order they were made.
 */
export async function interleave<Name, Subject>(
  { names, subjects, measure }: Contest<Name, Subject>,
  { warmUp, counted }: Rounds,
): Promise<readonly Measured<Name, Subject>[]> {
  const measured: Measured<Name, Subject>[] = [];
  for (let round = 0; round < warmUp + counted; round++) {
    for (const [index, subject] of subjects.entries()) {
      for (const name of turned(names, round + index)) {
        const value = await measure(name, subject);
        if (round >= warmUp) measured.push({ name, subject, value });
      }
    }
  }
  return measured;
}

/** The values measured of one contestant. */
export const valuesOf = <Name, Subject>(measured: readonly Measured<Name, Subject>[], name: Name): readonly number[] =>
  measured.filter((it) => it.name === name).map(({ value }) => value);
