import { expect, test } from "vitest";
import { stemsOf } from "#lib/language/stem";
import { mentionsIn, nameIndex } from "#lib/law/citation/find";
import type { ActName } from "#lib/law/citation/mention";

const stem = (word: string): string => stemsOf(word, /[\u0400-\u04FF]/u.test(word) ? "ru" : "en");
const names = nameIndex(
  [
    {
      id: "constitution",
      names: ["the Constitution", "Constitution of Kazakhstan", "Constitution of the Republic of Kazakhstan", "the Basic Law"],
    },
    {
      id: "constitution",
      names: ["Конституция", "Конституция РК", "Конституция Республики Казахстан", "Қазақстан Республикасының Конституциясы", "Ата Заң"],
    },
    { id: "police", names: ["О полиции", "On Police"] },
    { id: "tax", names: ["НК РФ", "Налоговый кодекс"] },
  ],
  stem,
);

/** What a name says, without what it does not say. */
const said = (name: ActName): Record<string, unknown> =>
  Object.fromEntries(Object.entries(name).filter(([, value]) => value !== null && value !== false));

const acts = (text: string) =>
  mentionsIn(text, { names, stem }).mentions.flatMap((it) =>
    it.kind === "act" ? [{ text: text.slice(it.start, it.end), ...said(it.name) }] : [],
  );

const kz = { country: "kz" };

