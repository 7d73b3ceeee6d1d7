import { stemOf } from "#lib/language/stem";
import { type Language, languages } from "#lib/law/language";

/**
 * Words that hold a question together and say nothing of what is asked: articles, pronouns, prepositions, conjunctions,
 * auxiliaries, question words. `not` and its like are none of them: they change the meaning.
 */
const byLanguage: Readonly<Record<Language, string>> = {
  en: `a about after all an and any are as at be been before but by can could did do does for from had has have he her his how i if in
    into is it its many may me much must my of on or our shall she should so some than that the their them then there these they this
    those to under up upon was we were what when where which while who whom whose why will with would you your`,
  ru: `а без более бы был была были было быть в вам вас ваш во вот все всех вы где да для до его ее если есть еще ж же за и из или им их к
    как какая какие каким какой какую когда кого кому которая которые который кто куда ли либо мне мой мы на над нам нас наш него нее нет
    них о об он она они оно от перед по под почему при про с сколько со так также там те то того тоже той том тот ту у уже чего чей чем
    что чтобы эта эти это этого этой этом этот`,
  kk: `ал ана арқылы бар барлық бе бен біз бір болады болған болса болу болып бойынша бұл да дейін деп егер еді екен екі ең және ма мен
    менің мына не неге немен немесе ол олар осы өз пе пен сен сияқты сіз сол та те туралы үшін шейін қай қайда қалай қандай қашан кім`,
};

export const functionStems: ReadonlySet<string> = new Set(
  languages.flatMap((language) => byLanguage[language].split(/\s+/u).map((word) => stemOf(word, language))),
);

/** Whether a stem is that of a word that says nothing of what is asked. */
export const isFunctionStem = (stem: string): boolean => functionStems.has(stem);
