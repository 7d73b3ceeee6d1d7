/** The languages whose texts and interface we know. */
export const languages = ["en", "kk", "ru"] as const;

/** An ISO 639-1 code. */
export type Language = (typeof languages)[number];

export const isLanguage = (code: string): code is Language => languages.some((language) => language === code);