test.each<[string, string, Record<string, unknown>]>([
  ["under the Constitution,", "the Constitution", { known: "constitution", type: "constitution", generic: true }],
  [
    "the Constitution of the Republic of Kazakhstan (Articles",
    "the Constitution of the Republic of Kazakhstan",
    { known: "constitution", type: "constitution", ...kz },
  ],
  [
    "the Constitution adopted on 28 January 1993",
    "the Constitution adopted on 28 January 1993",
    { known: "constitution", type: "constitution", date: "1993-01-28" },
  ],
  ["the French Constitution [21]", "the French Constitution", { type: "constitution", country: "fr" }],
  [
    "The Colombian Constitution of 1991 introduced",
    "The Colombian Constitution of 1991",
    { type: "constitution", date: "1991", country: "co" },
  ],
  ["the Basic Law of Germany", "the Basic Law of Germany", { type: "constitution", country: "de" }],
  ["the Constitution of the Russian Federation is", "the Constitution of the Russian Federation", { type: "constitution", country: "ru" }],
  ["Germany’s Constitution says", "Germany’s Constitution", { type: "constitution", country: "de" }],
  ["under the current Constitution, the", "the current Constitution", { known: "constitution", type: "constitution", generic: true }],
  ["the previous Constitution or", "the previous Constitution", { type: "constitution", title: "previous" }],
  ["of this Constitution shall", "this Constitution", { type: "constitution", self: true }],
  ["the present Law shall", "the present Law", { type: "law", self: true }],
  ["of the Law, which", "the Law", { type: "law", generic: true }],
  ["of that Directive does", "that Directive", { type: "directive", generic: true }],
  ["of this Regulation are", "this Regulation", { type: "regulation", self: true }],
  ["of Regulation (EU) 2016/679 of the", "Regulation (EU) 2016/679", { type: "regulation", number: "2016/679", country: "eu" }],
  ["of Regulation (EC) No 1/2000 applies", "Regulation (EC) No 1/2000", { type: "regulation", number: "1/2000", country: "eu" }],
  ["Directive 98/18/EC of the Council", "Directive 98/18/EC", { type: "directive", number: "98/18/EC", country: "eu" }],
  [
    "by Council Framework Decision 2002/584/JHA on",
    "Council Framework Decision 2002/584/JHA",
    { type: "decision", number: "2002/584/JHA", country: "eu" },
  ],
  ['the Law "On Police" [8]', 'the Law "On Police"', { known: "police", type: "law", title: "On Police" }],
  ["The Law on Pension Provision does", "The Law on Pension Provision", { type: "law", title: "on Pension Provision" }],
  [
    'Law of the Republic of Kazakhstan dated June 21, 2013 No. 105-V "On Pension Provision in the Republic of Kazakhstan" (with',
    'Law of the Republic of Kazakhstan dated June 21, 2013 No. 105-V "On Pension Provision in the Republic of Kazakhstan"',
    { type: "law", date: "2013-06-21", number: "105-V", title: "On Pension Provision in the Republic of Kazakhstan", ...kz },
  ],
  [
    "the Criminal Code of the Republic of Kazakhstan dated July 3, 2014 No. 226-V (with",
    "the Criminal Code of the Republic of Kazakhstan dated July 3, 2014 No. 226-V",
    { type: "code", title: "Criminal", date: "2014-07-03", number: "226-V", ...kz },
  ],
  [
    "the Code of Criminal Procedure of the Republic of Kazakhstan",
    "the Code of Criminal Procedure of the Republic of Kazakhstan",
    { type: "code", title: "Criminal Procedure", ...kz },
  ],
  [
    "the order of the Minister of Education and Science of the Republic of Kazakhstan No. 492 I/s dated 12 September 2019, by",
    "the order of the Minister of Education and Science of the Republic of Kazakhstan No. 492 I/s dated 12 September 2019",
    {
      type: "order",
      issuer: "Minister of Education and Science of the Republic of Kazakhstan",
      number: "492 I/s",
      date: "2019-09-12",
      ...kz,
    },
  ],
  [
    "by the decision adopted at the referendum of April 29, 1995, shall",
    "the decision adopted at the referendum of April 29, 1995",
    { type: "decision", date: "1995-04-29" },
  ],
  ["In its Regulatory Resolution No. 4 [5], the", "Regulatory Resolution No. 4", { type: "normative-resolution", number: "4" }],
  [
    "the Convention on the Rights of the Child provides",
    "the Convention on the Rights of the Child",
    { type: "convention", title: "on the Rights of the Child" },
  ],
  ["of the Human Rights Act 1998 and", "the Human Rights Act 1998", { type: "law", title: "Human Rights Act", date: "1998" }],
  ["of Act 200 of 1993.", "Act 200 of 1993", { type: "law", number: "200", date: "1993" }],
  [
    "Кодекс Республики Казахстан от 25 декабря 2017 года № 120-VI «О налогах (Налоговый кодекс)» (с",
    "Кодекс Республики Казахстан от 25 декабря 2017 года № 120-VI «О налогах (Налоговый кодекс)»",
    { known: "tax", type: "code", date: "2017-12-25", number: "120-VI", title: "О налогах (Налоговый кодекс)", ...kz },
  ],
  ["статья 5 Закона РК «О полиции» гласит", "Закона РК «О полиции»", { known: "police", type: "law", title: "О полиции", ...kz }],
  [
    "Федеральным законом от 05.12.2020 № 1-ФЗ «О суде»",
    "Федеральным законом от 05.12.2020 № 1-ФЗ «О суде»",
    { type: "law", date: "2020-12-05", number: "1-ФЗ", title: "О суде" },
  ],
  ["в соответствии с ФЗ № 14-ФЗ и", "ФЗ № 14-ФЗ", { type: "law", number: "14-ФЗ" }],
  [
    "Гражданского процессуального кодекса РФ,",
    "Гражданского процессуального кодекса РФ",
    { type: "code", title: "Civil Procedure", country: "ru" },
  ],
  ["Уголовно-процессуальный кодекс РК.", "Уголовно-процессуальный кодекс РК", { type: "code", title: "Criminal Procedure", ...kz }],
  [
    "Кодекса РК об административных правонарушениях и",
    "Кодекса РК об административных правонарушениях",
    { type: "code", title: "Administrative Offences", ...kz },
  ],
  ["по ст. 158 ук рф", "ук рф", { type: "code", title: "Criminal", country: "ru" }],
  ["согласно Конституции Российской Федерации", "Конституции Российской Федерации", { type: "constitution", country: "ru" }],
  [
    "Конституцией Республики Казахстан, законом",
    "Конституцией Республики Казахстан",
    { known: "constitution", type: "constitution", ...kz },
  ],
  ["пункт 2 настоящего закона", "настоящего закона", { type: "law", self: true }],
  ["в Законе указано", "Законе", { type: "law", generic: true }],
  [
    "Нормативное постановление Верховного Суда Республики Казахстан от 25 декабря 2007 года № 8",
    "Нормативное постановление Верховного Суда Республики Казахстан от 25 декабря 2007 года № 8",
    { type: "normative-resolution", issuer: "Верховного Суда Республики Казахстан", date: "2007-12-25", number: "8", ...kz },
  ],
  ["Конституцияның 44-бабы", "Конституцияның", { known: "constitution", type: "constitution", generic: true }],
  [
    "Қазақстан Республикасының Конституциясына сәйкес",
    "Қазақстан Республикасының Конституциясына",
    { known: "constitution", type: "constitution", ...kz },
  ],
  ["осы Заңның 5-бабы", "осы Заңның", { type: "law", self: true }],
  ["Қылмыстық кодекстің 49-бабы", "Қылмыстық кодекстің", { type: "code", title: "Criminal" }],
  [
    "Қазақстан Республикасының 2011 жылғы 6 қаңтардағы № 380-IV «Құқық қорғау қызметі туралы» Заңының 80-бабы",
    "Қазақстан Республикасының 2011 жылғы 6 қаңтардағы № 380-IV «Құқық қорғау қызметі туралы» Заңының",
    { type: "law", date: "2011-01-06", number: "380-IV", title: "Құқық қорғау қызметі туралы", ...kz },
  ],
  ["«Тіл туралы» заңы бойынша", "«Тіл туралы» заңы", { type: "law", title: "Тіл туралы" }],
])("in “%s” the act “%s” is named", (text, surface, name) => {
  expect(acts(text)).toEqual([{ text: surface, ...name }]);
});

test.each([
  "adopt constitutional laws, a special law, regulatory legal acts and laws of the Republic",
  "regulatory resolutions of Constitutional Council and the Supreme Court, decrees, 51 resolutions",
  "Constitution Day of the Republic of Kazakhstan; День Конституции Республики Казахстан; Конституция күні",
  "The Constitutional Council of France; Конституционный суд Республики Казахстан; Конституциялық Сот",
  "Department of Constitutional and Administrative Law, Candidate of Law, rule of law",
  'Higher School of Law "Adilet" of the Caspian University',
  "the law does not say so; законом предусмотрено; заңмен белгіленген; in order of priority",
  "the decision adopted earlier; an Act of Parliament; a Constitution",
  "https://zakon.kz/law/constitution and the Law Society",
])("no act is named in “%s”", (text) => {
  expect(acts(text)).toEqual([]);
});
