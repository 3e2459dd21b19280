/** A template: in the bundle a function that answers its parts by path, in tests base64 of the file. */
declare module '*.docx' {
  const source: string | (() => Record<string, string>);
  export default source;
}
