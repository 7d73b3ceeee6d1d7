import { join } from "node:path";

/**
 * Packages are the project's: two folders up, both here and where the bench builds a copy.
 * @type {import("next").NextConfig}
 */
const config = {
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: join(import.meta.dirname, "../..") },
};

export default config;
