/** A rule's code as words: `lost-hyphen` is `Lost hyphen`. What was seen is said by the sentence of each remark. */
export const ruleName = (rule: string): string => {
  const name = rule.replaceAll("-", " ").replace(/\bocr\b/, "OCR");
  return name.charAt(0).toUpperCase() + name.slice(1);
};
