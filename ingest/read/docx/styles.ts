import { isOn, namespaces } from "#ingest/read/docx/names";
import { readXml, type XmlFault } from "#ingest/read/xml/xml";

/** How text is set; what is null is said elsewhere, or nowhere. */
export type Setting = {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly superscript: boolean | null;
  readonly hidden: boolean | null;
};

export const noSetting: Setting = { bold: null, italic: null, superscript: null, hidden: null };

/** What one element among the properties of text says. */
export function settingOf(name: string, value: string | undefined): Partial<Setting> {
  if (name === "w:b") return { bold: isOn(value) };
  if (name === "w:i") return { italic: isOn(value) };
  if (name === "w:vanish") return { hidden: isOn(value) };
  return name === "w:vertAlign" ? { superscript: value === "superscript" } : {};
}

/** A style with all that it takes over from those it is based on. `outline` is the level of a heading from 0; 9 is none. */
export type Style = {
  readonly setting: Setting;
  readonly outline: number | null;
  readonly list: string | null;
  readonly listLevel: number | null;
  /** Whether it sets the lines of a table of contents. */
  readonly isContents: boolean;
};

type Draft = { readonly based: string | null; readonly own: Style };

const plain: Style = { setting: noSetting, outline: null, list: null, listLevel: null, isContents: false };

/** A style by its name and the defaults of the document; unknown names give the defaults. */
export type Styles = { readonly named: (name: string | null) => Style; readonly lists: ReadonlyMap<string, string> };

export const noStyles: Styles = { named: () => plain, lists: new Map() };

const headingName = /^heading (\d)$/i;

/** Reads the part that defines styles (ISO/IEC 29500-1, 17.7). */
export function readStyles(xml: string): Styles | XmlFault {
  const drafts = new Map<string, Draft>();
  let [current, standard] = ["", ""];
  const change = (said: (own: Style) => Partial<Style>): void => {
    const draft = drafts.get(current);
    if (draft !== undefined) drafts.set(current, { ...draft, own: { ...draft.own, ...said(draft.own) } });
  };
  const fault = readXml(xml, namespaces, {
    open: ({ name, attributes }) => {
      const value = attributes.get("w:val");
      if (name === "w:style" || name === "w:docDefaults") {
        current = name === "w:style" ? (attributes.get("w:styleId") ?? "") : defaults;
        if (attributes.get("w:type") === "paragraph" && isOn(attributes.get("w:default") ?? "0")) standard = current;
        drafts.set(current, { based: current === defaults ? null : defaults, own: plain });
      } else if (name === "w:basedOn") drafts.set(current, { based: value ?? null, own: drafts.get(current)?.own ?? plain });
      else if (name === "w:name") change(() => ofName(value ?? ""));
      else if (name === "w:outlineLvl") change(() => ({ outline: Number(value) || 0 }));
      else if (name === "w:numId") change(() => ({ list: value ?? null }));
      else if (name === "w:ilvl") change(() => ({ listLevel: Number(value) || 0 }));
      else change(({ setting }) => ({ setting: { ...setting, ...settingOf(name, value) } }));
    },
    close: () => {},
    text: () => {},
  });
  return fault ?? stylesOf(drafts, standard);
}

/** The name under which the defaults of a document are kept: no style has it. */
const defaults = "\0defaults";

function ofName(name: string): Partial<Style> {
  const level = headingName.exec(name)?.[1];
  if (level !== undefined) return { outline: Number(level) - 1 };
  return { isContents: /^toc \d$/i.test(name) };
}

function stylesOf(drafts: ReadonlyMap<string, Draft>, standard: string): Styles {
  const known = new Map<string, Style>();
  const resolve = (name: string): Style => {
    const found = known.get(name);
    if (found !== undefined) return found;
    const draft = drafts.get(name);
    if (draft === undefined) return name === defaults ? plain : resolve(defaults);
    known.set(name, draft.own); // a style that is based on itself ends here
    const style = draft.based === null ? draft.own : over(resolve(draft.based), draft.own);
    known.set(name, style);
    return style;
  };
  const lists = new Map([...drafts].flatMap(([name, { own }]) => (own.list === null ? [] : [[name, own.list] as const])));
  return { named: (name) => resolve(name ?? standard), lists };
}

/** A style over the one it is based on: what it does not say holds on. */
const over = (base: Style, own: Style): Style => ({
  setting: settingOver(base.setting, own.setting),
  outline: own.outline ?? base.outline,
  list: own.list ?? base.list,
  listLevel: own.listLevel ?? base.listLevel,
  isContents: own.isContents || base.isContents,
});

export const settingOver = (base: Setting, own: Setting): Setting => ({
  bold: own.bold ?? base.bold,
  italic: own.italic ?? base.italic,
  superscript: own.superscript ?? base.superscript,
  hidden: own.hidden ?? base.hidden,
});
