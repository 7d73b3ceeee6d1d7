import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Chain } from "#lib/law/citation/citation";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import type { Mention, ProvisionMention } from "#lib/law/citation/mention";

const file = join(process.env.TEST_DATA_DIR ?? "", "data/south-africa-constitution/en.json");
const isThere = process.env.TEST_DATA_DIR !== undefined && existsSync(file);

/** A link as the source has it: where it stands in its block, and the id it leads to. */
type Link = { readonly start: number; readonly end: number; readonly target: string };
type Block = { readonly place: string; readonly text: string; readonly links: readonly Link[]; readonly isRemark: boolean };

const inline = /^(?:a|i|b|em|sup)\b|akn-(?:term|def|ref|i|remark)\b/;
const entities: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&quot;": '"' };

/** Takes tags, ids and links out of the page: blocks of text, each with the id of what it stands in and the links that were there. */
function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const places: string[] = [];
  let [text, isRemark]: [string, boolean] = ["", false];
  let links: Link[] = [];
  let open: { readonly start: number; readonly target: string } | null = null;
  const flush = (): void => {
    if (text.trim() !== "") blocks.push({ place: places.findLast((place) => place !== "") ?? "", text, links, isRemark });
    [text, links, isRemark] = ["", [], false];
  };
  for (const [piece] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith("<")) {
      text += piece.replace(/&[a-z]+;/g, (entity) => entities[entity] ?? entity);
      continue;
    }
    const isEnd = piece.startsWith("</");
    const isInline = isEnd ? /^<\/(?:a|i|b|em|sup)>/.test(piece) : inline.test(piece.slice(1));
    const target = /class="akn-ref"/.test(piece) ? (/href="#([^"]*)"/.exec(piece)?.[1] ?? null) : null;
    if (piece.includes("akn-remark")) isRemark = true;
    if (target !== null) open = { start: text.length, target };
    if (piece === "</a>" && open !== null) links.push({ start: open.start, end: text.length, target: open.target });
    if (piece === "</a>") open = null;
    if (!isInline && !(isEnd && piece === "</span>" && isRemark)) flush();
    if (!isEnd && !/^<(?:a|i|b|em|sup|img|br)\b/.test(piece) && !piece.endsWith("/>"))
      places.push(/data-eId="([^"]*)"/.exec(piece)?.[1] ?? "");
    if (isEnd && !/^<\/(?:a|i|b|em|sup)>/.test(piece)) places.pop();
  }
  flush();
  return blocks;
}

const page = isThere ? (JSON.parse(readFileSync(file, "utf8")) as { readonly body: string }).body : "";

/** Schedules by the number in their heading: their ids count 1A, 6A and 6B as schedules of their own. */
const schedules = new Map(
  [...page.matchAll(/data-eId="(att_\d+)"[^>]*>\s*<[^>]*>\s*(?:<[^>]*>\s*)*Schedule (\d+[A-Z]?)/g)].map(([, id, number]) => [
    id ?? "",
    number ?? "",
  ]),
);

/** The numbers of an id from its section or schedule on: `chp_2__sec_36__subsec_1` is 36, 1. Units without a number of their own say nothing. */
function numbersOf(id: string): readonly string[] {
  const segments = id
    .split("__")
    .filter((segment) => /^(?:att|sec|chp|subsec|para|subpara|part)_/.test(segment) && !segment.includes("_nn_"));
  const basic = segments.findIndex((segment) => /^(?:att|sec)_/.test(segment));
  return segments
    .slice(Math.max(basic, 0))
    .map((segment) => (schedules.get(segment) ?? segment.slice(segment.indexOf("_") + 1)).toLowerCase());
}

const known = new Set(
  [...page.matchAll(/data-eId="([^"]*)"/g)].map(([, id = ""]) => `${id.startsWith("att") ? "att " : ""}${numbersOf(id).join(".")}`),
);
const chapters = new Set([...page.matchAll(/data-eId="chp_(\d+[A-Z]?)"/g)].map(([, number]) => number));

const numbers = (chain: Chain): readonly string[] => chain.map(({ number }) => number.toLowerCase());
const stem = (word: string): string => word;
const names = nameIndex([], stem);

