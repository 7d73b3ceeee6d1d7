import type { Metadata } from "next";
import { cache } from "react";
import { type PartialDate, parseDate } from "#lib/law/date";
import { unreachable } from "#lib/result";
import { published } from "#lib/store/published";
import { type AgainstFound, findAgainst } from "../../_address/findAgainst";
import { type BesideFound, findBeside, isShown } from "../../_address/findBeside";
import { locate } from "../../_address/locate";
import { readerOf } from "../../_address/located";
import { EmptyLibrary } from "../../_components/EmptyLibrary";
import { PageFrame } from "../../_components/PageFrame";
import { queryOf } from "../../_requests/queryOf";
import { preloadTypefaces } from "../../_typefaces/preload";
import { openWords } from "../../_words/words";
import { AbsentAgainst } from "./_against/AbsentAgainst";
import { AgainstPage } from "./_against/AgainstPage";
import { againstMetadata } from "./_against/againstMetadata";
import { AbsentBeside } from "./_beside/AbsentBeside";
import { BesidePage } from "./_beside/BesidePage";
import { besideMetadata } from "./_beside/besideMetadata";
import { Choice } from "./_components/Choice";
import { LinkedData } from "./_components/LinkedData";
import { ReadingPage } from "./_components/ReadingPage";
import { UnheldProvision } from "./_components/UnheldProvision";
import { UnknownEdition } from "./_components/UnknownEdition";
import { UnknownProvision } from "./_components/UnknownProvision";
import { UnknownWork } from "./_components/UnknownWork";
import { WithdrawnWork } from "./_components/WithdrawnWork";
import { WorkPage } from "./_components/WorkPage";
import { linkedDataOf } from "./_metadata/linkedDataOf";
import { metadataOf } from "./_metadata/pageMetadata";
import "./texts.css";
import { wholeParameter } from "./whole";

type Props = PageProps<"/[work]/[[...provision]]">;

/** Where an address leads: asked once a request, by the page and by its metadata. */
const find = cache(async (path: string) => {
  const language = await openWords();
  const found = await published();
  if (found === null) return null;
  const reader = readerOf(found.library, language);
  return { reader, located: await locate(reader, path) };
});

type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

async function pathOf(params: Props["params"]): Promise<string> {
  const { work, provision = [] } = await params;
  return `/${[work, ...provision].join("/")}`;
}

/** What an address asks to be shown beside its text; null where it asks for nothing, or has no text itself. */
const findPair = cache(async (path: string, query: string): Promise<BesideFound | null> => {
  const found = await find(path);
  const parameters = new URLSearchParams(query);
  if (found === null || !isShown(found.located) || !parameters.has("beside")) return null;
  return findBeside(found.reader, found.located, parameters);
});

/** The wording with which an address asks its text to be compared; null where it asks for none, or for a second text instead. */
function comparisonAsked(found: Found | null, query: URLSearchParams): AgainstFound | null {
  if (found === null || !isShown(found.located) || query.has("beside") || !query.has("against")) return null;
  return findAgainst(found.located, query);
}

/** The day as of which a citation that led here means the text; what is no day is passed over, as pages do. */
async function citedIn(searchParams: Props["searchParams"]): Promise<PartialDate | null> {
  const { cited } = await searchParams;
  const day = typeof cited === "string" ? parseDate(cited) : null;
  return day?.ok === true ? day.value : null;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const path = await pathOf(params);
  const found = await find(path);
  if (found === null) return { robots: { index: false } };
  const metadata = await metadataOf(found.reader.library, found.located);
  const query = await queryOf(searchParams);
  const against = comparisonAsked(found, query);
  if (against !== null) return againstMetadata(found.reader, against, metadata);
  const beside = await findPair(path, String(query));
  if (beside === null || !isShown(found.located)) return metadata;
  return besideMetadata(found.reader, found.located, beside, metadata);
}

type AddressedProps = {
  readonly found: Found;
  readonly beside: BesideFound | null;
  readonly against: AgainstFound | null;
} & Pick<Props, "searchParams">;

/** Whatever an address below a work leads to, by its kind. */
async function Addressed({ found: { reader, located }, beside, against, searchParams }: AddressedProps) {
  if (against?.kind === "pair") return <AgainstPage before={against.edition} reader={reader} text={against.text} />;
  if (beside?.kind === "pair" && isShown(located))
    return <BesidePage left={located} reader={reader} right={beside.right} view={beside.view} />;
  const isMissing = (beside?.kind === "absent" || beside?.kind === "choice") && isShown(located);
  const isIncomparable = against?.kind === "absent" && isShown(located);
  const notice = isMissing ? (
    <AbsentBeside found={beside} left={located} reader={reader} />
  ) : isIncomparable ? (
    <AbsentAgainst asked={against.asked} text={located} />
  ) : null;
  const asksWhole = (await queryOf(searchParams)).has(wholeParameter);
  switch (located.kind) {
    case "work":
      return <WorkPage asksWhole={asksWhole} cited={await citedIn(searchParams)} notice={notice} place={located} reader={reader} />;
    case "act":
      return <WorkPage asksWhole={false} cited={null} notice={notice} place={{ work: located.work, edition: null }} reader={reader} />;
    case "provision":
      return <ReadingPage asksWhole={asksWhole} cited={await citedIn(searchParams)} located={located} notice={notice} reader={reader} />;
    case "choice":
      return <Choice located={located} />;
    case "withdrawn":
      return <WithdrawnWork located={located} reader={reader} />;
    case "unknown-provision":
      return <UnknownProvision located={located} reader={reader} />;
    case "unheld-provision":
      return <UnheldProvision day={reader.day} located={located} />;
    case "unknown-edition":
      return <UnknownEdition located={located} reader={reader} />;
    case "unknown-work":
      return <UnknownWork asked={located.asked} reader={reader} />;
    case "redirect":
      return <PageFrame>{null}</PageFrame>;
    default:
      return unreachable(located);
  }
}

/** The page of an address, and what it says to machines. `proxy.ts` decided its status, by the same question. */
export default async function AddressedPage({ params, searchParams }: Props) {
  const path = await pathOf(params);
  const found = await find(path);
  if (found === null) return <EmptyLibrary />;
  if ("edition" in found.located && found.located.edition !== null) preloadTypefaces(found.located.edition.language, ["serif"]);
  const query = await queryOf(searchParams);
  const beside = await findPair(path, String(query));
  const against = comparisonAsked(found, query);
  const linked = await linkedDataOf(found.reader, found.located);
  return (
    <>
      {linked === null ? null : <LinkedData value={linked} />}
      <Addressed against={against} beside={beside} found={found} searchParams={searchParams} />
    </>
  );
}
