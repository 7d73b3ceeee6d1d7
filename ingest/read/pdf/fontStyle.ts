/** What a font's name says of how it looks. */
export type Style = { readonly bold: boolean; readonly italic: boolean };

/** Names come as `BAAAAA+LiberationSans-BoldItalic`, `TimesNewRomanPS-BoldMT`, `Arial,Bold`, or TeX's `CMBX10`, `CMTI10`. */
export function styleOfFont(name: string): Style {
  const plain = name.replace(/^[A-Z]{6}\+/, "");
  return {
    bold: /bold|black|heavy|demi(?!ng)|[-,]bd\b|^(?:cmbx|cmb|sfbx)\d/i.test(plain),
    italic: /ital|obliq|slanted|[-,](?:bd)?it\b|^(?:cmti|cmsl|cmbxti|sfti|sfbi)\d/i.test(plain),
  };
}
