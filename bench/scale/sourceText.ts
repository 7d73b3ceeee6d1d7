import type { Provision } from "#lib/law/provision";
import { escapeMarkup } from "#lib/markup";

/** The formats that made-up sources are written in: each of them is read in another way. */
export const madeFormats = ["text", "markdown", "html"] as const;
export type MadeFormat = (typeof madeFormats)[number];

export const endingOf: Readonly<Record<MadeFormat, string>> = { text: "txt", markdown: "md", html: "html" };

/** One block of a source: a heading of some level, or null for a paragraph. */
type Block = { readonly level: number | null; readonly text: string };

/** Kinds that stand on a line of their own, as deep as they lie. */
const headingKinds: ReadonlySet<Provision["kind"]> = new Set<Provision["kind"]>([
  "title",
  "part",
  "section",
  "chapter",
  "article",
  "heading",
]);

const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== "").join(" ");

const depthOf = ({ eId }: Provision): number => eId.split("__").length;

/** What a provision prints before its children. */
function blocksOf(it: Provision): readonly Block[] {
  const texts = it.text?.split("\n") ?? [];
  if (!headingKinds.has(it.kind)) {
    const [first = "", ...rest] = texts;
    return [joined([it.num, it.heading, first]), ...rest].map((text) => ({ level: null, text }));
  }
  const level = it.kind === "title" ? 1 : Math.min(depthOf(it) + 1, 4);
  const heading = joined([it.num, it.heading]);
  const title = it.kind === "title" ? texts.map((text) => ({ level, text })) : texts.map((text) => ({ level: null, text }));
  return heading === "" ? title : [{ level, text: heading }, ...title];
}

/** The blocks of an edition in reading order: what goes on after its children stands behind the last of them. */
function inOrder(provisions: readonly Provision[]): readonly Block[] {
  const open: Provision[] = [];
  const blocks: Block[] = [];
  const close = (order: number): void => {
    for (let last = open.at(-1); last !== undefined && last.last < order; last = open.at(-1)) {
      open.pop();
      for (const text of last.wrapUp?.split("\n") ?? []) blocks.push({ level: null, text });
    }
  };
  for (const it of provisions) {
    close(it.order);
    blocks.push(...blocksOf(it));
    open.push(it);
  }
  close(Number.MAX_SAFE_INTEGER);
  return blocks.filter(({ text }) => text.trim() !== "");
}

const write: Readonly<Record<MadeFormat, (blocks: readonly Block[]) => string>> = {
  text: (blocks) => `${blocks.map(({ text }) => text).join("\n\n")}\n`,
  markdown: (blocks) =>
    `${blocks.map(({ level, text }) => `${level === null ? "" : `${"#".repeat(level)} `}${text.replace(/[\\*_[\]<>`#]/g, "\\$&")}`).join("\n\n")}\n`,
  html: (blocks) => {
    const body = blocks.map(
      ({ level, text }) => `<${level === null ? "p" : `h${level}`}>${escapeMarkup(text)}</${level === null ? "p" : `h${level}`}>`,
    );
    return `<!doctype html>\n<html><head><meta charset="utf-8"></head><body>\n${body.join("\n")}\n</body></html>\n`;
  },
};

/** An edition printed as a source would be, so that reading it gives its provisions again. */
export const sourceText = (provisions: readonly Provision[], format: MadeFormat): string => write[format](inOrder(provisions));
