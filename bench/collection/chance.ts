/** Numbers from 0 up to 1 that look random and are the same each time for one seed: a collection can be made again. */
export type Chance = () => number;

/** Mulberry32 (T. Ettinger, public domain): 32 bits of state, even enough for choosing words. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of some items, each as likely as any other. */
export const oneOf = <Item>(items: readonly Item[], chance: Chance): Item | undefined => items[Math.floor(chance() * items.length)];
