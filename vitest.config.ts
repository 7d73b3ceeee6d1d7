import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{lib,ingest,export,app,bench,bin}/**/*.test.{ts,tsx}"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Vitest leaves one processor idle unless told.
    maxWorkers: "100%",
  },
});
