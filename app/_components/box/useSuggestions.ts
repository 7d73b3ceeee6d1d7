import { useRef, useState } from "react";
import type { Suggestion } from "./suggestion";

/** Milliseconds after the last key before suggestions are asked for. */
const pause = 120;

/** Suggestions, and the place among them of the one that Enter would choose; -1 is the field itself. */
type Offer = { readonly found: readonly Suggestion[]; readonly active: number };

const none: Offer = { found: [], active: -1 };

/** Asks once the reader has paused. What fails has no suggestions: the box is a plain field then, as without this script. */
async function suggestionsFrom(address: string, signal: AbortSignal): Promise<Offer["found"]> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (signal.aborted) return [];
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? (await answer.json()).suggestions : [];
  } catch {
    return [];
  }
}

type Suggestions = Offer & {
  readonly ask: (address: string) => void;
  /** Goes to the next or previous suggestion, from the last to the field and from there to the first. */
  readonly move: (step: 1 | -1) => void;
  readonly leave: () => void;
  readonly drop: () => void;
};

/** Suggestions to what is typed; those to earlier words stay until the next come, and never come after them. */
export function useSuggestions(): Suggestions {
  const [offer, setOffer] = useState(none);
  const asking = useRef<AbortController>(null);
  const leave = (): void => setOffer(({ found }) => ({ found, active: -1 }));
  const ask = (address: string): void => {
    asking.current?.abort();
    asking.current = new AbortController();
    const { signal } = asking.current;
    leave();
    void suggestionsFrom(address, signal).then((found) => signal.aborted || setOffer({ found, active: -1 }));
  };
  const move = (step: 1 | -1): void =>
    setOffer(({ found, active }) => {
      const stops = found.length + 1;
      return { found, active: ((active + 1 + step + stops) % stops) - 1 };
    });
  const drop = (): void => {
    asking.current?.abort();
    setOffer(none);
  };
  return { ...offer, ask, move, leave, drop };
}
