import type { Metadata } from "next";
import { published } from "#lib/store/published";
import { readerOf } from "../_address/located";
import { BadRequest } from "../_components/BadRequest";
import { EmptyLibrary } from "../_components/EmptyLibrary";
import { PageFrame } from "../_components/PageFrame";
import { queryOf } from "../_requests/queryOf";
import { fromSavedQuery } from "../_requests/saved";
import { openWords, words } from "../_words/words";
import { NothingSaved } from "./_components/NothingSaved";
import { SavedList } from "./_components/SavedList";
import "./saved.css";

type Props = PageProps<"/saved">;

/** Lists belong to their readers: search engines keep none. */
export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  await openWords();
  const request = fromSavedQuery(await queryOf(searchParams));
  const count = request.ok ? request.value.addresses.length : 0;
  return { title: count === 0 ? words.say("saved.title") : words.say("saved.titleFor", { count }), robots: { index: false } };
}

export default async function SavedPage({ searchParams }: Props) {
  const language = await openWords();
  const found = await published();
  if (found === null) return <EmptyLibrary />;
  const request = fromSavedQuery(await queryOf(searchParams));
  if (!request.ok)
    return (
      <PageFrame>
        <BadRequest
          failure={request.failure}
          start={{ href: "/saved", label: words.say("saved.badStart") }}
          title={words.say("saved.badTitle")}
        />
      </PageFrame>
    );
  const { addresses } = request.value;
  return (
    <PageFrame>
      <div className="saved">
        {addresses.length === 0 ? <NothingSaved /> : <SavedList addresses={addresses} reader={readerOf(found.library, language)} />}
      </div>
    </PageFrame>
  );
}
