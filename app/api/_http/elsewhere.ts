import { labelOf } from "#lib/law/label";
import { textIn } from "#lib/law/work";
import { interfaceLanguage } from "#lib/messages";
import { problem } from "#lib/problem";
import { unreachable } from "#lib/result";
import type { Library } from "#lib/store/library";
import { type Located, pinnedAddress } from "../../_address/located";
import { offerInstead } from "../../_address/offerInstead";
import { redirect } from "./respond";

type Elsewhere = Exclude<Located, { kind: "work" | "provision" | "act" }>;

/**
 * The answer for an address of the API at which nothing stands itself: another address, a choice, or what is nearest.
 *
 * @param base of the API's address, to which the address of the page is added: `/api/works`.
 * @param search what follows it, with its question mark.
 */
export async function elsewhere(library: Library, located: Elsewhere, base: string, search = ""): Promise<Response> {
  switch (located.kind) {
    case "redirect":
      return redirect(`${base}${located.to}${search}`, located.isPermanent);
    case "choice": {
      const choices = located.provisions.map(({ eId }) => ({
        eId,
        label: labelOf(eId, interfaceLanguage),
        url: `${base}${pinnedAddress(located, eId)}${search}`,
      }));
      return problem("several-readings", `"${located.asked}" may mean ${choices.length} provisions.`, { choices });
    }
    case "withdrawn": {
      const { work, pinned } = located;
      const { on, reason: reasons } = located.withdrawn;
      const day = on === null ? "" : ` on ${on}`;
      const name = pinned === null ? work.id : `${work.id}@${pinned}`;
      const sentence = `${name} was withdrawn${day}: ${textIn(reasons, interfaceLanguage)?.text ?? ""}`;
      return problem("withdrawn", sentence, { on, reason: reasons, replacedBy: pinned === null ? work.replacedBy : null });
    }
    case "unknown-work":
      return problem("unknown-work", `No work is held or named under "${located.asked.slice(0, 100)}"; /api/works lists them all.`, {
        nearest: [],
      });
    case "unknown-edition": {
      const nearest = located.work.editions.map(({ id }) => `${base}/${located.work.id}@${id}${search}`);
      return problem("unknown-edition", `${located.work.id} is not held in an edition "${located.asked.slice(0, 100)}".`, { nearest });
    }
    case "unknown-provision": {
      const { offered } = await offerInstead(library, located, located.eId, located.asked);
      const nearest = offered.map((eId) => ({
        eId,
        label: labelOf(eId, interfaceLanguage),
        url: `${base}${pinnedAddress(located, eId)}${search}`,
      }));
      return problem("unknown-provision", `${located.work.id}@${located.edition.id} has no "${located.asked.slice(0, 300)}".`, { nearest });
    }
    case "unheld-provision": {
      const sentence = `No text of ${located.work.id} is held, so "${located.asked.slice(0, 300)}" cannot be shown.`;
      return problem("unknown-provision", sentence, { nearest: [] });
    }
    default:
      return unreachable(located);
  }
}
