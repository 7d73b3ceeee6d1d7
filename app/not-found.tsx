import { Message } from "./_components/Message";
import { PageFrame } from "./_components/PageFrame";
import { here } from "./_words/here";
import { openWords, words } from "./_words/words";

export default async function NotFoundPage() {
  await openWords();
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p>
          <a href={here("/works")}>{words.say("absent.library")}</a>
        </p>
      </Message>
    </PageFrame>
  );
}
