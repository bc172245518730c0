/** A script of `client/webview`, bundled, as a text (`esbuild.mjs`). */
declare module 'page:*' {
  const script: string;
  export default script;
}
