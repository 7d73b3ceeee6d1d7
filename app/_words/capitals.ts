/** Whether a heading is printed in capitals throughout: it is then set smaller and wider, its letters stay as printed. */
export const isInCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
