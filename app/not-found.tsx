import { Message } from "./_components/Message";
import { PageFrame } from "./_components/PageFrame";
import { words } from "./_words/words";

export default function NotFoundPage() {
  return (
    <PageFrame>
      <Message title={words.say("absent.title")}>
        <p>
          <a href="/works">{words.say("absent.library")}</a>
        </p>
      </Message>
    </PageFrame>
  );
}
