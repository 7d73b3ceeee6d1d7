/** Chance from a seed: from 0 to below 1. */
export type Chance = () => number;

/** What readers stumble over: signs of markup, of numbers and of ends of lines, in no sensible place. */
const tokens: readonly string[] = [
  ...["<", ">", "</p>", "<p>", "<table><tr><td>", "<!--", "-->", "<![CDATA[", "]]>", "&amp;", "&#0;", "&#x110000;", "&x;", '"', "\0"],
  ...[
    "\n",
    "\r",
    "\u2028",
    "\ufeff",
    "\ud83d\ude00",
    "999999999999",
    "-1",
    "%1%2%3",
    "xref",
    "endobj",
    "<w:p>",
    "</w:p>",
    "<num>",
    "</article>",
  ],
];

const upTo = (chance: Chance, most: number): number => Math.floor(chance() * most);

/** A stretch of some bytes, as long as a word or as a page. */
function stretch(bytes: Buffer, chance: Chance): readonly [number, number] {
  const start = upTo(chance, bytes.length);
  const longest = chance() < 0.5 ? 20 : 4000;
  return [start, Math.min(bytes.length, start + 1 + upTo(chance, longest))];
}

type Mutation = (bytes: Buffer, chance: Chance) => Buffer;

const flip: Mutation = (bytes, chance) => {
  const changed = Buffer.from(bytes);
  if (changed.length > 0) changed[upTo(chance, changed.length)] = upTo(chance, 256);
  return changed;
};

const drop: Mutation = (bytes, chance) => {
  const [start, end] = stretch(bytes, chance);
  return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
};

const repeat: Mutation = (bytes, chance) => {
  const [start, end] = stretch(bytes, chance);
  const times = 1 + upTo(chance, chance() < 0.9 ? 3 : 300);
  const copies = Array.from({ length: times }, () => bytes.subarray(start, end));
  return Buffer.concat([bytes.subarray(0, end), ...copies, bytes.subarray(end)]);
};

const insert: Mutation = (bytes, chance) => {
  const at = upTo(chance, bytes.length + 1);
  const token = Buffer.from((tokens[upTo(chance, tokens.length)] ?? "").repeat(chance() < 0.9 ? 1 : 2000));
  return Buffer.concat([bytes.subarray(0, at), token, bytes.subarray(at)]);
};

const swap: Mutation = (bytes, chance) => {
  const [[a, b], [c, d]] = [stretch(bytes, chance), stretch(bytes, chance)];
  if (b > c) return drop(bytes, chance);
  return Buffer.concat([bytes.subarray(0, a), bytes.subarray(c, d), bytes.subarray(b, c), bytes.subarray(a, b), bytes.subarray(d)]);
};

const cut: Mutation = (bytes, chance) => bytes.subarray(0, upTo(chance, bytes.length + 1));

const mutations: readonly Mutation[] = [flip, flip, drop, drop, repeat, insert, insert, swap, cut];

/** One to eight changes of some bytes: always the same for the same chance. */
export function mutate(bytes: Buffer, chance: Chance): Buffer {
  let changed = bytes;
  for (let left = 1 + upTo(chance, 8); left > 0; left -= 1) changed = (mutations[upTo(chance, mutations.length)] ?? flip)(changed, chance);
  return changed;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\0", "");

/** A text or a value of markup as it may be by mistake: empty, long, a number, or signs that mean something elsewhere. */
const oddText = (chance: Chance): string => {
  const token = escaped(tokens[upTo(chance, tokens.length)] ?? "");
  return chance() < 0.2 ? "" : token.repeat(chance() < 0.95 ? 1 : 5000);
};

/** Changes texts, values and whole tags of markup, and leaves it well-formed mostly. */
export function mutateMarkup(markup: string, chance: Chance): string {
  const parts = markup.split(/(<[^>]*>)/);
  for (let left = 1 + upTo(chance, 6); left > 0; left -= 1) {
    const at = upTo(chance, parts.length);
    const part = parts[at] ?? "";
    if (!part.startsWith("<")) parts[at] = chance() < 0.5 ? oddText(chance) : `${part}${oddText(chance)}`;
    else if (/="/.test(part)) parts[at] = part.replace(/="[^"]*"/, () => `="${oddText(chance)}"`);
    else if (part.endsWith("/>")) parts[at] = part.repeat(upTo(chance, 4));
  }
  return parts.join("");
}
