/**
 * What the elements of Akoma Ntoso 3.0 may hold (OASIS, akomantoso30.xsd): `structure` other elements only, `text` text and
 * elements inside a line, `nothing` neither; `data` is not shown.
 */
export type Content = "structure" | "text" | "nothing" | "data";

const words = (list: string): readonly string[] => list.split(" ");

/** Units of law, one inside the other. */
export const units: ReadonlySet<string> = new Set(
  words(
    "clause section part paragraph chapter title article book tome division list point indent alinea rule subrule proviso subsection subpart subparagraph subchapter subtitle subdivision subclause sublist level transitional hcontainer",
  ),
);

/** What is made like units: a number, a heading, what leads in, and what is inside. */
export const likeUnits: ReadonlySet<string> = new Set(
  words("recitals recital citations citation blockContainer item tblock attachment component"),
);

/** Text of one block. */
export const blocks: ReadonlySet<string> = new Set(
  words("p block listIntroduction listWrapUp num heading subheading crossHeading scene narrative summary from caption tocItem li"),
);

/** Elements whose parts are shown as blocks, and which end the block before them. */
export const parts: ReadonlySet<string> = new Set(words("preface preamble conclusions coverPage quotedStructure embeddedStructure table"));

/** Headings deeper than this are of one level. */
export const deepestHeading = 6;

const structures = words(
  "akomaNtoso doc mainBody statement components amendmentList officialGazette documentCollection collectionBody portion portionBody act bill body debateReport debate debateBody judgment judgmentBody amendment amendmentBody longTitle formula coverPage preamble preface conclusions header attachments interstitial content intro wrapUp administrationOfOath rollCall prayers oralStatements writtenStatements personalStatements ministerialStatements resolutions nationalInterest declarationOfVote communication petitions papers noticesOfMotion questions address proceduralMotions pointOfOrder adjournment debateSection speechGroup speech question answer other introduction background arguments remedies motivation decision amendmentHeading amendmentContent amendmentReference amendmentJustification blockList toc quotedStructure embeddedStructure authorialNote subFlow container div ul ol table tr th td",
);

const inLine = words(
  "vote outcome affectedDocument relatedDocument change docType docTitle docNumber docProponent docDate legislature session shortTitle docAuthority docPurpose docCommittee docIntroducer docStage docStatus docJurisdiction docketNumber courtType neutralCitation party judge lawyer opinion argument signature date time entity person organization concept object event location process role term quantity def ref mref rref mod mmod rmod quotedText remark recordedTime ins del omissis placeholder fillIn decoration embeddedText inline span b i u sup sub abbr a",
);

const empty = words("componentRef documentRef noteRef eol eop marker br img");

/** What tells of the document: none of it is shown but the notes, where they are called. */
const data = words(
  "meta identification FRBRWork FRBRExpression FRBRManifestation FRBRItem FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRlanguage FRBRtranslation FRBRsubtype FRBRcountry FRBRnumber FRBRname FRBRportion FRBRformat FRBRprescriptive FRBRversionNumber FRBRauthoritative FRBRmasterExpression componentInfo componentData preservation publication classification keyword lifecycle eventRef workflow step analysis activeModifications passiveModifications textualMod meaningMod scopeMod forceMod efficacyMod legalSystemMod judicial result supports isAnalogTo applies extends restricts derogates contrasts overrules dissentsFrom putsInQuestion distinguishes restrictions restriction parliamentary quorumVerification voting recount quorum count mappings mapping otherReferences implicitReference alternativeReference otherAnalysis source destination force efficacy application duration condition previous old new domain temporalData temporalGroup timeInterval references original passiveRef activeRef jurisprudence hasAttachment attachmentOf TLCPerson TLCOrganization TLCConcept TLCObject TLCEvent TLCLocation TLCProcess TLCRole TLCTerm TLCReference notes note proprietary presentation foreign",
);

const contents = new Map<string, Content>([
  ...[...units, ...likeUnits, ...structures].map((name) => [name, "structure"] as const),
  ...[...blocks, ...inLine].map((name) => [name, "text"] as const),
  ...empty.map((name) => [name, "nothing"] as const),
  ...data.map((name) => [name, "data"] as const),
]);

/** What an element may hold; undefined where Akoma Ntoso has none of this name. */
export const contentOf = (name: string): Content | undefined => contents.get(name);

export const elementNames: readonly string[] = [...contents.keys()];

/** What may stand right inside a unit, beside other units (type `hierarchy` of the schema). */
export const inUnits: ReadonlySet<string> = new Set([
  ...units,
  ...words("num heading subheading intro componentRef crossHeading wrapUp content"),
]);

/** What may stand right inside the body of an act or bill (type `bodyType`). */
export const inBody: ReadonlySet<string> = new Set([...units, "componentRef"]);

/** Whether what is right inside a block may be there: never a block or a unit. A line of a list may hold lists. */
export const isInLine = (name: string): boolean =>
  contentOf(name) === "nothing" ||
  inLineNames.has(name) ||
  ["authorialNote", "subFlow", "quotedStructure", "embeddedStructure"].includes(name);

const inLineNames: ReadonlySet<string> = new Set(inLine);
