/** Made for each request, as the site's pages are. */
export const dynamic = "force-dynamic";

/** A page with nothing on it: what Next.js itself weighs. */
export default function EmptyPage() {
  return <main />;
}
