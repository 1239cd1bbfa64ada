/** The address that stands in manifest.xml: the development server's. */
export const developmentUrl = 'https://localhost:3000/';

/** Where the build was asked to put the add-in is no place that Excel would load it from. */
export class AddressRefused extends Error {
  constructor(url: string) {
    super(`add-ins load from https:// only, and the address is a folder: https://intranet/ledger/ (not ${url})`);
    this.name = 'AddressRefused';
  }
}

/**
 * An address given to the build, as the manifest needs it: with a slash at its end.
 * @throws AddressRefused
 */
export function baseAddress(given: string): string {
  if (!URL.canParse(given)) throw new AddressRefused(given);
  const url = new URL(given);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') throw new AddressRefused(given);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const inXml = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/**
 * A manifest for a place and a version.
 * @param manifest the text of manifest.xml
 * @param url where dist/ will be; see baseAddress
 * @param version of package.json: `0.1.0`
 * @throws AddressRefused
 */
export function addressedManifest(manifest: string, url: string, version: string): string {
  return manifest
    .replaceAll(`"${developmentUrl}`, () => `"${inXml(baseAddress(url))}`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`);
}

/** `0.1.0` as the four numbers of a manifest; a pre-release counts as its release. */
export function manifestVersion(version: string): string {
  const numbers = version.replace(/[-+].*$/, '').split('.');
  return [...numbers, '0', '0', '0'].slice(0, 4).join('.');
}
