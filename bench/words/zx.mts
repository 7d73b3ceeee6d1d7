import { readFileSync } from "node:fs";
import { foldWord } from "#lib/language/fold";
import { endingGroups, endingsOf, indexOf, rows } from "#lib/language/kazakh/endings";
import { allSteps, kazakhSteps, stemKazakh } from "#lib/language/kazakh/stemKazakh";
import { words } from "#lib/language/words";

const dir = "/work/shared/data/kazqad-small/";
const R = readFileSync(dir + "passages-and-questions.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((l) => JSON.parse(l));
const tsv = (f: string) =>
  readFileSync(dir + f, "utf8")
    .trim()
    .split("\n")
    .map((l) => l.split("\t"));
const topics = tsv("kazqad-topics-v1.0-kk-validation.tsv"),
  qrels = tsv("kazqad-qrels-v1.0-validation.tsv");
const k1 = 1.2,
  b = 0.75;
const D = new Map<string, string[]>();
for (const r of R) {
  D.set(
    r.id.split("#")[1],
    words(r.title + "\n" + r.context).map((w) => foldWord(w.text)),
  );
}
const rel = new Map<string, Set<string>>();
for (const [q, , p, g] of qrels) if (g === "1" && D.has(p)) rel.set(q, (rel.get(q) ?? new Set()).add(p));
const Q = topics.filter(([q]) => rel.has(q)).map(([q, t]) => [q, words(t).map((w) => foldWord(w.text))] as const);
export function score(f0: (w: string) => string) {
  const cache = new Map<string, string>();
  const f = (w: string) => {
    let s = cache.get(w);
    if (s === undefined) {
      s = f0(w);
      cache.set(w, s);
    }
    return s;
  };
  const inv = new Map<string, Map<string, number>>();
  const len = new Map<string, number>();
  let tot = 0;
  for (const [id, ws] of D) {
    tot += ws.length;
    len.set(id, ws.length);
    for (const w of ws) {
      const s = f(w);
      let m = inv.get(s);
      if (!m) inv.set(s, (m = new Map()));
      m.set(id, (m.get(id) ?? 0) + 1);
    }
  }
  const N = D.size,
    avg = tot / N;
  const per = Q.map(([q, ws]) => {
    const sc = new Map<string, number>();
    for (const w of ws) {
      const m = inv.get(f(w));
      if (!m) continue;
      const idf = Math.log(1 + (N - m.size + 0.5) / (m.size + 0.5));
      for (const [id, t] of m) sc.set(id, (sc.get(id) ?? 0) + (idf * t * (k1 + 1)) / (t + k1 * (1 - b + (b * len.get(id)!) / avg)));
    }
    const top = [...sc].sort((a, b) => b[1] - a[1]).slice(0, 10);
    const r = rel.get(q)!;
    let d = 0,
      i0 = 0;
    top.forEach(([id], i) => {
      if (r.has(id)) d += 1 / Math.log2(i + 2);
    });
    for (let i = 0; i < Math.min(10, r.size); i++) i0 += 1 / Math.log2(i + 2);
    return d / i0;
  });
  const m = (x: number[]) => x.reduce((a, b) => a + b, 0) / x.length;
  if ((globalThis as any).PER) return per as any;
  return [m(per.filter((_, i) => i % 2 === 0)), m(per.filter((_, i) => i % 2 === 1)), m(per)];
}

(globalThis as any).PER = true;
const none = { ...allSteps };
const a = score((w) => stemKazakh(w)) as any as number[],
  b5 = score((w) => w.slice(0, 5)) as any as number[],
  h = score((w) => stemKazakh(w, { ...allSteps, harmony: false })) as any as number[];
Q.forEach(([q, ws], i) => {
  if (h[i] > a[i] + 0.01)
    console.log(
      "HARM",
      a[i].toFixed(2),
      h[i].toFixed(2),
      ws
        .map((w) => {
          const x = stemKazakh(w),
            y = stemKazakh(w, { ...allSteps, harmony: false });
          return x === y ? w + ">" + x : w + ">" + x + "|" + y;
        })
        .join(" "),
    );
});
let n = 0;
Q.forEach(([q, ws], i) => {
  if (i % 2 === 0 && b5[i] > a[i] + 0.25 && n++ < 40) {
    const r = [...rel.get(q)!].map((id) => D.get(id)!);
    console.log(
      "FIVE",
      a[i].toFixed(2),
      b5[i].toFixed(2),
      ws.map((w) => w + ">" + stemKazakh(w)).join(" "),
      "\n    ",
      [
        ...new Set(
          r[0]
            .filter((d) => ws.some((w) => w.slice(0, 5) === d.slice(0, 5) && stemKazakh(w) !== stemKazakh(d)))
            .map((d) => d + ">" + stemKazakh(d)),
        ),
      ].join(" "),
    );
  }
});
