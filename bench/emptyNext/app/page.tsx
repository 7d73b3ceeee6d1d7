/** Made for each request, as the site's pages are. */
export const dynamic = "force-dynamic";

/** A page with nothing but a word on it, since Lighthouse refuses what paints nothing: what Next.js itself weighs. */
export default function EmptyPage() {
  return <main>Empty</main>;
}
