/** The build hands a picture over as an address that holds all of it: `data:image/svg+xml,…`. */
declare module '*.svg' {
  const address: string;
  export default address;
}
