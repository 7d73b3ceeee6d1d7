import type { Language } from "#lib/law/language";

/**
 * One topic. `names` are what people call it. `holds` is the rule: a provision has the topic if its own text, heading or title
 * holds every word of one of these lines, in any form and order; words in quotation marks must follow each other. Words of one
 * to three letters that only join others are passed over.
 */
export type Topic = {
  readonly group: "rights" | "institutions" | "procedures";
  readonly names: Readonly<Record<Language, readonly string[]>>;
  readonly holds: Readonly<Partial<Record<Language, readonly string[]>>>;
};

/**
 * The topics, by id. Names and rules follow the headings of the Universal Declaration of Human Rights and of the two Covenants
 * of 1966 in their English and Russian texts, the chapters of the constitutions of Central Asia, Eastern Europe and Germany, and
 * for Kazakh the terms of the state terminology commission. Nothing here is made for one text.
 */
export const topics = {
  "right-to-life": {
    group: "rights",
    names: { en: ["right to life", "death penalty"], ru: ["право на жизнь", "смертная казнь"], kk: ["өмір сүру құқығы", "өлім жазасы"] },
    holds: {
      en: ['"right to life"', "death penalty", "capital punishment"],
      ru: ['"право на жизнь"', "смертная казнь"],
      kk: ['"өмір сүру"', "өлім жазасы"],
    },
  },
  "personal-liberty": {
    group: "rights",
    names: {
      en: ["personal liberty", "arrest and detention", "habeas corpus"],
      ru: ["личная свобода", "свобода и личная неприкосновенность", "арест и задержание"],
      kk: ["жеке бас бостандығы", "қамауға алу"],
    },
    holds: {
      en: ["arrest sanction", "detention court", "detained", '"personal freedom"', '"personal liberty"'],
      ru: ["арест суд", "задержание", "заключение под стражу", '"личная свобода"', '"личную неприкосновенность"'],
      kk: ["қамау сот", "ұсталған", '"жеке басының бостандығы"'],
    },
  },
  dignity: {
    group: "rights",
    names: { en: ["human dignity"], ru: ["достоинство личности", "человеческое достоинство"], kk: ["адамның қадір-қасиеті"] },
    holds: { en: ["dignity"], ru: ["достоинство"], kk: ["қадір қасиет"] },
  },
  torture: {
    group: "rights",
    names: {
      en: ["prohibition of torture", "torture", "cruel treatment"],
      ru: ["запрет пыток", "пытки", "жестокое обращение"],
      kk: ["азаптауға тыйым салу", "азаптау"],
    },
    holds: { en: ["torture", "cruel punishment"], ru: ["пытка", "жестокое обращение"], kk: ["азаптау", "қинау"] },
  },
  "forced-labour": {
    group: "rights",
    names: {
      en: ["forced labour", "forced labor", "compulsory labour", "slavery"],
      ru: ["принудительный труд", "рабство"],
      kk: ["мәжбүрлі еңбек", "құлдық"],
    },
    holds: {
      en: [
        '"involuntary labor"',
        '"involuntary labour"',
        '"forced labor"',
        '"forced labour"',
        '"compulsory labour"',
        "slavery",
        "servitude",
      ],
      ru: ['"принудительный труд"', "рабство"],
      kk: ['"мәжбүрлі еңбек"', '"еріксіз еңбек"', "құлдық"],
    },
  },
  equality: {
    group: "rights",
    names: {
      en: ["equality before the law", "discrimination", "non-discrimination"],
      ru: ["равенство перед законом", "дискриминация"],
      kk: ["заң алдындағы теңдік", "кемсітушілік"],
    },
    holds: { en: ["equal before law", "discrimination"], ru: ["равны перед законом", "дискриминация"], kk: ["заң алдында тең", "кемсіту"] },
  },
  "freedom-of-speech": {
    group: "rights",
    names: {
      en: ["freedom of speech", "freedom of expression", "censorship"],
      ru: ["свобода слова", "свобода выражения мнения", "цензура"],
      kk: ["сөз бостандығы", "пікір білдіру бостандығы", "цензура"],
    },
    holds: {
      en: ['"freedom of speech"', '"freedom of expression"', "censorship"],
      ru: ['"свобода слова"', '"свобода мысли и слова"', "цензура"],
      kk: ['"сөз бостандығы"', "сөз шығармашылық еркіндік", "цензура"],
    },
  },
  information: {
    group: "rights",
    names: {
      en: ["access to information", "freedom of information"],
      ru: ["доступ к информации", "право на информацию"],
      kk: ["ақпаратқа қол жеткізу", "ақпарат алу құқығы"],
    },
    holds: {
      en: ["receive disseminate information", "access information", "access documents"],
      ru: ["получать распространять информацию", "доступ информации", "возможность ознакомиться документами"],
      kk: ["ақпарат алу тарату", "ақпарат қолжетімділік"],
    },
  },
  conscience: {
    group: "rights",
    names: {
      en: ["freedom of conscience", "freedom of religion", "freedom of belief"],
      ru: ["свобода совести", "свобода вероисповедания"],
      kk: ["ар-ождан бостандығы", "діни сенім бостандығы"],
    },
    holds: {
      en: ['"freedom of conscience"', '"freedom of religion"', "religious affiliation"],
      ru: ['"свобода совести"', '"свободу совести"', "вероисповедание"],
      kk: ['"ар ождан бостандығы"', "діни сенім"],
    },
  },
  assembly: {
    group: "rights",
    names: {
      en: ["freedom of assembly", "right to protest", "peaceful assembly", "demonstrations"],
      ru: ["свобода собраний", "мирные собрания", "право на митинги"],
      kk: ["бейбіт жиналыс", "жиналыстар бостандығы"],
    },
    holds: {
      en: ["peacefully assemble", "assemblies demonstrations", "meetings rallies", '"freedom of assembly"'],
      ru: ["собираться мирно", "собрания митинги", "мирные собрания"],
      kk: ["бейбіт жиналу", "бейбіт жиналыс", "митинг шеру"],
    },
  },
  association: {
    group: "rights",
    names: {
      en: ["freedom of association", "political parties", "public associations"],
      ru: ["свобода объединений", "политические партии", "общественные объединения"],
      kk: ["бірлесу бостандығы", "саяси партиялар", "қоғамдық бірлестіктер"],
    },
    holds: {
      en: ["freedom forming associations", '"public associations"', '"political parties"', '"political party"', '"trade unions"'],
      ru: ["свобода объединений", '"общественных объединений"', '"политических партий"'],
      kk: ["бірлесу бостандық", '"қоғамдық бірлестіктер"', '"саяси партиялар"'],
    },
  },
  "private-life": {
    group: "rights",
    names: {
      en: ["right to privacy", "private life", "secrecy of correspondence"],
      ru: ["неприкосновенность частной жизни", "тайна переписки", "частная жизнь"],
      kk: ["жеке өмірге қол сұғылмаушылық", "хат жазысу құпиясы"],
    },
    holds: {
      en: ['"private life"', "confidentiality correspondence", "secrecy correspondence", "privacy"],
      ru: ['"частной жизни"', "тайна переписки"],
      kk: ['"жеке өмір"', "хат жазысу құпия"],
    },
  },
  home: {
    group: "rights",
    names: {
      en: ["inviolability of the home", "housing", "search of a dwelling"],
      ru: ["неприкосновенность жилища", "право на жилище"],
      kk: ["тұрғын үйге қол сұғылмаушылық", "тұрғын үйге қол сұғылмауы", "тұрғын үй құқығы"],
    },
    holds: { en: ["housing", "dwelling", "inviolability home"], ru: ["жилище"], kk: ['"тұрғын үй"', "тұрғынжай"] },
  },
  movement: {
    group: "rights",
    names: {
      en: ["freedom of movement", "right to leave the country"],
      ru: ["свобода передвижения", "право на выезд"],
      kk: ["жүріп-тұру бостандығы", "елден кету құқығы"],
    },
    holds: {
      en: ["freely move", "freedom movement", "leave territory", "choose residence"],
      ru: ["свободного передвижения", "выезжать за пределы", "место жительства выбор"],
      kk: ["еркін жүріп тұру", "тыс жерлерге кету"],
    },
  },
  property: {
    group: "rights",
    names: {
      en: ["property rights", "private property", "right of ownership"],
      ru: ["право собственности", "частная собственность"],
      kk: ["меншік құқығы", "жеке меншік"],
    },
    holds: {
      en: ['"private property"', "deprived property", "ownership", "right inheritance"],
      ru: ["собственность лишен", '"частная собственность"', "право наследования"],
      kk: ["меншік құқық", '"жеке меншік"', "мұрагерлік"],
    },
  },
  expropriation: {
    group: "rights",
    names: {
      en: ["expropriation", "eminent domain", "compulsory purchase", "nationalization"],
      ru: ["экспроприация", "принудительное отчуждение", "изъятие имущества", "национализация"],
      kk: ["мүлікті мәжбүрлеп иеліктен шығару", "экспроприация"],
    },
    holds: {
      en: ["alienation property compensation", "expropriation", "property taken compensation", "nationalization"],
      ru: ["отчуждение имущества возмещение", "экспроприация", "национализация"],
      kk: ["мүлік мәжбүрлеп айыру", "мүлік құнын өтеу", "экспроприация"],
    },
  },
  enterprise: {
    group: "rights",
    names: {
      en: ["freedom of enterprise", "entrepreneurship", "business freedom"],
      ru: ["свобода предпринимательства", "предпринимательская деятельность"],
      kk: ["кәсіпкерлік еркіндігі", "кәсіпкерлік қызмет"],
    },
    holds: { en: ["entrepreneurial", "unfair competition"], ru: ["предпринимательская"], kk: ["кәсіпкерлік"] },
  },
  labour: {
    group: "rights",
    names: {
      en: ["right to work", "labour rights", "freedom of labour", "right to strike"],
      ru: ["право на труд", "свобода труда", "право на забастовку"],
      kk: ["еңбек ету құқығы", "еңбек ету бостандығы", "ереуілге шығу құқығы"],
    },
    holds: {
      en: ["freedom labor", "freedom labour", "working conditions", "right strike", "right rest", "minimum wage"],
      ru: ["свобода труда", "условия труда", "право на забастовку", "минимальный размер заработной платы"],
      kk: ["еңбек ету бостандығы", "еңбек жағдай", "ереуіл", "жалақының ең төмен мөлшері"],
    },
  },
  "social-security": {
    group: "rights",
    names: {
      en: ["social security", "pension", "social protection"],
      ru: ["социальное обеспечение", "пенсия", "социальная защита"],
      kk: ["әлеуметтік қамсыздандыру", "зейнетақы", "әлеуметтік қорғау"],
    },
    holds: {
      en: ['"social security"', '"social protection"', "pension"],
      ru: ['"социальное обеспечение"', "пенсия"],
      kk: ['"әлеуметтік қамсыздандыру"', "зейнетақы"],
    },
  },
  health: {
    group: "rights",
    names: {
      en: ["right to health", "health care", "medical assistance"],
      ru: ["охрана здоровья", "медицинская помощь"],
      kk: ["денсаулық сақтау", "медициналық көмек"],
    },
    holds: {
      en: ['"protection of health"', '"health protection"', '"health care"', '"medical assistance"', "medical care"],
      ru: ['"охрана здоровья"', '"медицинскую помощь"'],
      kk: ['"денсаулық сақтау"', '"медициналық көмек"'],
    },
  },
  education: {
    group: "rights",
    names: { en: ["right to education", "education"], ru: ["право на образование", "образование"], kk: ["білім алу құқығы", "білім беру"] },
    holds: {
      en: ["education"],
      ru: ["право на образование", "среднее образование", "высшее образование"],
      kk: ["білім алу", "білім беру"],
    },
  },
  environment: {
    group: "rights",
    names: {
      en: ["environment", "environmental protection"],
      ru: ["охрана окружающей среды", "экология"],
      kk: ["қоршаған ортаны қорғау", "экология"],
    },
    holds: {
      en: ["environment protect", "preserve nature", "natural resources"],
      ru: ["окружающая среда", "природные богатства", "сохранять природу"],
      kk: ["қоршаған орта", "табиғат байлық"],
    },
  },
  family: {
    group: "rights",
    names: {
      en: ["marriage and family", "protection of the family"],
      ru: ["брак и семья", "защита семьи"],
      kk: ["неке және отбасы", "отбасын қорғау"],
    },
    holds: {
      en: ["marriage family", "children parents", "motherhood"],
      ru: ["брак семья", "материнство"],
      kk: ["неке отбасы", "ана болу"],
    },
  },
  language: {
    group: "rights",
    names: {
      en: ["state language", "official language", "language rights"],
      ru: ["государственный язык", "официальный язык"],
      kk: ["мемлекеттік тіл", "ресми тіл"],
    },
    holds: {
      en: ['"state language"', "language officially", '"native language"'],
      ru: ['"государственный язык"', "язык официально употребляется", '"родной язык"'],
      kk: ['"мемлекеттік тіл"', "тіл ресми", '"ана тіл"'],
    },
  },
  citizenship: {
    group: "rights",
    names: { en: ["citizenship", "nationality of a state"], ru: ["гражданство"], kk: ["азаматтық алу", "азаматтық"] },
    holds: { en: ["citizenship"], ru: ["гражданство"], kk: ["азаматтық алу", "азаматтығын айыру", "азаматтығы тоқтату"] },
  },
  "limits-of-rights": {
    group: "rights",
    names: {
      en: ["limitation of rights", "restriction of rights"],
      ru: ["ограничение прав", "ограничение прав и свобод"],
      kk: ["құқықтарды шектеу"],
    },
    holds: {
      en: ["rights freedoms limited", "restrictions rights", "rights restricted"],
      ru: ["права свободы ограничены", "ограничение прав"],
      kk: ["құқық бостандық шектеу"],
    },
  },
  "judicial-protection": {
    group: "rights",
    names: {
      en: ["access to justice", "judicial protection", "right to a fair trial"],
      ru: ["судебная защита", "доступ к правосудию", "право на справедливый суд"],
      kk: ["сот арқылы қорғау", "сот төрелігіне қол жеткізу"],
    },
    holds: {
      en: ["judicial defense", "judicial protection", "access justice", '"fair trial"', "right heard court"],
      ru: ["судебная защита", "доступ правосудию", "быть выслушанным суде"],
      kk: ["сот қорғау құқық", "сот арқылы қорғау"],
    },
  },
  "legal-aid": {
    group: "rights",
    names: {
      en: ["legal aid", "right to counsel", "right to a lawyer", "legal assistance"],
      ru: ["юридическая помощь", "право на защитника", "адвокат"],
      kk: ["заң көмегі", "қорғаушы көмегі", "адвокат"],
    },
    holds: {
      en: ['"legal assistance"', '"legal aid"', '"defense lawyer"', "assistance counsel"],
      ru: ['"юридическая помощь"', "помощь адвоката", "помощь защитника"],
      kk: ['"заң көмегі"', "адвокат көмегі", "қорғаушы көмегі"],
    },
  },
  "presumption-of-innocence": {
    group: "rights",
    names: { en: ["presumption of innocence"], ru: ["презумпция невиновности"], kk: ["кінәсіздік презумпциясы"] },
    holds: {
      en: ["presumption innocence", "innocent guilt", "innocent guilty proved"],
      ru: ["презумпция невиновности", "невиновен виновность", "невиновным вина"],
      kk: ["кінәсіздік презумпция", "кінәсіз кінә"],
    },
  },
  "double-jeopardy": {
    group: "rights",
    names: {
      en: ["double jeopardy", "ne bis in idem", "non bis in idem", "tried twice"],
      ru: ["двойное наказание", "повторное осуждение", "не дважды за одно"],
      kk: ["қайталап жауаптылыққа тарту", "екі рет жазалау"],
    },
    holds: {
      en: ["repeatedly prosecution offense", "twice offence", "twice offense", "twice crime", "again same offence", "jeopardy twice"],
      ru: ["повторно осужден преступление", "повторно ответственность правонарушение", "повторно за одно и то же преступление"],
      kk: ["қайта жауаптылық құқық бұзушылық", "бір құқық бұзушылық қайтадан"],
    },
  },
  "self-incrimination": {
    group: "rights",
    names: {
      en: ["self-incrimination", "right to silence", "testify against oneself"],
      ru: ["свидетельствовать против себя", "свидетельский иммунитет"],
      kk: ["өзіне қарсы айғақ беру"],
    },
    holds: {
      en: ["testify against himself", "testify against oneself", "testimony against himself", "incriminate"],
      ru: ["свидетельствовать против себя", "показания против самого себя"],
      kk: ["өзіне қарсы айғақ", "өзіне қарсы жауап"],
    },
  },
  "retroactive-law": {
    group: "rights",
    names: {
      en: ["retroactive law", "ex post facto", "retroactivity", "retrospective law"],
      ru: ["обратная сила закона"],
      kk: ["заңның кері күші"],
    },
    holds: {
      en: ["retroactive", "retrospective", "laws establishing liability force"],
      ru: ["обратная сила", "обратной силы"],
      kk: ["кері күш"],
    },
  },
  evidence: {
    group: "procedures",
    names: {
      en: ["inadmissible evidence", "illegally obtained evidence", "exclusionary rule"],
      ru: ["недопустимые доказательства", "доказательства полученные незаконно"],
      kk: ["заңсыз алынған дәлелдемелер"],
    },
    holds: {
      en: ["evidence obtained", "evidence illegal", "evidence inadmissible", "own confession"],
      ru: ["доказательства полученные", "недопустимые доказательства"],
      kk: ["дәлелдеме заңсыз", "дәлелдеме алынған"],
    },
  },
  "voting-rights": {
    group: "rights",
    names: {
      en: ["right to vote", "voting rights", "suffrage", "electoral rights"],
      ru: ["избирательное право", "право голоса", "право избирать"],
      kk: ["сайлау құқығы", "дауыс беру құқығы"],
    },
    holds: {
      en: ["right elect elected", "suffrage", "right vote"],
      ru: ["право избирать избранными", "избирательное право"],
      kk: ["сайлау сайлану құқық", "сайлау құқығы"],
    },
  },
  petition: {
    group: "rights",
    names: {
      en: ["right of petition", "appeals of citizens"],
      ru: ["право на обращение", "обращения граждан"],
      kk: ["өтініш жасау құқығы"],
    },
    holds: {
      en: ["address personally appeals", "petition", "collective appeals"],
      ru: ["обращения граждан", "индивидуальные обращения"],
      kk: ["азаматтар өтініш", "ұжымдық өтініш"],
    },
  },
  taxes: {
    group: "rights",
    names: {
      en: ["taxes", "duty to pay taxes", "taxation"],
      ru: ["налоги", "обязанность платить налоги"],
      kk: ["салықтар", "салық төлеу міндеті"],
    },
    holds: { en: ["taxes", "taxation"], ru: ["налоги", "налогообложение"], kk: ["салық"] },
  },
  "military-service": {
    group: "rights",
    names: {
      en: ["military service", "conscription", "defence of the country"],
      ru: ["воинская обязанность", "военная служба", "призыв на службу", "защита отечества"],
      kk: ["әскери қызмет", "әскери міндет"],
    },
    holds: {
      en: ['"military service"', "conscription"],
      ru: ['"воинскую службу"', '"военную службу"', "воинская обязанность"],
      kk: ['"әскери қызмет"'],
    },
  },
  president: {
    group: "institutions",
    names: {
      en: ["head of state", "powers of the president"],
      ru: ["глава государства", "полномочия президента"],
      kk: ["мемлекет басшысы", "президенттің өкілеттігі"],
    },
    holds: {
      en: ['"head of state"', '"powers of the president"', "president elected"],
      ru: ['"глава государства"', '"полномочия президента"', "президент избирается"],
      kk: ['"мемлекет басшысы"', "президент өкілеттік", "президент сайлау"],
    },
  },
  parliament: {
    group: "institutions",
    names: {
      en: ["parliament", "legislature", "chambers of parliament"],
      ru: ["парламент", "законодательная власть", "палаты парламента"],
      kk: ["парламент", "заң шығарушы билік", "парламент палаталары"],
    },
    holds: {
      en: ["parliament consist", "chambers parliament", "parliament session", "legislative functions"],
      ru: ["палаты парламента", "парламент состоит", "сессия парламента", "законодательные функции"],
      kk: ["парламент палата", "парламент сессия"],
    },
  },
  deputies: {
    group: "institutions",
    names: {
      en: ["members of parliament", "deputies", "deputy mandate"],
      ru: ["депутаты парламента", "мандат депутата", "статус депутата"],
      kk: ["парламент депутаттары", "депутат мандаты"],
    },
    holds: {
      en: ["deputy mandate", "deputy parliament", "deputies parliament"],
      ru: ["депутат мандат", "депутат парламента"],
      kk: ["депутат мандат", "парламент депутат"],
    },
  },
  immunity: {
    group: "institutions",
    names: {
      en: ["parliamentary immunity", "immunity", "inviolability of deputies", "judicial immunity"],
      ru: ["депутатская неприкосновенность", "иммунитет", "неприкосновенность судей", "неприкосновенность депутата"],
      kk: ["депутаттық иммунитет", "депутатқа тиіспеушілік", "депутатқа қол сұғылмаушылық"],
    },
    holds: {
      en: [
        "deputy arrested",
        "judge arrested",
        "deputy inviolability",
        '"deprivation of inviolability"',
        '"deprived of inviolability"',
        "member arrested",
        "immunity",
      ],
      ru: ["депутат арестован", "судья арестован", "лишение неприкосновенности", "неприкосновенность депутат", "иммунитет"],
      kk: ["депутат қамауға", "судья қамауға", "иммунитет", "тиіспеушілік"],
    },
  },
  government: {
    group: "institutions",
    names: {
      en: ["government", "executive power", "prime minister", "cabinet"],
      ru: ["правительство", "исполнительная власть", "премьер-министр"],
      kk: ["үкімет", "атқарушы билік", "премьер-министр"],
    },
    holds: {
      en: ['"prime minister"', "government executive", "members government"],
      ru: ['"премьер министр"', "правительство исполнительная", "члены правительства"],
      kk: ['"премьер министр"', "үкімет атқарушы", "үкімет мүшелері"],
    },
  },
  "constitutional-review": {
    group: "institutions",
    names: {
      en: ["constitutional review", "constitutional control", "judicial review of laws"],
      ru: ["конституционный контроль", "конституционное производство", "проверка конституционности"],
      kk: ["конституциялық бақылау", "конституциялық іс жүргізу"],
    },
    holds: {
      en: ['"constitutional council"', '"constitutional court"', "unconstitutional", "compliance constitution"],
      ru: ['"конституционный совет"', '"конституционный суд"', "неконституционный", "соответствие конституции"],
      kk: ['"конституциялық кеңес"', '"конституциялық сот"', "конституцияға сәйкестік"],
    },
  },
  courts: {
    group: "institutions",
    names: {
      en: ["courts", "judicial system", "judiciary", "judicial power"],
      ru: ["судебная система", "судебная власть", "суды"],
      kk: ["сот жүйесі", "сот билігі", "соттар"],
    },
    holds: {
      en: ['"judicial system"', '"judicial power"', '"supreme court"', "judiciary"],
      ru: ['"судебная система"', '"судебная власть"', '"верховный суд"'],
      kk: ['"сот жүйесі"', '"сот билігі"', '"жоғарғы сот"'],
    },
  },
  judges: {
    group: "institutions",
    names: {
      en: ["independence of judges", "appointment of judges", "status of judges", "judicial independence"],
      ru: ["независимость судей", "назначение судей", "статус судей"],
      kk: ["судьялардың тәуелсіздігі", "судьяларды тағайындау", "судья мәртебесі"],
    },
    holds: {
      en: ["judge independent", "judge appointed", "judges appointed", "judge elected", "requirements judges"],
      ru: ["судья независим", "судьи назначаются", "судьи избираются", "требования судьям"],
      kk: ["судья тәуелсіз", "судья тағайындалады", "судья сайланады"],
    },
  },
  jury: {
    group: "procedures",
    names: {
      en: ["jury trial", "trial by jury", "jury"],
      ru: ["суд присяжных", "присяжные заседатели"],
      kk: ["алқабилер соты", "алқаби"],
    },
    holds: { en: ["jury", "jurors", "jurymen"], ru: ["присяжный"], kk: ["алқаби", "присяжный"] },
  },
  prosecution: {
    group: "institutions",
    names: {
      en: ["prosecutor's office", "procuracy", "public prosecution", "prosecutor general"],
      ru: ["прокуратура", "генеральный прокурор"],
      kk: ["прокуратура", "бас прокурор"],
    },
    holds: {
      en: ["prosecutor", "procurator", "prosecution office", "procuracy"],
      ru: ["прокуратура", "прокурор"],
      kk: ["прокуратура", "прокурор"],
    },
  },
  ombudsman: {
    group: "institutions",
    names: {
      en: ["ombudsman", "commissioner for human rights", "human rights commissioner"],
      ru: ["омбудсмен", "уполномоченный по правам человека"],
      kk: ["омбудсмен", "адам құқықтары жөніндегі уәкіл"],
    },
    holds: {
      en: ["commissioner human rights", "ombudsman", "public protector"],
      ru: ["уполномоченный правам человека", "омбудсмен"],
      kk: ["адам құқық уәкіл", "омбудсмен"],
    },
  },
  "local-government": {
    group: "institutions",
    names: {
      en: ["local government", "local self-government", "maslikhats", "akims"],
      ru: ["местное самоуправление", "местное государственное управление", "маслихаты", "акимы"],
      kk: ["жергілікті өзін-өзі басқару", "жергілікті мемлекеттік басқару", "мәслихаттар", "әкімдер"],
    },
    holds: {
      en: ["maslikhat", "akim", '"local self administration"', '"local self government"', "municipal"],
      ru: ["маслихат", "аким", '"местное самоуправление"', "муниципальный"],
      kk: ["мәслихат", "әкім", '"өзін өзі басқару"'],
    },
  },
  "civil-service": {
    group: "institutions",
    names: {
      en: ["civil service", "public office", "civil servants"],
      ru: ["государственная служба", "государственные служащие"],
      kk: ["мемлекеттік қызмет", "мемлекеттік қызметшілер"],
    },
    holds: {
      en: ['"civil service"', '"civil servants"', '"public office"'],
      ru: ['"государственная служба"', '"государственные служащие"'],
      kk: ['"мемлекеттік қызмет"', '"мемлекеттік қызметші"'],
    },
  },
  "national-bank": {
    group: "institutions",
    names: { en: ["national bank", "central bank"], ru: ["национальный банк", "центральный банк"], kk: ["ұлттық банк", "орталық банк"] },
    holds: {
      en: ['"national bank"', '"central bank"'],
      ru: ['"национальный банк"', '"центральный банк"'],
      kk: ['"ұлттық банк"', '"орталық банк"'],
    },
  },
  "armed-forces": {
    group: "institutions",
    names: {
      en: ["armed forces", "commander-in-chief", "army"],
      ru: ["вооруженные силы", "верховный главнокомандующий", "армия"],
      kk: ["қарулы күштер", "бас қолбасшы", "армия"],
    },
    holds: {
      en: ['"armed forces"', "commander chief"],
      ru: ['"вооруженные силы"', "главнокомандующий"],
      kk: ['"қарулы күштер"', "бас қолбасшы"],
    },
  },
  "separation-of-powers": {
    group: "institutions",
    names: {
      en: ["separation of powers", "checks and balances", "branches of power", "division of powers"],
      ru: ["разделение властей", "сдержки и противовесы", "ветви власти"],
      kk: ["билікті бөлу", "тежемелік әрі тепе-теңдік жүйесі", "билік тармақтары"],
    },
    holds: {
      en: ["separation powers", '"checks and balances"', "power legislative executive judicial"],
      ru: ["разделение власть", '"сдержек и противовесов"', "власть законодательная исполнительная судебная"],
      kk: ["билік бөлу", "тежемелік тепе теңдік", "билік заң шығарушы атқарушы сот тармақ"],
    },
  },
  sovereignty: {
    group: "institutions",
    names: {
      en: ["sovereignty", "territorial integrity", "independence of the state"],
      ru: ["суверенитет", "территориальная целостность"],
      kk: ["егемендік", "аумақтық тұтастық"],
    },
    holds: {
      en: ["sovereignty", "integrity territory"],
      ru: ["суверенитет", "целостность территории"],
      kk: ["егемендік", "аумақ тұтастық"],
    },
  },
  "supremacy-of-constitution": {
    group: "institutions",
    names: {
      en: ["supremacy of the constitution", "direct effect of the constitution"],
      ru: ["верховенство конституции", "прямое действие конституции"],
      kk: ["конституцияның үстемдігі", "конституцияның тікелей қолданылуы"],
    },
    holds: {
      en: ["constitution highest force", "constitution supreme law", "constitution direct effect"],
      ru: ["конституция высшая юридическая сила", "конституция прямое действие"],
      kk: ["конституция жоғары заңдық күш"],
    },
  },
  elections: {
    group: "procedures",
    names: {
      en: ["elections", "electoral system", "secret ballot"],
      ru: ["выборы", "избирательная система", "тайное голосование"],
      kk: ["сайлау", "сайлау жүйесі", "жасырын дауыс беру"],
    },
    holds: {
      en: ["elections", '"secret ballot"'],
      ru: ["выборы", '"тайном голосовании"'],
      kk: ["сайлау өткізу", '"жасырын дауыс беру"', "сайлау күні"],
    },
  },
  referendum: {
    group: "procedures",
    names: {
      en: ["referendum", "plebiscite"],
      ru: ["референдум", "всенародное голосование"],
      kk: ["референдум", "бүкілхалықтық дауыс беру"],
    },
    holds: { en: ["referendum", "plebiscite"], ru: ["референдум"], kk: ["референдум"] },
  },
  impeachment: {
    group: "procedures",
    names: {
      en: ["impeachment", "removal of the president", "high treason"],
      ru: ["импичмент", "отрешение президента от должности", "государственная измена"],
      kk: ["импичмент", "президентті қызметінен шеттету", "мемлекетке опасыздық"],
    },
    holds: {
      en: ["impeachment", "president discharged treason", "removal president office", "president treason", "president incapacity"],
      ru: ["импичмент", "отрешение от должности президент", "президент государственная измена"],
      kk: ["импичмент", "президент қызметінен шеттету", "президент опасыздық"],
    },
  },
  "legislative-process": {
    group: "procedures",
    names: {
      en: ["legislative initiative", "legislative procedure", "law-making", "adoption of laws"],
      ru: ["законодательная инициатива", "законодательный процесс", "принятие законов"],
      kk: ["заң шығару бастамасы", "заң шығару рәсімі", "заңдарды қабылдау"],
    },
    holds: {
      en: ['"legislative initiative"', "bill considered", "draft law", "laws come into force"],
      ru: ['"законодательной инициативы"', "законопроект", "законы вступают в силу"],
      kk: ["заң шығару бастамасы", "заң жобасы"],
    },
  },
  veto: {
    group: "procedures",
    names: {
      en: ["veto", "presidential veto", "promulgation of laws"],
      ru: ["вето", "право вето", "обнародование законов"],
      kk: ["вето", "вето құқығы"],
    },
    holds: {
      en: ["veto", "objections president law", "return law second discussion", "promulgate law"],
      ru: ["вето", "возражения президента закон", "возвращать закон повторного обсуждения"],
      kk: ["вето", "президент қарсылық заң", "қайтадан талқылау"],
    },
  },
  "no-confidence": {
    group: "procedures",
    names: {
      en: ["vote of no confidence", "vote of confidence", "resignation of the government"],
      ru: ["вотум недоверия", "вотум доверия", "отставка правительства"],
      kk: ["сенімсіздік вотумы", "үкіметтің отставкасы"],
    },
    holds: {
      en: ['"no confidence"', "vote confidence", "resignation government"],
      ru: ["вотум недоверия", "отставка правительство"],
      kk: ["сенімсіздік", "үкімет отставка"],
    },
  },
  "state-of-emergency": {
    group: "procedures",
    names: {
      en: ["state of emergency", "martial law", "emergency powers"],
      ru: ["чрезвычайное положение", "военное положение"],
      kk: ["төтенше жағдай", "соғыс жағдайы"],
    },
    holds: {
      en: ['"state of emergency"', '"martial law"'],
      ru: ['"чрезвычайное положение"', '"военное положение"'],
      kk: ['"төтенше жағдай"', '"соғыс жағдайы"'],
    },
  },
  treaties: {
    group: "procedures",
    names: {
      en: ["international treaties", "ratification", "international law"],
      ru: ["международные договоры", "ратификация", "международное право"],
      kk: ["халықаралық шарттар", "ратификациялау", "халықаралық құқық"],
    },
    holds: {
      en: ['"international treaties"', '"international treaty"', "ratification", '"international law"'],
      ru: ['"международные договоры"', "ратификация", '"международного права"'],
      kk: ['"халықаралық шарт"', "ратификация", '"халықаралық құқық"'],
    },
  },
  pardon: {
    group: "procedures",
    names: { en: ["pardon", "amnesty", "clemency"], ru: ["помилование", "амнистия"], kk: ["кешірім жасау", "рақымшылық", "амнистия"] },
    holds: { en: ["pardon", "amnesty", "clemency"], ru: ["помилование", "амнистия"], kk: ["кешірім", "амнистия", "рақымшылық"] },
  },
  amendment: {
    group: "procedures",
    names: {
      en: ["constitutional amendments", "amending the constitution", "revision of the constitution"],
      ru: ["изменение конституции", "поправки к конституции", "пересмотр конституции"],
      kk: ["конституцияға өзгерістер енгізу", "конституцияға түзетулер"],
    },
    holds: {
      en: ["amendments constitution", "amend constitution", "revision constitution"],
      ru: ["изменения дополнения конституция", "поправки конституция", "пересмотр конституция"],
      kk: ["конституция өзгерістер толықтырулар", "конституция түзету"],
    },
  },
  budget: {
    group: "procedures",
    names: {
      en: ["state budget", "republican budget"],
      ru: ["государственный бюджет", "республиканский бюджет"],
      kk: ["мемлекеттік бюджет", "республикалық бюджет"],
    },
    holds: { en: ["budget"], ru: ["бюджет"], kk: ["бюджет"] },
  },
} as const satisfies Readonly<Record<string, Topic>>;
