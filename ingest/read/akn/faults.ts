import { blocks, contentOf, inBody, inUnits, isInLine, units } from "#ingest/read/akn/elements";

const named = (name: string): string => name.replace(/^akn:/, "");

/** What is wrong with an element where it stands, or null. `parent` is null at the top; names begin with `akn:`. */
export function faultOfElement(name: string, parent: string | null): string | null {
  const [own, above] = [named(name), parent === null ? null : named(parent)];
  if (!name.startsWith("akn:")) return null;
  if (contentOf(own) === undefined) return `Akoma Ntoso has no element <${own}>`;
  if (above === null || !parent?.startsWith("akn:")) return null;
  const isAllowed = (units.has(above) && inUnits.has(own)) || (above === "body" && inBody.has(own));
  if ((units.has(above) || above === "body") && !isAllowed) return `<${own}> may not stand right inside <${above}>`;
  if (blocks.has(above) && above !== "li" && !isInLine(own)) return `<${own}> may not stand inside <${above}>`;
  return contentOf(above) === "nothing" ? `<${above}> may hold nothing, and holds <${own}>` : null;
}

/** What is wrong with text right inside an element, or null. */
export function faultOfText(text: string, parent: string): string | null {
  if (!parent.startsWith("akn:") || text.trim() === "") return null;
  const content = contentOf(named(parent));
  const words = text.trim().slice(0, 40);
  return content === "structure" || content === "nothing" ? `text stands right inside <${named(parent)}>: "${words}"` : null;
}
