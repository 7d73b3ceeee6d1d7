const listOf = (text: string): readonly string[] => text.trim().split(/\s+/u);

/**
 * Stems whose last letters look like endings; nothing is taken from them. Words of laws and of grammar, each of which would
 * otherwise be cut to the stem of another word, or differently in different forms.
 */
const whole = listOf(`
  адам азамат айып арқылы аудан аукцион бірге білім білік бөлім ғана ғұрып дауыс дейін елбасы ереже жағдай жарғы жарты жиын жұмыс
  заман кеңес кейін келісім қоқыс көмек қаржы қаулы қауіп құрал қылмыс мақсат мандат мәжіліс мәселе мекеме мемлекет мұнай мүше оларды
  онда нысан зиян орман өзен кеден қазан арман орган осында отбасы пайда рақым сарай сауда сенат талас тәртіп туралы тұлға халық үлес шекара шешім шығыс шығын
  ауғанстан дағыстан қазақстан қарақалпақстан қырғызстан өзбекстан пәкістан тәжікстан татарстан түрікменстан түркістан үндістан
  қолда қорға сақта тоқта
  және мен пен бен үшін сен оны оның осы бұл оған мұнда сондай сияқты
`);

/** Ends of names that look like an ending: `Құнанбай`. */
export const wholeEnds: readonly string[] = ["бай"];

/** Stems of two letters that take endings as longer ones do; any other is too short to be one. */
const short = listOf("ел ер ет ат от өт іс үй ай ой су ту ән аң ақ ұл ас ар өз");

/** Words that drop the vowel of their last syllable before an ending that begins with one: `халық`, `халқ-ы`. */
const dropping = listOf("халық ерік орын мүлік нарық ғұрып әріп құлық парық көрік мойын мұрын ерін ауыз көңіл қарын бөрік қойын бауыр");

/** Words that are exceptions, in one spelling. */
export type Exceptions = {
  readonly whole: ReadonlySet<string>;
  readonly short: ReadonlySet<string>;
  /** What is left of a word that dropped its vowel, and the word. */
  readonly restored: ReadonlyMap<string, string>;
};

/** All exceptions, each as `respelled` gives it. */
export const exceptionsIn = (respelled: (word: string) => string): Exceptions => ({
  whole: new Set([...whole, ...dropping].map(respelled)),
  short: new Set(short.map(respelled)),
  restored: new Map(dropping.map((word) => [respelled(word.slice(0, -2) + word.slice(-1)), respelled(word)])),
});
