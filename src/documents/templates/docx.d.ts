/** Templates are bundled as base64 texts. */
declare module '*.docx' {
  const base64: string;
  export default base64;
}
