/** The address at which the built site serves the file: the same that a sheet's `url()` gets. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
