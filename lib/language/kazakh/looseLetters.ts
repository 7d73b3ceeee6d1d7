/**
 * The looser spelling: Kazakh in the letters of Russian, with everything that is written in two ways written in one. It compares
 * texts in Kazakh letters with what people type who have none: Russian letters (`кукык` for `құқық`) or Latin ones. Words that
 * differ by such letters alone become one, so it is ranked below the exact spelling.
 */

/** Kazakh letters, and the Russian ones typed for them; `й` goes with `и`, which Latin spellings do not tell apart. */
const asRussian: Readonly<Record<string, string>> = {
  ...{ ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и" },
  ...{ й: "и", э: "е", ё: "е", я: "иа", ю: "иу", ц: "с", ч: "ш", щ: "ш", ь: "", ъ: "" },
};

/**
 * Latin letters, as Cyrillic. The alphabets of 2018 (Decree of the President no. 637 of 19 February 2018: `á ǵ ń ó ú ý sh ch`) and of
 * 2021 (as presented to the Government on 28 January 2021: `ä ğ ñ ö ü ū ş ı`), and what is common where neither can be typed
 * (`zh`, `gh`, `kh`, `w`, `x`). The pairs come first.
 */
const latin: readonly (readonly [RegExp, string])[] = [
  [/zh/gu, "ж"],
  [/[sc]h/gu, "ш"],
  [/gh/gu, "г"],
  [/kh/gu, "х"],
  [/ts/gu, "с"],
  // `y` is a vowel between consonants, and `й` beside a vowel.
  [/(?<=[aáäeoóöuúüūýw])y|y(?=[aáäeoóöu])/gu, "и"],
];

const asCyrillic: Readonly<Record<string, string>> = {
  ...{
    a: "а",
    á: "а",
    ä: "а",
    ə: "а",
    b: "б",
    c: "с",
    ç: "ш",
    d: "д",
    e: "е",
    ë: "е",
    é: "е",
    f: "ф",
    g: "г",
    ǵ: "г",
    ğ: "г",
    h: "х",
    i: "и",
    ı: "и",
  },
  ...{ ï: "и", í: "и", j: "ж", k: "к", l: "л", m: "м", n: "н", ń: "н", ñ: "н", ŋ: "н", o: "о", ó: "о", ö: "о", ɵ: "о", p: "п", q: "к" },
  ...{
    r: "р",
    s: "с",
    ś: "ш",
    ş: "ш",
    š: "ш",
    t: "т",
    u: "у",
    ú: "у",
    ü: "у",
    ū: "у",
    ý: "у",
    v: "в",
    w: "у",
    x: "х",
    y: "ы",
    z: "з",
    ž: "ж",
  },
};

const respell = (word: string, letters: Readonly<Record<string, string>>): string =>
  [...word].map((letter) => (Object.hasOwn(letters, letter) ? letters[letter] : letter)).join("");

/** What is written now in two letters, now in one: `ия` is `ia` and `iya`, `ц` is `ts`, `ң` is `ng`. */
const asOne = (word: string): string => word.replace(/и{2,}/gu, "и").replace(/т+с/gu, "с").replace(/нг+/gu, "н");

/** A folded word in Cyrillic letters in the looser spelling. */
export const looseLetters = (folded: string): string => asOne(respell(folded, asRussian));

/** A folded word in Latin letters, read as Kazakh, in the looser spelling. */
export const looseFromLatin = (folded: string): string =>
  asOne(
    respell(
      latin.reduce((word, [letters, cyrillic]) => word.replace(letters, cyrillic), folded.normalize("NFC")),
      asCyrillic,
    ),
  );
