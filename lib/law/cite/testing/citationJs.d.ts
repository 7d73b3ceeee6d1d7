/** What the tests use of Citation.js, which has no types of its own: text of any format it knows, read into CSL-JSON. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      readonly chain: (text: string, options: { readonly generateGraph: boolean }) => readonly Readonly<Record<string, unknown>>[];
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
