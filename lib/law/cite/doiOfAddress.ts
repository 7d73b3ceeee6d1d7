/** The DOI in an address of its resolver: `https://doi.org/10.1234/x` → `10.1234/x` (DOI Handbook, 3.8); null for other addresses. */
export const doiOfAddress = (address: string | null): string | null =>
  /^https?:\/\/(?:dx\.)?doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(address ?? "")?.[1] ?? null;
