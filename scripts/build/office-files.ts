/**
 * What the pane needs of `@microsoft/office-js` where office.js comes from the add-in's own server: the loader, the
 * library of each Excel that can run the pane (desktop on Windows and Mac, Excel on the web), and the texts in its two
 * languages. The loader asks for one library and one text, by the host it finds itself in. It also asks for its
 * telemetry, which is left out: it does without.
 */
export const officeFiles: readonly string[] = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
