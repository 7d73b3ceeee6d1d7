import type { CitationTable, UnitForms } from "#lib/law/citation/table";
import { transliterate } from "#lib/law/slug";

/**
 * Endings of a noun by its last sound: number, possession and case. `plain` follow the stem as in the dictionary,
 * `possessive` its softened form (бап, but баб-ы), `plural` come before the endings of a plural.
 */
type Endings = { readonly plain: string; readonly possessive: string; readonly plural: string };

const back: Endings = { plain: "- тың қа ты та тан пен", possessive: "ы ының ына ын ында ынан ымен", plural: "тар" };
const backVowel: Endings = { plain: "- ның ға ны да дан мен", possessive: "сы сының сына сын сында сынан сымен", plural: "лар" };
const backGlide: Endings = { plain: "- дың ға ды да дан мен", possessive: "ы ының ына ын ында ынан ымен", plural: "лар" };
const frontM: Endings = { plain: "- нің ге ді де ден мен", possessive: "і інің іне ін інде інен імен", plural: "дер" };
const frontK: Endings = { plain: "- тің ке ті те тен пен", possessive: "і інің іне ін інде інен імен", plural: "тер" };
const frontR: Endings = { plain: "- дің ге ді де ден мен", possessive: "і інің іне ін інде інен імен", plural: "лер" };
const backSoft: Endings = { plain: "- тың қа ты та тан пен", possessive: "ы ының ына ын ында ынан ымен", plural: "тар" };

const afterBackPlural = "- дың ға ды да дан мен ы ының ына ын ында ынан ымен";
const afterFrontPlural = "- дің ге ді де ден мен і інің іне ін інде інен імен";

const join = (stem: string, endings: string): readonly string[] => endings.split(" ").map((ending) => stem + ending.replace("-", ""));

/** Latin letters as people type them, and the Latin i that official texts hold inside Cyrillic words. */
const spellings = (word: string): readonly string[] => [word, transliterate(word), word.replaceAll("і", "i")];

function noun(stem: string, softened: string, endings: Endings): UnitForms {
  const ofPlural = /^.е/u.test(endings.plural) ? afterFrontPlural : afterBackPlural;
  const one = [...join(stem, endings.plain), ...join(softened, endings.possessive)];
  const many = join(stem + endings.plural, ofPlural);
  return { one: [...new Set(one.flatMap(spellings))].join(" "), many: [...new Set(many.flatMap(spellings))].join(" ") };
}

/** Words of two parts are joined by `_`. */
export const kazakh: CitationTable = {
  numbers: "before-unit",
  units: {
    sec: noun("бөлім", "бөлім", frontM),
    subsec: noun("кіші_бөлім", "кіші_бөлім", frontM),
    subpart: noun("кіші_бөлік", "кіші_бөліг", frontK),
    chp: noun("тарау", "тарау", backGlide),
    art: noun("бап", "баб", back),
    para: noun("тармақ", "тармағ", back),
    subpara: noun("тармақша", "тармақша", backVowel),
    subchapter: noun("параграф", "параграф", backSoft),
    clause: noun("бөлік", "бөліг", frontK),
    point: noun("литер", "литер", frontR),
    item: noun("позиция", "позиция", backVowel),
    al: noun("абзац", "абзац", backSoft),
    att: noun("қосымша", "қосымша", backVowel),
  },
  weak: "clause al item subchapter",
  of: "",
  joiners: "",
  and: "және мен пен бен немесе",
  to: "",
  here: "осы",
  there: "сол аталған",
  ordinals: ["бірінші", "екінші", "үшінші", "төртінші", "бесінші", "алтыншы", "жетінші", "сегізінші", "тоғызыншы", "оныншы"],
  ordinalsBefore: true,
  measures: "жылғы жылы жыл күн ай теңге пайыз адам",
  examples: {
    "44-бап": ["art_44"],
    "44-баптың 1-тармағының 15) тармақшасы": ["art_44__para_1__subpara_15"],
    "44-бабының 15) тармақшасына": ["art_44__subpara_15"],
    "33-бабы 2-тармағының 3) тармақшасына": ["art_33__para_2__subpara_3"],
    "4-бап, 1-тармақ": ["art_4__para_1"],
    "44, 45-баптар": ["art_44", "art_45"],
    "44-46-баптарында": ["art_44", "art_45", "art_46"],
    "10-11-бап": ["art_10-11"],
    "10-1-баптың": ["art_10-1"],
    "10¹-баптың 3²-тармағы": ["art_10-1__para_3-2"],
    "4-bap, 1-tarmaq": ["art_4__para_1"],
    "II бөлім": ["sec_II"],
    "25-тараудың 1-параграфы": ["chp_25__subpart_1"],
    "44 бап": ["art_44"],
    "44-баптың 1), 2) және 15) тармақшаларында": ["art_44__subpara_1", "art_44__subpara_2", "art_44__subpara_15"],
    "44-баптың 1-тармағы және 2-тармағы": ["art_44__para_1", "art_44__para_2"],
    "44-баптың 1-тармағында, 45-баптың 2-тармағында": ["art_44__para_1", "art_45__para_2"],
    "42-баптың 3-тармағының екінші бөлігі": ["art_42__para_3__al_2"],
    "осы баптың 1-тармағы": ["this art__para_1"],
    "1-қосымшаның 3-тармағы": ["att_1__para_3"],
  },
};
