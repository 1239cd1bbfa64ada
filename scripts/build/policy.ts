import { createHash } from 'node:crypto';

/** Where office.js comes from: Microsoft's servers, this add-in's own, or it is not loaded at all. */
export type OfficeSource = 'cdn' | 'local' | 'none';

/** The one remote address that a page of ours may load a script from. */
export const officeCdn = 'https://appsforoffice.microsoft.com';

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

const common = {
  'default-src': "'none'",
  // Fluent UI makes its styles while it runs, in style elements. A nonce would stand in the same file on every server
  // and for every visit, and so keep nobody out.
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * Content-Security-Policy of a page: scripts from its own server, and office.js; nothing is sent anywhere. What office.js
 * would send to Microsoft by itself (its telemetry) is refused by it too; Excel's own calls do not go through the page's
 * network.
 * @param office where office.js comes from
 * @param serving whether the development server must tell the page of changes
 */
export function pagePolicy(office: OfficeSource, serving: boolean): string {
  return written({
    ...common,
    'script-src': office === 'cdn' ? `'self' ${officeCdn}` : "'self'",
    'img-src': "'self' data:",
    'worker-src': "'self'",
    'connect-src': serving ? "'self'" : "'none'",
  });
}

/**
 * Content-Security-Policy of the page that is one file: only the scripts that stand in it, and workers made of them.
 * @param scripts texts of its scripts, exactly as they stand in the page
 */
export function singleFilePolicy(scripts: readonly string[]): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return written({
    ...common,
    'script-src': hashes.join(' '),
    'img-src': 'data:',
    'worker-src': 'blob:',
    'connect-src': "'none'",
  });
}
