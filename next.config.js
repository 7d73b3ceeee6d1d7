/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // SQLite is a native module: required as it is, never bundled.
  serverExternalPackages: ["@libsql/client", "libsql"],
  // Addresses have one codec (lib/law/address.ts); it also says what a slash at the end means.
  skipTrailingSlashRedirect: true,
  // Types are checked for the whole project by `npm run types`, not once more by each build.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
};

export default config;
