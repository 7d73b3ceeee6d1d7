// Only what old releases of Node understand too, so that they come as far as the sentence.
void import("./machine/node.mjs").then(({ demandNode }) => {
  demandNode();
  return import("./test/main.mjs");
});
