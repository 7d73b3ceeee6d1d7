import { otherKeyboard } from "#lib/language/keyboard";

type Letters = Readonly<Record<string, string>>;

const typedWith =
  (letters: Letters) =>
  (text: string): string =>
    [...text.toLowerCase()].map((letter) => (Object.hasOwn(letters, letter) ? (letters[letter] ?? "") : letter)).join("");

const russian: Letters = { ә: "а", ғ: "г", қ: "к", ң: "н", ө: "о", ұ: "у", ү: "у", һ: "х", і: "и" };

const latin: Letters = {
  ...{ а: "a", б: "b", в: "v", г: "g", д: "d", е: "e", ё: "e", ж: "j", з: "z", и: "i", й: "i", к: "k", л: "l", м: "m", н: "n", о: "o" },
  ...{ п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "h", һ: "h", ц: "ts", ч: "ch", ш: "sh", щ: "sh", ъ: "", ы: "y", ь: "", э: "e" },
  ...{ ю: "iu", я: "ia", қ: "q", і: "i" },
};

/** Ways of typing Kazakh that people have, each from the letters of the text. */
export const typists: Readonly<Record<string, (text: string) => string>> = {
  "Kazakh letters": (text) => text,
  "Russian letters": typedWith(russian),
  "Latin of 2018": typedWith({ ...latin, ә: "á", ғ: "ǵ", ң: "ń", ө: "ó", ұ: "u", ү: "ú", у: "ý", и: "ı", й: "ı" }),
  "Latin of 2021": typedWith({ ...latin, ә: "ä", ғ: "ğ", ң: "ñ", ө: "ö", ұ: "ū", ү: "ü", ш: "ş", ч: "ş", щ: "ş", і: "ı" }),
  "Latin of chats": typedWith({
    ...latin,
    ә: "a",
    ғ: "g",
    қ: "k",
    ң: "n",
    ө: "o",
    ұ: "u",
    ү: "u",
    ж: "zh",
    х: "kh",
    й: "y",
    ю: "yu",
    я: "ya",
  }),
  "keyboard on English": (text) => otherKeyboard(text).at(-1) ?? text,
};
