import { spawn } from "node:child_process";

/**
 * Runs the engine for a process that may be killed at any moment, where the system cannot end a child with its parent:
 * `node minder.mjs PROGRAM ARGUMENT…`, started with an IPC channel. When the channel closes, the engine is ended.
 */
const [program = "", ...rest] = process.argv.slice(2);
const engine = spawn(program, rest, { stdio: ["ignore", "inherit", "inherit"] });

const end = () => {
  engine.kill("SIGTERM");
  setTimeout(() => engine.kill("SIGKILL"), 5_000).unref();
};

engine.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
engine.on("exit", (code) => process.exit(code ?? 1));
process.on("disconnect", end);
for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, end);
process.send?.({ pid: engine.pid });
