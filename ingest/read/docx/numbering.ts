import { isOn, namespaces } from "#ingest/read/docx/names";
import { formatNumber } from "#ingest/read/numberFormat";
import { readXml, type XmlElement, type XmlFault } from "#ingest/read/xml/xml";

/** One level of a list: `text` holds `%1` to `%9` where the numbers of the levels stand. */
type Level = {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  /** A level that has come since begins this one anew: any above it (null), those up to this number, or none (0). */
  readonly restart: number | null;
  readonly suffix: string;
  readonly isLegal: boolean;
  readonly style: string | null;
};

/** Levels and where they are counted together: lists made of the same pattern go on in each other. */
type List = { readonly pattern: string; readonly levels: ReadonlyMap<number, Level>; readonly startsAnew: ReadonlyMap<number, number> };

export type Lists = ReadonlyMap<string, List>;

/** A list pattern that stands for the one of a style: the list of that style has the levels. */
type Pattern = { readonly levels: Map<number, Level>; readonly ofStyle: string | null };

const blank: Level = { start: 0, format: "decimal", text: "", restart: null, suffix: " ", isLegal: false, style: null };

/** Longer patterns than any list has are cut: a number is written before every paragraph. */
const longestText = 100;

const suffixes: Readonly<Record<string, string>> = { nothing: "", space: " ", tab: " " };

/** What one element says of a level. */
const levelProperties: Readonly<Record<string, (value: string) => Partial<Level>>> = {
  "w:start": (value) => ({ start: Number(value) || 0 }),
  "w:numFmt": (value) => ({ format: value }),
  "w:lvlText": (value) => ({ text: value.slice(0, longestText) }),
  "w:lvlRestart": (value) => ({ restart: Number(value) || 0 }),
  "w:suff": (value) => ({ suffix: suffixes[value] ?? " " }),
  "w:isLgl": (value) => ({ isLegal: isOn(value === "" ? undefined : value) }),
  "w:pStyle": (value) => ({ style: value }),
};

/** Reads the part that says how lists are numbered (ISO/IEC 29500-1, 17.9). `listOfStyle` names the list of a list style. */
export function readNumbering(xml: string, listOfStyle: ReadonlyMap<string, string>): Lists | XmlFault {
  const patterns = new Map<string, Pattern>();
  const lists = new Map<
    string,
    { readonly pattern: string; readonly levels: Map<number, Level>; readonly startsAnew: Map<number, number> }
  >();
  let [pattern, list, depth] = ["", "", 0];
  const levelsNow = (): Map<number, Level> | undefined => (list === "" ? patterns.get(pattern)?.levels : lists.get(list)?.levels);
  const fault = readXml(xml, namespaces, {
    open: ({ name, attributes }: XmlElement) => {
      const value = attributes.get("w:val") ?? "";
      if (name === "w:abstractNum") {
        pattern = attributes.get("w:abstractNumId") ?? "";
        list = "";
        patterns.set(pattern, { levels: new Map(), ofStyle: null });
      } else if (name === "w:numStyleLink") patterns.set(pattern, { levels: new Map(), ofStyle: value });
      else if (name === "w:num") {
        list = attributes.get("w:numId") ?? "";
        lists.set(list, { pattern: "", levels: new Map(), startsAnew: new Map() });
      } else if (name === "w:abstractNumId") lists.set(list, { levels: new Map(), startsAnew: new Map(), pattern: value });
      else if (name === "w:lvl" || name === "w:lvlOverride") {
        depth = Number(attributes.get("w:ilvl")) || 0;
        if (name === "w:lvl") levelsNow()?.set(depth, blank);
      } else if (name === "w:startOverride") lists.get(list)?.startsAnew.set(depth, Number(value) || 0);
      else {
        const said = levelProperties[name]?.(value);
        const level = levelsNow()?.get(depth);
        if (said !== undefined && level !== undefined) levelsNow()?.set(depth, { ...level, ...said });
      }
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? resolved(lists, patterns, listOfStyle);
}

function resolved(
  lists: ReadonlyMap<string, List>,
  patterns: ReadonlyMap<string, Pattern>,
  listOfStyle: ReadonlyMap<string, string>,
): Lists {
  const patternOf = (name: string): string => {
    const style = patterns.get(name)?.ofStyle ?? null;
    return (style === null ? undefined : lists.get(listOfStyle.get(style) ?? "")?.pattern) ?? name;
  };
  return new Map(
    [...lists].map(([id, { pattern, levels, startsAnew }]) => {
      const own = patternOf(pattern);
      return [id, { pattern: own, levels: new Map([...(patterns.get(own)?.levels ?? []), ...levels]), startsAnew }];
    }),
  );
}

/** The level of a list that a paragraph style stands for. */
export function levelOfStyle(lists: Lists, list: string, style: string): number {
  for (const [depth, level] of lists.get(list)?.levels ?? []) if (level.style === style) return depth;
  return 0;
}

/** Counts through the lists of one document, paragraph by paragraph. */
export class ListCounter {
  /** The last number of each level, by the pattern where it is counted. */
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();

  constructor(private readonly lists: Lists) {}

  /** The number of the next paragraph of a list as it is shown, with what sets it off; null: none is shown. */
  next(id: string, depth: number): string | null {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return null;
    const counts = this.counts.get(list.pattern) ?? new Map<number, number>();
    this.counts.set(list.pattern, counts);
    const anew = this.begun.has(`${id} ${depth}`) ? undefined : list.startsAnew.get(depth);
    this.begun.add(`${id} ${depth}`);
    const last = counts.get(depth);
    counts.set(depth, anew ?? (last === undefined ? level.start : last + 1));
    for (const [below, { restart }] of list.levels) if (below > depth && (restart === null || depth + 1 <= restart)) counts.delete(below);
    if (level.format === "bullet") return null;
    const shown = level.text.replace(/%([1-9])/g, (_, digit: string) => this.shown(list, Number(digit) - 1, level.isLegal));
    return shown.trim() === "" ? null : `${shown}${level.suffix}`;
  }

  private shown({ pattern, levels }: List, depth: number, isLegal: boolean): string {
    const { start, format } = levels.get(depth) ?? blank;
    return formatNumber(this.counts.get(pattern)?.get(depth) ?? start, isLegal ? "decimal" : format);
  }
}
