import { type Language, languages, under } from "./languages";

/** Who makes a journey: on what, in which language, and from an address that names the edition or one that leaves it open. */
export type Reader = {
  readonly name: string;
  readonly language: Language;
  readonly isPhone: boolean;
  /** What `test.use` takes. */
  readonly window: {
    readonly viewport: { readonly width: number; readonly height: number };
    readonly hasTouch: boolean;
    readonly isMobile: boolean;
  };
  /** The address as this reader opens it, of a path that names its editions. */
  readonly at: (path: string) => string;
};

const windows = {
  desktop: { viewport: { width: 1280, height: 800 }, hasTouch: false, isMobile: false },
  phone: { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true },
} as const;

const withoutEdition = (path: string): string => path.replace(/@[^/?&]+/g, "");

/** Everybody: desktop and phone, in each language, with a pinned edition and without. */
export const readers: readonly Reader[] = Object.entries(windows).flatMap(([device, window]) =>
  languages.flatMap((language) =>
    [true, false].map((isPinned) => ({
      name: `${device}, ${under(language, "/")}, edition ${isPinned ? "pinned" : "open"}`,
      language,
      isPhone: device === "phone",
      window,
      at: (path: string) => under(language, isPinned ? path : withoutEdition(path)),
    })),
  ),
);
