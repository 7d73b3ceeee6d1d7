/** Addresses answered for machines: their own handlers decide their status, and they speak no language of the interface. */
const machineAddress = /^\/(?:api|healthz|readyz|opensearch\.xml|robots\.txt|sitemap\.xml|sitemap|icon\.svg)(?:\/|$)/;

/** Whether a path is such an address. `next.config.js` and the matcher of `proxy.ts` name them too, since they can import nothing. */
export const isForMachines = (path: string): boolean => machineAddress.test(path);
