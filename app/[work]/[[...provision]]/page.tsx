import type { Metadata } from "next";
import { cache } from "react";
import { type PartialDate, parseDate } from "#lib/law/date";
import { unreachable } from "#lib/result";
import { published } from "#lib/store/published";
import { locate } from "../../_address/locate";
import { readerOf } from "../../_address/located";
import { EmptyLibrary } from "../../_components/EmptyLibrary";
import { PageFrame } from "../../_components/PageFrame";
import { openWords } from "../../_words/words";
import { Choice } from "./_components/Choice";
import { LinkedData } from "./_components/LinkedData";
import { ReadingPage } from "./_components/ReadingPage";
import { UnknownEdition } from "./_components/UnknownEdition";
import { UnknownProvision } from "./_components/UnknownProvision";
import { UnknownWork } from "./_components/UnknownWork";
import { WorkPage } from "./_components/WorkPage";
import { linkedDataOf } from "./_metadata/linkedDataOf";
import { metadataOf } from "./_metadata/pageMetadata";

type Props = PageProps<"/[work]/[[...provision]]">;

/** Where an address leads: asked once a request, by the page and by its metadata. */
const find = cache(async (path: string) => {
  const language = await openWords();
  const found = await published();
  if (found === null) return null;
  const reader = readerOf(found.library, language);
  return { reader, located: await locate(reader, path) };
});

async function pathOf(params: Props["params"]): Promise<string> {
  const { work, provision = [] } = await params;
  return `/${[work, ...provision].join("/")}`;
}

/** The day as of which a citation that led here means the text; what is no day is passed over, as pages do. */
async function citedIn(searchParams: Props["searchParams"]): Promise<PartialDate | null> {
  const { cited } = await searchParams;
  const day = typeof cited === "string" ? parseDate(cited) : null;
  return day?.ok === true ? day.value : null;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await find(await pathOf(params));
  return found === null ? { robots: { index: false } } : metadataOf(found.reader.library, found.located);
}

type Found = NonNullable<Awaited<ReturnType<typeof find>>>;

/** Whatever an address below a work leads to, by its kind. */
async function Addressed({ found: { reader, located }, searchParams }: { readonly found: Found } & Pick<Props, "searchParams">) {
  switch (located.kind) {
    case "work":
      return <WorkPage cited={await citedIn(searchParams)} place={located} reader={reader} />;
    case "act":
      return <WorkPage cited={null} place={{ work: located.work, edition: null }} reader={reader} />;
    case "provision":
      return <ReadingPage cited={await citedIn(searchParams)} located={located} reader={reader} />;
    case "choice":
      return <Choice located={located} />;
    case "unknown-provision":
      return <UnknownProvision located={located} reader={reader} />;
    case "unknown-edition":
      return <UnknownEdition asked={located.asked} work={located.work} />;
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
  const found = await find(await pathOf(params));
  if (found === null) return <EmptyLibrary />;
  const linked = await linkedDataOf(found.reader, found.located);
  return (
    <>
      {linked === null ? null : <LinkedData value={linked} />}
      <Addressed found={found} searchParams={searchParams} />
    </>
  );
}
