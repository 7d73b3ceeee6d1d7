import type { ActType } from "#lib/law/citation/mention";

/**
 * What names a kind of act. `forms` are the noun's, singular only, since plurals name categories («laws of the
 * Republic»). `refined`: beginnings of a word before the noun that make it another kind.
 */
export type ActNoun = {
  readonly type: ActType;
  readonly language: "en" | "ru" | "kk";
  readonly refined: Readonly<Record<string, ActType>>;
};

type Row = Omit<ActNoun, "language"> & { readonly forms: string };

const law = { constitutional: "constitutional-law" } as const;
const lawRu = { конституционн: "constitutional-law", федеральн: "law", конституциялық: "constitutional-law" } as const;
const resolution = { normative: "normative-resolution", regulatory: "normative-resolution" } as const;
const resolutionRu = { нормативн: "normative-resolution", нормативтік: "normative-resolution" } as const;
const none = {};

const english: readonly Row[] = [
  { type: "constitution", forms: "constitution", refined: none },
  { type: "code", forms: "code", refined: none },
  { type: "law", forms: "law act", refined: law },
  { type: "decree", forms: "decree edict", refined: none },
  { type: "resolution", forms: "resolution ruling", refined: resolution },
  { type: "order", forms: "order", refined: none },
  { type: "decision", forms: "decision judgment judgement", refined: none },
  { type: "message", forms: "message address", refined: none },
  { type: "convention", forms: "convention covenant", refined: none },
  { type: "treaty", forms: "treaty", refined: none },
  { type: "regulation", forms: "regulation", refined: none },
  { type: "directive", forms: "directive", refined: none },
];

const russian: readonly Row[] = [
  { type: "constitution", forms: "конституция конституции конституцию конституцией", refined: none },
  { type: "code", forms: "кодекс кодекса кодексу кодексом кодексе", refined: none },
  { type: "law", forms: "закон закона закону законом законе фз фкз", refined: lawRu },
  { type: "decree", forms: "указ указа указу указом указе", refined: none },
  { type: "resolution", forms: "постановление постановления постановлению постановлением постановлении", refined: resolutionRu },
  { type: "order", forms: "приказ приказа приказу приказом приказе распоряжение распоряжения распоряжением", refined: none },
  { type: "decision", forms: "решение решения решению решением решении", refined: none },
  { type: "message", forms: "послание послания посланию посланием послании", refined: none },
  { type: "convention", forms: "конвенция конвенции конвенцию конвенцией пакт пакта", refined: none },
  { type: "treaty", forms: "договор договора договору договором договоре", refined: none },
];

const join = (stem: string, endings: string): string =>
  endings
    .split(" ")
    .map((ending) => stem + ending.replace("-", ""))
    .join(" ");

const kazakh: readonly Row[] = [
  { type: "constitution", forms: join("конституция", "- ның ға ны да дан мен сы сының сына сын сында сынан сымен"), refined: none },
  { type: "code", forms: join("кодекс", "- тің ке ті те тен пен і інің іне ін інде інен імен"), refined: none },
  { type: "law", forms: join("заң", "- ның ға ды да нан мен ы ының ына ын ында ынан ымен"), refined: lawRu },
  { type: "decree", forms: `жарлық ${join("жарлығ", "ы ының ына ын ында ынан ымен")}`, refined: none },
  { type: "resolution", forms: join("қаулы", "- ның ға ны да дан мен сы сының сына сын сында сынан сымен"), refined: resolutionRu },
  { type: "order", forms: `бұйрық ${join("бұйрығ", "ы ының ына ын ында ынан ымен")}`, refined: none },
  { type: "decision", forms: `шешім ${join("шешім", "і інің іне ін інде інен імен")}`, refined: none },
  { type: "message", forms: `жолдау ${join("жолдау", "ы ының ына ын ында ынан ымен")}`, refined: none },
  { type: "convention", forms: join("конвенция", "- ның сы сының сына сын сында сынан"), refined: none },
];

const byForm = (rows: readonly Row[], language: ActNoun["language"]): ReadonlyMap<string, ActNoun> =>
  new Map(rows.flatMap(({ forms, type, refined }) => forms.split(" ").map((form) => [form, { type, language, refined }] as const)));

/** Nouns after which, in English and Russian, the rest of a name follows. */
export const nounsBefore: ReadonlyMap<string, ActNoun> = new Map([...byForm(english, "en"), ...byForm(russian, "ru")]);

/** Nouns before which, in Kazakh, the rest of a name stands. */
export const nounsAfter: ReadonlyMap<string, ActNoun> = byForm(kazakh, "kk");

/** Two words that name a constitution: its second word by language. */
export const basicLaws: ReadonlyMap<string, RegExp> = new Map([
  ["law", /^(?:basic|fundamental)$/],
  ...["закон", "закона", "закону", "законом", "законе"].map((form) => [form, /^основн/u] as const),
  ...["заң", "заңы", "заңның", "заңының", "заңға", "заңына", "заңда", "заңында"].map((form) => [form, /^(?:ата|негізгі)$/u] as const),
]);

const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Makes an act the one in which the word stands: "this Constitution", «настоящего Закона», «осы Заң». */
export const selfWords = listed(
  "this present настоящий настоящая настоящее настоящего настоящей настоящему настоящим настоящем настоящую осы",
);

/** Before an act that is meant as such: "the current Constitution", «действующей Конституции». */
export const currentWords = listed(
  "current new present existing действующая действующей действующую действующий действующего новая новой новый қолданыстағы жаңа",
);

/** Before an act that is another than the one in force: it is the title, since it tells them apart. */
export const formerWords = listed("previous former old interim prior first прежняя прежней прежнюю бывшая бывшей прежнего бұрынғы");

/** Make a category of an act: "a law", "any decision". */
export const anyWords = listed("a an any every each no such another some other");

/** Words that begin a title: an institute's name in quotation marks begins with none. */
export const titleOpeners = listed("on about concerning for regarding о об обо");
export const kazakhTitleEnds = listed("туралы жөніндегі жөнінде");

/** What may follow an act's noun with a capital letter and yet belong to it. */
export const tailOpeners = listed("on no nos of dated from about concerning for");

/** Neighbours with which an act's name is another's: a holiday. */
export const holidayBefore = listed("день дня дню днем дне");
export const holidayAfter = listed("day күні");
