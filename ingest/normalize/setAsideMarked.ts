import { type Repair, setAside } from "#ingest/normalize/draft";
import { furnitureKinds } from "#lib/law/provision";

/** Sets aside what the format itself says is no text of the document: headers of a DOCX, the navigation of a page. */
export const setAsideMarked: Repair = (draft) =>
  furnitureKinds.reduce((state, kind) => {
    const marked = state.lines.filter((line) => state.source[line.index]?.furniture === kind);
    return setAside(state, new Set(marked), kind);
  }, draft);
