import { readFileSync } from "node:fs";
import { foldWord } from "#lib/language/fold";
import { allSteps, stemKazakh } from "#lib/language/kazakh/stemKazakh";
import { words } from "#lib/language/words";

const R = readFileSync("/work/shared/data/kazqad-small/passages-and-questions.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((l) => JSON.parse(l));
const c = new Map<string, number>();
for (const r of R)
  for (const w of words(r.title + " " + r.context + " " + r.question)) {
    const f = foldWord(w.text);
    c.set(f, (c.get(f) ?? 0) + 1);
  }
const top = [...c].sort((a, b) => b[1] - a[1]);
console.log("HARMONY diffs");
let n = 0;
for (const [w, k] of top) {
  const a = stemKazakh(w),
    b = stemKazakh(w, { ...allSteps, harmony: false });
  if (a !== b && n++ < 150) process.stdout.write(`${w} ${a}|${b} ${k}; `);
}
process.exit(0);
for (const [w, k] of top.slice(0, 700)) process.stdout.write(`${w}>${stemKazakh(w)} `);
