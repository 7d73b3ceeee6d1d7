/** Attributes of an element in the order in which they are written; those that are null are left out. */
export type Attributes = Readonly<Record<string, string | null>>;

/**
 * Writes one XML document from its beginning to its end. Our own, since a text must come back sign for sign: `xmlbuilder2` 4.0.3
 * leaves `&lt;` and `&amp;` in a text as they are, which a reader then takes for `<` and `&`.
 */
export type XmlWriter = {
  readonly open: (name: string, attributes?: Attributes) => void;
  readonly text: (words: string) => void;
  /** Closes the element that was opened last and is still open. */
  readonly close: () => void;
  /** What has been written since it was last asked. */
  readonly take: () => string;
};

/** What XML 1.0 (section 2.2) has no way to write. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A reader makes spaces of line ends in attributes and drops carriage returns (sections 2.11 and 3.3.3), unless they are numbered. */
const numbered = (sign: string): string => `&#${sign.charCodeAt(0)};`;

const escaped = (words: string, signs: RegExp): string =>
  words.replace(unwritable, "\uFFFD").replace(signs, (sign) => entities[sign] ?? numbered(sign));

const attribute = ([name, value]: readonly [string, string | null]): string =>
  value === null ? "" : ` ${name}="${escaped(value, /[&<>"\t\n\r]/g)}"`;

/** Elements in which white space is a part of the words. */
const mixed: ReadonlySet<string> = new Set(["p", "block", "num", "heading", "ref", "mref", "del", "ins"]);

/** Outside of words each element begins a line of its own, so that a place in the file can be told by its line. */
export function xmlWriter(): XmlWriter {
  const written = ['<?xml version="1.0" encoding="UTF-8"?>'];
  const names: string[] = [];
  let isTagOpen = false;
  const write = (text: string): void => {
    written.push(isTagOpen ? `>${text}` : text);
    isTagOpen = false;
  };
  return {
    open: (name, attributes = {}) => {
      const lineEnd = mixed.has(names.at(-1) ?? "") ? "" : "\n";
      write(`${lineEnd}<${name}${Object.entries(attributes).map(attribute).join("")}`);
      names.push(name);
      isTagOpen = true;
    },
    text: (words) => {
      if (words !== "") write(escaped(words, /[&<>\r]/g));
    },
    close: () => {
      const name = names.pop();
      written.push(isTagOpen ? "/>" : `</${name}>`);
      isTagOpen = false;
    },
    take: () => written.splice(0).join(""),
  };
}

/** Writes an element with nothing but words in it. */
export function element(xml: XmlWriter, name: string, attributes: Attributes = {}, words = ""): void {
  xml.open(name, attributes);
  xml.text(words);
  xml.close();
}

/** Writes a block that is none, where the schema wants one and there is nothing to say. */
export const writeNothing = (xml: XmlWriter): void => element(xml, "block", { name: "empty" });