/** Whether another act follows a citation at once: it is not ours to check. */
function isForeign(text: string, mentions: readonly Mention[], index: number): boolean {
  const [mention, next] = [mentions[index], mentions[index + 1]];
  if (mention === undefined || next?.kind !== "act" || !/^[\s,]*(?:of|in|to|under)?\s*$/.test(text.slice(mention.end, next.start)))
    return false;
  return next.name.type !== "constitution" || next.name.title !== null;
}

/** Whether a chain is a provision of this text: by itself, or completed from where it stands. */
function exists(chain: Chain, here: ProvisionMention["here"], place: string): boolean {
  const [first] = chain;
  const own = numbersOf(place);
  const inSchedule = place.startsWith("att");
  if (here === "chp" || here === "att" || here === "part") return true;
  if (here === null && first?.unit === "chp") return chapters.has(first.number);
  if (here === null && first?.unit === "att") return known.has(`att ${numbers(chain).join(".")}`);
  if (here === null && first?.unit === "sec" && known.has(numbers(chain).join("."))) return true;
  const starts = own.map((_, index) => own.slice(0, index + 1)).concat([[]]);
  return starts.some((start) => known.has(`${inSchedule ? "att " : ""}${[...start, ...numbers(chain)].join(".")}`));
}

/** Whether a citation covers a link with the number of its target and those printed right after it. */
function leadsTo(text: string, { end, target, start }: Link, mentions: readonly Mention[]): boolean {
  const printed = /^(?:\s?\([0-9a-z]{1,4}\))*/.exec(text.slice(end))?.[0].match(/[0-9a-z]+/g) ?? [];
  const expected = `${[numbersOf(target)[0] ?? "", ...printed].join(".")}.`;
  const chains = mentions.flatMap((it) => (it.kind === "provision" && it.start < end && it.end > start ? (it.readings[0] ?? []) : []));
  return chains.some((chain) => `${numbers(chain).join(".")}.`.startsWith(expected));
}

/** A claim is right if the links that stood there say so; where none stood, if there is such a provision. */
function isRight({ text, links, place, mentions }: Block & { readonly mentions: readonly Mention[] }, mention: ProvisionMention): boolean {
  const linked = links.filter((link) => link.start < mention.end && link.end > mention.start);
  if (linked.length > 0) return linked.every((link) => leadsTo(text, link, mentions));
  return (mention.readings[0] ?? []).every((chain) => exists(chain, mention.here, place));
}

describe.skipIf(!isThere)("the Constitution of South Africa (skipped without TEST_DATA_DIR)", () => {
  const blocks = blocksOf(page).map((block) => ({ ...block, mentions: mentionsIn(block.text, { names, stem }).mentions }));

  test("at least 95 in 100 of its internal references are found, with the numbers of their targets and those printed after them", () => {
    const links = blocks.flatMap(({ text, links: own, mentions }) => own.map((link) => ({ text, link, mentions })));
    const wrong = links.filter(({ text, link, mentions }) => !leadsTo(text, link, mentions));
    expect(links.length).toBe(225);
    expect(
      wrong.length / links.length,
      wrong.map(({ text, link }) => text.slice(link.start - 20, link.end + 20)).join(" | "),
    ).toBeLessThanOrEqual(0.05);
  });

  test("at least 97 in 100 of what is claimed is right, completed from where the text stands", () => {
    // Text without a place is the publisher's, on the page before the act; remarks are on other acts.
    const claims = blocks
      .filter(({ isRemark, place }) => !isRemark && place !== "")
      .flatMap((block) =>
        block.mentions.flatMap((it, index) =>
          it.kind === "provision" && !isForeign(block.text, block.mentions, index)
            ? [{ said: `${block.text.slice(it.start, it.end)} @${block.place}`, right: isRight(block, it) }]
            : [],
        ),
      );
    const wrong = claims.filter(({ right }) => !right);
    expect(claims.length).toBeGreaterThan(300);
    expect(wrong.length / claims.length, wrong.map(({ said }) => said).join(" | ")).toBeLessThanOrEqual(0.03);
  });
});
