import type { Language } from "#lib/law/language";

type ByLanguage = Readonly<Partial<Record<Language, readonly string[]>>>;

/** Where a row comes from, in words: each is one of these or a mixture of two. */
const sources = {
  spelling: "two spellings of one name, both found in official English texts of Kazakhstan (adilet.zan.kz, parlam.kz)",
  usage: "British and American usage: Garner's Dictionary of Legal Usage, 3rd edition",
  blacks: "Black's Law Dictionary, 9th edition, and how constitutions word it (constituteproject.org, topics)",
  terms: "the state's own names of the body or office in its three languages (constitution, constitutional laws)",
  drafting: "how statutes word it: English, Russian and Kazakh texts of the constitutions of 1995 and of the CIS",
  abbreviations: "abbreviations in which courts, ministries and legal journals of Kazakhstan cite, spelt out in the acts themselves",
  glossary: "Russian-Kazakh-English glossary of legal terms (state terminology commission, termincom.kz)",
} as const;

/**
 * One row. `equal` are names of the same thing: who writes one means the others, in every language. `says` is how laws put it
 * in other words: every word of a line must occur in one provision; it leads only from the names to the words. `related` is not
 * the same and is only suggested.
 */
export type SynonymRow = {
  readonly equal: ByLanguage;
  readonly says?: ByLanguage;
  readonly related?: ByLanguage;
  readonly source: keyof typeof sources;
  /** Where the row was seen to hold, other than in its source; rows without it were written from general knowledge. */
  readonly checked?: string;
};

export const sourceOf = (row: SynonymRow): string => sources[row.source];

