import type { Language } from "#lib/law/language";

/**
 * The words by which literature names its own parts. Each pattern is anchored at the start of a block; a label may stand
 * alone or run into its text ("Keywords: …").
 */
export type Labels = {
  readonly language: Language;
  readonly abstract: RegExp;
  readonly keywords: RegExp;
  readonly references: RegExp;
  /** Labels of a journal's web page about an article. */
  readonly biography: RegExp;
  readonly citation: RegExp;
  readonly received: RegExp;
  readonly accepted: RegExp;
  readonly published: RegExp;
  /** Words that an affiliation holds. */
  readonly affiliation: RegExp;
  /** Who made a picture or a page, and when. */
  readonly credit: RegExp;
  readonly advert: RegExp;
  readonly licence: RegExp;
};

const end = "(?:\\s*[.:—–-]\\s*|\\s*$)";
const label = (...words: readonly string[]): RegExp => new RegExp(`^(?:${words.join("|")})${end}`, "iu");

const english: Labels = {
  language: "en",
  abstract: label("abstract", "summary"),
  keywords: label("key\\s?words", "index terms"),
  references: label("references", "bibliography", "literature", "works cited", "list of references"),
  biography: label("author biography", "author biographies", "about the authors?"),
  citation: label("how to cite", "for citation", "suggested citation"),
  received: /\breceived:?\s+(?<date>[\d./-]+)/iu,
  accepted: /\baccepted:?\s+(?<date>[\d./-]+)/iu,
  published: /\b(?:available online|published(?: online)?):?\s+(?<date>[\d./-]+)/iu,
  affiliation: /\b(?:university|institute|academy|school|faculty|college|department)\b/iu,
  credit: /^(?:photo|picture|image|source)s?\s*:/iu,
  advert: /\bsubscribe to\b|\bfollow us\b/iu,
  licence: /^(?:copyright|©|\(c\)\s|licen[cs]e)/iu,
};

const russian: Labels = {
  language: "ru",
  abstract: label("аннотация", "резюме"),
  keywords: label("ключевые слова"),
  references: label("список литературы", "литература", "библиография", "список использованных источников", "использованная литература"),
  biography: label("об авторах?", "сведения об авторах?", "информация об авторах"),
  citation: label("для цитирования", "как цитировать"),
  received: /(?:поступила|получен[ао]?)[^:\d]{0,30}:?\s+(?<date>[\d./-]+)/iu,
  accepted: /(?:принята|одобрена)[^:\d]{0,30}:?\s+(?<date>[\d./-]+)/iu,
  published: /(?:опубликован[ао]?|доступна онлайн)[^:\d]{0,30}:?\s+(?<date>[\d./-]+)/iu,
  affiliation: /университет|институт|академи|кафедр|факультет/iu,
  credit: /^(?:фото|изображение|источник|иллюстрация)\s*:/iu,
  advert: /подписывайтесь|подпишитесь|подписаться на/iu,
  licence: /^(?:авторские права|лицензия)/iu,
};

const kazakh: Labels = {
  language: "kk",
  abstract: label("аңдатпа", "түйіндеме", "түйін"),
  keywords: label("түйін\\s?сөздер", "кілт\\s?сөздер", "түйінді\\s?сөздер"),
  references: label("әдебиеттер(?:\\s+тізімі)?", "пайдаланылған әдебиеттер(?:\\s+тізімі)?"),
  biography: label("авторлар туралы(?:\\s+(?:мәлімет|ақпарат))?"),
  citation: label("дәйексөз үшін", "сілтеме жасау үшін"),
  received: /түсті:?\s+(?<date>[\d./-]+)/iu,
  accepted: /қабылданды:?\s+(?<date>[\d./-]+)/iu,
  published: /(?:жарияланды|онлайн қолжетімді):?\s+(?<date>[\d./-]+)/iu,
  affiliation: /университет|институт|академия|кафедра|факультет/iu,
  credit: /^(?:сурет|фото|дереккөз)\s*:/iu,
  advert: /жазылыңыз/iu,
  licence: /^авторлық құқық/iu,
};

/** In every document all languages are tried: articles carry abstracts in several. */
export const allLabels: readonly Labels[] = [english, russian, kazakh];

type PatternName = Exclude<keyof Labels, "language">;

/** The match of a text with a label of any language. */
export function matchLabel(text: string, name: PatternName): RegExpExecArray | null {
  for (const labels of allLabels) {
    const match = labels[name].exec(text);
    if (match !== null) return match;
  }
  return null;
}
