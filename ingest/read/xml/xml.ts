import { SaxesParser } from "saxes";

/** An element as it opens. Names are `prefix:local` with the prefixes that the caller gives to namespaces. */
export type XmlElement = { readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly line: number };

/** What is told of a document, in order. `line` counts from 1; that of a text is where it begins. */
export type XmlHandler = {
  readonly open: (element: XmlElement) => void;
  readonly close: () => void;
  readonly text: (text: string, line: number) => void;
};

/** Why a document cannot be read, and where: lines and columns count from 1. */
export type XmlFault = { readonly line: number; readonly column: number; readonly reason: string };

/** Names of namespaces by their address. What is in no namespace, or in one that is not listed, is `name` or `?:name`. */
export type Namespaces = Readonly<Record<string, string>>;

/** Deeper than any document nests its elements; the time to resolve a name grows with the depth. */
const deepest = 1000;

/** Ends the reading from inside a handler of the parser, which knows no other way. */
class Stop extends Error {}

/**
 * Reads XML 1.0 as a stream (with `saxes`). Nothing outside the text is ever looked up: a document type is passed over,
 * whatever it declares, and a reference to an entity that XML itself does not know ends the reading.
 *
 * @returns why and where the document ends too soon; null if it is well-formed.
 */
export function readXml(xml: string, namespaces: Namespaces, handler: XmlHandler): XmlFault | null {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let fault: XmlFault | null = null;
  let depth = 0;
  const stop = (reason: string): never => {
    fault = { line: parser.line, column: parser.column + 1, reason };
    throw new Stop(reason);
  };
  const named = (uri: string, local: string): string => (uri === "" ? local : `${namespaces[uri] ?? "?"}:${local}`);
  parser.on("error", (error) => stop(error.message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")));
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > deepest) stop(`elements nest more than ${deepest} deep`);
    const attributes = new Map(Object.values(tag.attributes).map(({ uri, local, value }) => [named(uri, local), value]));
    handler.open({ name: named(tag.uri, tag.local), attributes, line: parser.line });
  });
  parser.on("closetag", () => {
    depth -= 1;
    handler.close();
  });
  const text = (words: string): void => handler.text(words, parser.line - (words.match(/\n/g)?.length ?? 0));
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    parser.write(xml).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return fault;
}