export const synonyms: readonly SynonymRow[] = [
  // Names of institutions
  {
    equal: { en: ["Majilis", "Mazhilis", "Majlis"], ru: ["Мажилис"], kk: ["Мәжіліс"] },
    source: "spelling",
    checked: "Majilis: the Constitution in English, 1998; Mazhilis: tilkazakh.com, legal terms",
  },
  { equal: { en: ["maslikhat", "maslihat"], ru: ["маслихат"], kk: ["мәслихат"] }, source: "spelling" },
  { equal: { en: ["akim", "hakim", "akimat head"], ru: ["аким"], kk: ["әкім"] }, related: { en: ["governor", "mayor"] }, source: "terms" },
  { equal: { en: ["oblast", "region"], ru: ["область"], kk: ["облыс"] }, source: "spelling" },
  { equal: { en: ["Kurultai", "Kurultay", "Qurultay"], ru: ["Курултай"], kk: ["Құрылтай"] }, source: "spelling" },
  {
    equal: { en: ["procurator", "prosecutor", "public prosecutor"], ru: ["прокурор"], kk: ["прокурор"] },
    source: "spelling",
    checked: "procurator: the Constitution in English, 1998; prosecutor: law on the prosecutor's office in English, prokuror.gov.kz",
  },
  {
    equal: {
      en: ["procurator general", "prosecutor general", "attorney general"],
      ru: ["генеральный прокурор"],
      kk: ["бас прокурор"],
    },
    source: "terms",
    checked:
      "all three English names for one office: order no. 72 of 1 June 2018 and law of 1995 in English (cis-legislation.com, prokuror.gov.kz)",
  },
  { equal: { en: ["procuracy", "prosecutor's office", "prosecution service"], ru: ["прокуратура"], kk: ["прокуратура"] }, source: "terms" },
  {
    equal: {
      en: ["ombudsman", "commissioner for human rights", "human rights commissioner"],
      ru: ["омбудсмен", "уполномоченный по правам человека"],
      kk: ["омбудсмен", "адам құқықтары жөніндегі уәкіл"],
    },
    source: "terms",
  },
  {
    equal: { en: ["constitutional court"], ru: ["конституционный суд", "КС"], kk: ["конституциялық сот", "КС"] },
    related: { en: ["constitutional council"], ru: ["конституционный совет"], kk: ["конституциялық кеңес"] },
    source: "terms",
  },
  {
    equal: { en: ["constitutional council"], ru: ["конституционный совет"], kk: ["конституциялық кеңес"] },
    related: { en: ["constitutional court"], ru: ["конституционный суд"], kk: ["конституциялық сот"] },
    source: "terms",
  },
  {
    equal: { en: ["supreme court"], ru: ["верховный суд"], kk: ["жоғарғы сот"] },
    related: { en: ["constitutional court"], ru: ["конституционный суд"], kk: ["конституциялық сот"] },
    source: "terms",
  },
  {
    equal: {
      en: ["supreme judicial council", "highest judicial council", "high judicial council", "higher judicial council"],
      ru: ["высший судебный совет"],
      kk: ["жоғары сот кеңесі"],
    },
    source: "terms",
  },
  {
    equal: {
      en: ["accounts committee", "court of auditors", "supreme audit chamber"],
      ru: ["счетный комитет", "высшая аудиторская палата"],
      kk: ["есеп комитеті", "жоғары аудиторлық палата"],
    },
    source: "terms",
  },
  { equal: { en: ["prime minister", "head of government"], ru: ["премьер-министр"], kk: ["премьер-министр"] }, source: "terms" },
  {
    equal: { en: ["speaker of parliament"], ru: ["спикер"], kk: ["спикер"] },
    says: { en: ["chairperson chamber", "chairman chamber"], ru: ["председатель палата"], kk: ["палата төрағасы"] },
    source: "drafting",
  },
  {
    equal: {
      en: ["member of parliament", "parliamentarian", "deputy of parliament"],
      ru: ["депутат парламента", "парламентарий"],
      kk: ["парламент депутаты"],
    },
    source: "usage",
  },
  {
    equal: { en: ["head of state"], ru: ["глава государства"], kk: ["мемлекет басшысы"] },
    says: { en: ["president republic"], ru: ["президент республика"], kk: ["республика президент"] },
    source: "drafting",
  },
  {
    equal: { en: ["basic law", "fundamental law", "constitution"], ru: ["основной закон", "конституция"], kk: ["ата заң", "конституция"] },
    source: "terms",
  },
  { equal: { en: ["first president", "elbasy"], ru: ["первый президент", "елбасы"], kk: ["тұңғыш президент", "елбасы"] }, source: "terms" },
  // Abbreviations
  {
    equal: { en: ["Republic of Kazakhstan", "RK"], ru: ["Республика Казахстан", "РК"], kk: ["Қазақстан Республикасы", "ҚР"] },
    source: "abbreviations",
  },
  { equal: { en: ["criminal code"], ru: ["уголовный кодекс", "УК"], kk: ["қылмыстық кодекс", "ҚК"] }, source: "abbreviations" },
  { equal: { en: ["civil code"], ru: ["гражданский кодекс", "ГК"], kk: ["азаматтық кодекс", "АК"] }, source: "abbreviations" },
  { equal: { en: ["labour code", "labor code"], ru: ["трудовой кодекс", "ТК"], kk: ["еңбек кодексі", "ЕК"] }, source: "abbreviations" },
  { equal: { en: ["tax code"], ru: ["налоговый кодекс", "НК"], kk: ["салық кодексі"] }, source: "abbreviations" },
  {
    equal: { en: ["mass media"], ru: ["средства массовой информации", "СМИ"], kk: ["бұқаралық ақпарат құралдары", "БАҚ"] },
    source: "abbreviations",
  },
  // Spellings and usage
  { equal: { en: ["labour", "labor"] }, source: "usage" },
  { equal: { en: ["defence", "defense"] }, source: "usage" },
  { equal: { en: ["offence", "offense"] }, source: "usage" },
  {
    equal: { en: ["digitalization", "digitalisation", "digitization"], ru: ["цифровизация"], kk: ["цифрландыру"] },
    says: { en: ["digital", "electronic"], ru: ["цифровой", "электронный"], kk: ["цифрлық", "электрондық"] },
    source: "usage",
  },
  {
    equal: { en: ["lawyer", "attorney", "advocate", "counsel"], ru: ["адвокат", "защитник"], kk: ["адвокат", "қорғаушы"] },
    source: "usage",
  },
  { equal: { en: ["chairman", "chairperson", "chair"], ru: ["председатель"], kk: ["төраға"] }, source: "usage" },
  { equal: { en: ["statute", "act of parliament"] }, says: { en: ["law"] }, source: "usage" },
  {
    equal: { en: ["dismissal", "removal from office"] },
    says: { en: ["release office", "relieve office", "discharged office"] },
    source: "drafting",
  },
  { equal: { en: ["dismiss", "fire", "sack"] }, says: { en: ["release office", "relieve"] }, source: "drafting" },
  { equal: { en: ["presidential"] }, says: { en: ["president"] }, source: "drafting" },
  { equal: { en: ["parliamentary"] }, says: { en: ["parliament"] }, source: "drafting" },
  { equal: { en: ["governmental"] }, says: { en: ["government"] }, source: "drafting" },
  { equal: { en: ["judicial"] }, says: { en: ["judge", "court"] }, source: "drafting" },
  { equal: { ru: ["президентский"] }, says: { ru: ["президент"] }, source: "drafting" },
  { equal: { ru: ["парламентский"] }, says: { ru: ["парламент"] }, source: "drafting" },
  { equal: { ru: ["судейский"] }, says: { ru: ["судья"] }, source: "drafting" },
  // Questions of numbers and time, as laws word them
  {
    equal: {
      en: ["minimum age", "age limit", "age requirement"],
      ru: ["минимальный возраст", "возрастной ценз"],
      kk: ["ең төменгі жас", "жас шегі"],
    },
    says: {
      en: ["not younger", "no younger", "reached age", "attained age", "years of age"],
      ru: ["не моложе", "достигший возраста", "достигший лет"],
      kk: ["жасқа толған", "жастан кем емес"],
    },
    source: "drafting",
  },
  {
    equal: {
      en: ["term of office", "tenure"],
      ru: ["срок полномочий", "срок президентства"],
      kk: ["өкілеттік мерзімі"],
    },
    says: {
      en: ["elected term", "year term", "term years", "term of powers"],
      ru: ["избирается сроком", "срок лет"],
      kk: ["жыл мерзімге"],
    },
    source: "drafting",
  },
  {
    equal: {
      en: ["presidential term", "term of the president"],
      ru: ["президентский срок", "срок президентства", "срок полномочий президента"],
      kk: ["президенттің өкілеттік мерзімі"],
    },
    says: {
      en: ["president elected term"],
      ru: ["президент избирается сроком"],
      kk: ["президент жыл мерзімге сайланады"],
    },
    source: "drafting",
  },
  {
    equal: { en: ["term limit", "term limits"], ru: ["ограничение сроков"], kk: ["мерзім шектеуі"] },
    says: {
      en: ["more than two times in a row", "twice in a row", "more than twice", "two consecutive terms", "elected more than once"],
      ru: ["не более двух раз подряд", "более одного раза"],
      kk: ["қатарынан екі реттен артық", "бір реттен артық"],
    },
    source: "drafting",
  },
  {
    equal: { en: ["residency requirement"], ru: ["ценз оседлости"] },
    says: {
      en: ["lived not less years", "resident years", "resided years"],
      ru: ["проживающий лет", "проживавший лет"],
      kk: ["жыл тұрған"],
    },
    source: "drafting",
  },
  {
    equal: { en: ["oath of office", "inauguration", "swearing in"], ru: ["инаугурация", "присяга"], kk: ["ұлықтау", "ант беру"] },
    says: { en: ["oath", "swear", "take office"], ru: ["принесение присяги", "вступает в должность"], kk: ["ант", "қызметіне кірісу"] },
    source: "drafting",
  },
  {
    equal: { en: ["succession", "acting president"] },
    says: { en: ["powers president pass", "transfer powers president", "taken powers president"], ru: ["полномочия президента переходят"] },
    source: "drafting",
  },
  // Terms of art
  {
    equal: { en: ["habeas corpus"], ru: ["хабеас корпус"] },
    says: {
      en: ["detention sanction court", "detained seventy two hours", "arrest court decision", "detained forty eight hours"],
      ru: ["арест с санкции суда", "задержание часов судебное решение"],
      kk: ["қамау сот санкция", "ұстау сағат"],
    },
    source: "blacks",
  },
  {
    equal: {
      en: ["eminent domain", "compulsory purchase", "expropriation", "compulsory acquisition"],
      ru: ["экспроприация", "принудительное отчуждение"],
      kk: ["экспроприация"],
    },
    says: {
      en: ["alienation property public", "deprived property compensation"],
      ru: ["отчуждение имущества государственных нужд"],
      kk: ["мүлік мемлекет қажет"],
    },
    source: "blacks",
  },
  {
    equal: {
      en: ["forced labour", "forced labor", "compulsory labour", "involuntary labor", "involuntary servitude"],
      ru: ["принудительный труд"],
      kk: ["мәжбүрлі еңбек", "еріксіз еңбек"],
    },
    source: "blacks",
  },
  {
    equal: { en: ["jury", "jury trial", "trial by jury"], ru: ["присяжные", "суд присяжных"], kk: ["алқабилер", "алқаби соты"] },
    says: { en: ["jurors", "jurymen"], ru: ["присяжные заседатели"], kk: ["присяжный заседатель"] },
    source: "blacks",
  },
  {
    equal: {
      en: ["double jeopardy", "ne bis in idem", "non bis in idem", "tried twice", "tried again"],
      ru: ["двойное наказание", "повторное наказание"],
    },
    says: {
      en: ["repeatedly prosecution", "twice prosecution", "twice same offence", "twice same offense", "repeatedly same offense"],
      ru: ["повторно ответственность"],
      kk: ["қайталап жауаптылық"],
    },
    source: "blacks",
    checked: "double jeopardy, tried again, twice: glossaries of constitutional law (jgdouglas.com, quia.com); the Latin not",
  },
  {
    equal: {
      en: ["presumption of innocence", "innocent until proven guilty"],
      ru: ["презумпция невиновности"],
      kk: ["кінәсіздік презумпциясы"],
    },
    says: {
      en: ["considered innocent guilt", "presumed innocent", "innocent guilt established"],
      ru: ["считается невиновным"],
      kk: ["кінәсіз деп есептеледі"],
    },
    source: "blacks",
  },
  {
    equal: { en: ["ex post facto", "retroactive law", "retrospective law"], ru: ["обратная сила закона"] },
    says: { en: ["retroactive force", "retroactive", "retrospective effect"], ru: ["обратной силы не имеет"], kk: ["кері күш"] },
    source: "blacks",
  },
  {
    equal: { en: ["burden of proof", "onus of proof"], ru: ["бремя доказывания"] },
    says: {
      en: ["obliged prove innocence", "required prove innocence"],
      ru: ["обязан доказывать свою невиновность"],
      kk: ["кінәсіз екенін дәлелдеу міндет"],
    },
    source: "blacks",
  },
  {
    equal: { en: ["self-incrimination", "right to silence", "right to remain silent", "pleading the fifth"] },
    says: { en: ["testify against", "testimony against"], ru: ["свидетельствовать против"], kk: ["өзіне қарсы айғақ"] },
    source: "blacks",
  },
  {
    equal: {
      en: ["capital punishment", "death penalty", "execution of criminals"],
      ru: ["смертная казнь", "высшая мера наказания"],
      kk: ["өлім жазасы"],
    },
    source: "blacks",
  },
  {
    equal: {
      en: ["parliamentary immunity", "parliamentary privilege", "immunity of deputies"],
      ru: ["депутатская неприкосновенность", "депутатский иммунитет"],
      kk: ["депутаттық иммунитет"],
    },
    says: {
      en: ["deputy arrested", "deputy inviolability"],
      ru: ["депутат не может быть арестован", "депутат неприкосновенность"],
      kk: ["депутат қамауға алынбайды"],
    },
    source: "blacks",
  },
  {
    equal: { en: ["judicial immunity", "immunity of judges"], ru: ["судейский иммунитет", "неприкосновенность судей"] },
    says: { en: ["judge arrested", "judge inviolability"], ru: ["судья не может быть арестован"], kk: ["судья қамауға алынбайды"] },
    source: "blacks",
  },
  {
    equal: { en: ["imperative mandate"], ru: ["императивный мандат"], kk: ["императивтік мандат"] },
    source: "blacks",
  },
  {
    equal: { en: ["impeachment"], ru: ["импичмент"], kk: ["импичмент"] },
    says: {
      en: ["president discharged treason", "removal president office", "president treason charge"],
      ru: ["отрешение президента от должности"],
      kk: ["президент қызметінен шеттету"],
    },
    source: "blacks",
  },
  {
    equal: {
      en: ["snap election", "early election", "extraordinary election"],
      ru: ["внеочередные выборы", "досрочные выборы"],
      kk: ["кезектен тыс сайлау"],
    },
    source: "usage",
  },
  {
    equal: { en: ["dissolution of parliament"], ru: ["роспуск парламента"], kk: ["парламентті тарату"] },
    says: { en: ["dissolve parliament"], ru: ["распустить парламент"], kk: ["парламент тарату"] },
    source: "drafting",
  },
  {
    equal: { en: ["upper house", "upper chamber"], ru: ["верхняя палата"], kk: ["жоғарғы палата"] },
    says: { en: ["senate"], ru: ["сенат"], kk: ["сенат"] },
    source: "terms",
  },
  {
    equal: { en: ["lower house", "lower chamber"], ru: ["нижняя палата"], kk: ["төменгі палата"] },
    says: { en: ["majilis"], ru: ["мажилис"], kk: ["мәжіліс"] },
    source: "terms",
  },
  {
    equal: { en: ["freedom of assembly", "right to protest", "right of assembly"], ru: ["свобода собраний"], kk: ["жиналыс бостандығы"] },
    says: { en: ["peacefully assemble", "meetings demonstrations"], ru: ["собираться мирно и без оружия"], kk: ["бейбіт қарусыз жиналу"] },
    source: "blacks",
  },
  {
    equal: {
      en: ["freedom of the press", "media freedom", "press freedom"],
      ru: ["свобода печати", "свобода прессы"],
      kk: ["баспасөз бостандығы"],
    },
    says: {
      en: ["mass media", "censorship prohibited"],
      ru: ["средства массовой информации", "цензура запрещается"],
      kk: ["бұқаралық ақпарат", "цензура тыйым"],
    },
    source: "blacks",
  },
  {
    equal: {
      en: ["freedom of religion", "religious freedom", "freedom of worship"],
      ru: ["свобода вероисповедания"],
      kk: ["дін бостандығы"],
    },
    says: { en: ["freedom conscience"], ru: ["свобода совести"], kk: ["ар ождан бостандығы"] },
    source: "blacks",
  },
  {
    equal: { en: ["privacy", "right to privacy"], ru: ["приватность"] },
    says: { en: ["inviolability private life"], ru: ["неприкосновенность частной жизни"], kk: ["жеке өмір қол сұғылмау"] },
    source: "blacks",
  },
  {
    equal: {
      en: ["universal suffrage", "right to vote", "franchise"],
      ru: ["всеобщее избирательное право", "право голоса"],
      kk: ["жалпыға бірдей сайлау құқығы"],
    },
    says: { en: ["right elect elected"], ru: ["право избирать быть избранными"], kk: ["сайлауға сайлануға құқық"] },
    source: "blacks",
  },
  {
    equal: { en: ["extradition"], ru: ["экстрадиция", "выдача преступников"], kk: ["экстрадиция"] },
    says: { en: ["extradited foreign"], ru: ["выдан иностранному государству"], kk: ["шет мемлекетке беру"] },
    source: "blacks",
  },
  {
    equal: { en: ["dual citizenship", "dual nationality", "second citizenship"], ru: ["двойное гражданство"], kk: ["қос азаматтық"] },
    says: {
      en: ["foreign citizenship recognized"],
      ru: ["не признается гражданство другого государства"],
      kk: ["басқа мемлекет азаматтығы танылмайды"],
    },
    source: "drafting",
  },
  {
    equal: {
      en: ["conscription", "draft into army", "compulsory military service"],
      ru: ["призыв на военную службу", "воинская повинность"],
      kk: ["әскерге шақыру"],
    },
    says: { en: ["military service"], ru: ["воинская служба"], kk: ["әскери қызмет"] },
    source: "blacks",
  },
  {
    equal: {
      en: ["secular state", "separation of church and state"],
      ru: ["светское государство", "отделение церкви от государства"],
      kk: ["зайырлы мемлекет"],
    },
    says: { en: ["secular"], ru: ["светский"], kk: ["зайырлы"] },
    source: "blacks",
  },
  {
    equal: {
      en: ["rule of law", "legal state"],
      ru: ["правовое государство", "верховенство права"],
      kk: ["құқықтық мемлекет", "құқық үстемдігі"],
    },
    source: "glossary",
  },
  {
    equal: { en: ["official language", "national language"], ru: ["официальный язык"], kk: ["ресми тіл"] },
    says: { en: ["state language", "language officially used"], ru: ["государственный язык"], kk: ["мемлекеттік тіл"] },
    source: "drafting",
  },
  {
    equal: { en: ["capital city"], ru: ["столица"], kk: ["астана"] },
    says: { en: ["capital republic"], ru: ["столица республики"], kk: ["республика астана"] },
    source: "drafting",
  },
  {
    equal: { en: ["separation of powers", "division of powers"], ru: ["разделение властей"], kk: ["биліктің бөлінуі"] },
    says: {
      en: ["division legislative executive judicial", "checks and balances"],
      ru: ["разделение законодательную исполнительную судебную"],
      kk: ["заң шығарушы атқарушы сот тармақтарына бөліну"],
    },
    source: "blacks",
  },
  {
    equal: { en: ["legal aid", "free lawyer", "right to counsel"], ru: ["бесплатная юридическая помощь"], kk: ["тегін заң көмегі"] },
    says: {
      en: ["legal assistance free charge", "assistance defense lawyer"],
      ru: ["юридическая помощь бесплатно"],
      kk: ["заң көмегі тегін"],
    },
    source: "drafting",
  },
  // Words for the same in three languages
  {
    equal: { en: ["freedom of speech", "free speech", "freedom of expression"], ru: ["свобода слова"], kk: ["сөз бостандығы"] },
    source: "glossary",
  },
  { equal: { en: ["human rights"], ru: ["права человека"], kk: ["адам құқықтары"] }, source: "glossary" },
  { equal: { en: ["rights and freedoms"], ru: ["права и свободы"], kk: ["құқықтар мен бостандықтар"] }, source: "glossary" },
  { equal: { en: ["president"], ru: ["президент"], kk: ["президент"] }, source: "glossary" },
  { equal: { en: ["legal literacy"], ru: ["правовая грамотность"], kk: ["құқықтық сауаттылық"] }, source: "glossary" },
  { equal: { en: ["legal illiteracy"], ru: ["правовая неграмотность"], kk: ["құқықтық сауатсыздық"] }, source: "glossary" },
  { equal: { en: ["legal culture"], ru: ["правовая культура"], kk: ["құқықтық мәдениет"] }, source: "glossary" },
  { equal: { en: ["legal nihilism"], ru: ["правовой нигилизм"], kk: ["құқықтық нигилизм"] }, source: "glossary" },
];
