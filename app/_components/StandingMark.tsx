import { unreachable } from "#lib/result";
import type { Standing } from "../_words/wording";

const tones: Readonly<Record<Standing["tone"], string>> = {
  "in-force": "text-in-force",
  ceased: "text-ceased",
  changed: "text-changed",
  "not-stated": "text-ceased",
};

/** The sign beside the word: a tick, a bar, a clock's hands, a question mark. */
function signOf(tone: Standing["tone"]): string {
  switch (tone) {
    case "in-force":
      return "M5 8.2 7.2 10.4 11 5.8";
    case "ceased":
      return "M5 8h6";
    case "changed":
      return "M8 4.8V8l2.2 1.6";
    case "not-stated":
      return "M6.2 6.3a1.8 1.8 0 1 1 2.7 1.6c-.6.35-.9.65-.9 1.3M8 11.3v.05";
    default:
      return unreachable(tone);
  }
}

/** Whether a text can be relied on, in a word with its sign. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <span className={`standing ${tones[standing.tone]}`}>
      <svg aria-hidden="true" fill="none" height="16" stroke="currentColor" strokeWidth="1.5" viewBox="0 0 16 16" width="16">
        <circle cx="8" cy="8" r="6.25" />
        <path d={signOf(standing.tone)} strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {standing.label}
    </span>
  );
}
