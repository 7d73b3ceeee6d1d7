/** What a provision is found by: stems in one string a field, made by `lib/search`. */
export type SearchWords = {
  readonly title: string;
  readonly heading: string;
  readonly body: string;
  readonly context: string;
  readonly loose: string;
};
