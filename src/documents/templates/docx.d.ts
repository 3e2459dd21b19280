/** A template as base64 of its file. */
declare module '*.docx' {
  const base64: string;
  export default base64;
}
