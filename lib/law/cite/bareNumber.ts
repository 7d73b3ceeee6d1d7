/** An act's number without the sign before it, which every style and language writes its own way: `№ 2454` → `2454`. */
export const bareNumber = (printed: string): string => printed.replace(/^\s*(?:№|n[oº°r]?\.?(?=[\s\d]))\s*(?=\S)/iu, "").trim();
