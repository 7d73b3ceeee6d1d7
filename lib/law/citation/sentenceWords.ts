const listed = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter((word) => word !== ""));

/** Words that begin sentences with a capital and belong to no name. */
export const openers: ReadonlySet<string> = listed(`
  the this these that those a an any every each no such all some its his her their our under in on of by from for to at as with and or but if when
  while where after before since according pursuant subject see also both new current however moreover thus therefore furthermore additionally
  which who it they he she is are was were has have had would should could may must not only consider whereas although because despite during
  within without between among upon per
  в во на по к ко о об от до из за с со и или а но не если при для согласно соответствии это этот эта эти данный настоящий настоящая статья
  см так как также однако поэтому кроме новый новая действующий действующая
  осы бұл мен және сол ал егер`);

/** Words with a capital that are no person's name: openers, months, institutions, acts. */
export const noNames: ReadonlySet<string> = new Set([
  ...openers,
  ...listed(`
  january february march april may june july august september october november december
  constitution code law act decree resolution order court council parliament government president republic ministry article section chapter
  paragraph part table figure page pages vol volume no issue edition kazakhstan russia germany france spain
  конституция конституции конституцию конституцией кодекс кодекса закон закона указ постановление суд суда совет парламент правительство
  президент республика казахстан россия статья глава раздел пункт часть таблица рисунок стр том
  конституциясы заңы заң қазақстан республикасы сот кодексі`),
]);
