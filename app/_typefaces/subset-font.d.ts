/** The part of `subset-font` that is used here; it brings no types. Throws where a file is no font. */
declare module "subset-font" {
  type Axis = { readonly min: number; readonly max: number };
  type Options = {
    readonly targetFormat: "woff2";
    readonly variationAxes: Readonly<Record<string, Axis>>;
    readonly keepFeatures: readonly string[];
  };
  export default function subset(font: Buffer, characters: string, options: Options): Promise<Buffer>;
}
