import { allSteps, wordSteps } from "#lib/language/steps";
const kazakhSteps = wordSteps;

import { readFileSync } from "node:fs";
import { foldWord } from "#lib/language/fold";
import { stemKazakh } from "#lib/language/kazakh/stemKazakh";
import { words } from "#lib/language/words";

const endingGroups: any[] = [];
const rows: any = {};
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
  return [m(per.filter((_, i) => i % 2 === 0)), m(per.filter((_, i) => i % 2 === 1)), m(per)];
}
const p = (n: string, f: (w: string) => string) =>
  console.log(
    n.padEnd(40),
    score(f)
      .map((x) => x.toFixed(4))
      .join("  "),
  );
p("whole", (w) => w);
p("five", (w) => w.slice(0, 5));
p("six", (w) => w.slice(0, 6));
p("stems", (w) => stemKazakh(w));
for (const s of kazakhSteps) p("- " + s, (w) => stemKazakh(w, { ...allSteps, [s]: false }));
for (const g of endingGroups)
  rows[g].forEach((row, i) => {
    const t = new Map(endingGroups.map((h) => [h, indexOf(rows[h].filter((_, j) => !(h === g && j === i)).flatMap(endingsOf))]));
    p("  - " + g + " " + row.forms.join("/") + " after " + row.after.slice(0, 6), (w) => stemKazakh(w, allSteps, t));
  });
const extra: [string, string, [string, string] | [string]][] = [];
const C = "йуиюрлмнңжзкқпстфхцчшщһбвгд",
  V = "аоұыяёәөүіеэ";
const cand: [string, string, string[]][] = [
  ["лық", V + C, ["лық", "лік"]],
  ["дық", V + C, ["дық", "дік"]],
  ["тық", V + C, ["тық", "тік"]],
  ["лы", V + C, ["лы", "лі"]],
  ["сыз", V + C, ["сыз", "сіз"]],
  ["шы", V + C, ["шы", "ші"]],
  ["дай", V + C, ["дай", "дей"]],
  ["тай", V + C, ["тай", "тей"]],
  ["ша", V + C, ["ша", "ше"]],
  ["лап", V + C, ["ла", "ле"]],
  ["да v", V + C, ["да", "де"]],
  ["та v", V + C, ["та", "те"]],
  ["са", V + C, ["са", "се"]],
  ["ар", C, ["ар", "ер"]],
  ["р", V, ["р"]],
  ["мақ", V + C, ["мақ", "мек"]],
  ["ма neg", V + C, ["ма", "ме"]],
  ["ба neg", V + C, ["ба", "бе"]],
  ["па neg", V + C, ["па", "пе"]],
  ["ыл pass", C, ["ыл", "іл"]],
  ["л pass", V, ["л"]],
  ["ын pass", C, ["ын", "ін"]],
  ["н pass", V, ["н"]],
  ["сын", V + C, ["сын", "сін"]],
  ["ыс recip", C, ["ыс", "іс"]],
  ["с", V, ["с"]],
  ["тыр caus", C + V, ["тыр", "тір"]],
  ["т caus", V, ["т"]],
  ["а conv", C, ["а", "е"]],
  ["й conv", V, ["й"]],
  ["ғы", V + C, ["ғы", "гі"]],
  ["м 1sg", V, ["м"]],
  ["ң 2sg", V, ["ң"]],
  ["а dat", "мң", ["а", "е"]],
  ["ыс del", C, ["ым", "ім"]],
  ["у del", V, ["у"]],
  ["ушы", V + C, ["ушы", "уші"]],
  ["ып", C, ["ып", "іп"]],
  ["мас", V + C, ["мас", "мес"]],
];
