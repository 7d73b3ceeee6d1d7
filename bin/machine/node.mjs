/** The oldest Node that runs the site: package.json, "engines". */
const oldest = { major: 20, minor: 19 };

/** Ends the process with a sentence if this Node is too old. Written so that an old Node can read it. */
export function demandNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return;
  console.error(`Node ${oldest.major}.${oldest.minor} or later is needed, and this is ${process.versions.node}: https://nodejs.org`);
  process.exit(1);
}
