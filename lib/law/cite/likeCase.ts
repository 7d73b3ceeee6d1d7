/** An ending in the case of the word it goes to: capitals only where the word has nothing else. */
export const likeCase = (word: string, ending: string): string => (word === word.toUpperCase() ? ending.toUpperCase() : ending);
