import { useRef, useState } from "react";
import type { Suggestion } from "./suggestion";

/** Milliseconds after the last key before suggestions are asked for. */
const pause = 120;

const none: readonly Suggestion[] = [];

/** Asks once the reader has paused. What fails has no suggestions: the box is a plain field then, as without this script. */
async function suggestionsFrom(address: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (signal.aborted) return none;
  try {
    const answer = await fetch(address, { signal });
    return answer.ok ? (await answer.json()).suggestions : none;
  } catch {
    return none;
  }
}

/** Suggestions to what is typed; those to earlier words stay until the next come, and never come after them. */
export function useSuggestions(): {
  readonly found: readonly Suggestion[];
  readonly ask: (address: string) => void;
  readonly drop: () => void;
} {
  const [found, setFound] = useState(none);
  const asking = useRef<AbortController>(null);
  const ask = (address: string): void => {
    asking.current?.abort();
    asking.current = new AbortController();
    const { signal } = asking.current;
    void suggestionsFrom(address, signal).then((suggestions) => signal.aborted || setFound(suggestions));
  };
  const drop = (): void => {
    asking.current?.abort();
    setFound(none);
  };
  return { found, ask, drop };
}
