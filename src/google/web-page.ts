/**
 * A page of the project as a web app serves it.
 *
 * @param file name of the page without extension
 * @param edit changes the page before it is served
 */
export function servePage(
  file: string,
  title: string,
  edit: (html: string) => string,
): GoogleAppsScript.HTML.HtmlOutput {
  const html = edit(HtmlService.createHtmlOutputFromFile(file).getContent());
  // Google drops the page's own viewport and title; both are set on the output.
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}
