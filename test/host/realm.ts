import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** Where the installed client library lies. */
export const officeJsFolder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

let compiled: vm.Script | undefined;

function library(): vm.Script {
  const file = path.join(officeJsFolder, 'excel-web-16.00.debug.js');
  compiled ??= new vm.Script(fs.readFileSync(file, 'utf8'), { filename: file });
  return compiled;
}

/** Where the library sends its messages and hears of answers and events. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Set by the library. */
  onMessageFromHost?: (text: string) => void;
}

export interface Realm {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
}

function storage(): object {
  return { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
}

/** A window as far as the library looks at one when it is loaded. */
function windowFor(bridge: Bridge | undefined): Record<string, unknown> {
  const window: Record<string, unknown> = {
    console: { ...console, log: () => undefined },
    setTimeout,
    clearTimeout,
    // The library tells dates by their class; the adapter's are of this realm.
    Date,
    location: { href: 'https://localhost/', search: '', hash: '', host: 'localhost', protocol: 'https:' },
    navigator: { userAgent: 'Node' },
    document: {},
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    sessionStorage: storage(),
    localStorage: storage(),
    ...(bridge === undefined ? {} : { _richApiNativeBridge: bridge }),
  };
  for (const own of ['window', 'self', 'top', 'parent']) window[own] = window;
  return window;
}

/** Whether one version is as new as another: `1.13` and `1.9`. */
function reaches(version: string, asked: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = asked.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** What an `Office.context.requirements` answers, by the versions Excel supports. */
export function supports(matrix: Readonly<Record<string, string>>, name: string, version = '1.1'): boolean {
  const own = matrix[name];
  return own !== undefined && reaches(own, version);
}

/**
 * Microsoft's client library, unmodified, in a realm of its own.
 * @param matrix versions of the API sets Excel supports
 */
export function loadLibrary(bridge: Bridge | undefined, matrix: Readonly<Record<string, string>>): Realm {
  const window = windowFor(bridge);
  const context = vm.createContext(window);
  library().runInContext(context);
  // What office.js, which picks the library, adds to it in a page.
  const office = Object.create(window['Office'] as object, {
    context: {
      value: {
        platform: 'PC',
        host: 'Excel',
        requirements: { isSetSupported: (name: string, version?: string) => supports(matrix, name, version) },
      },
    },
    onReady: { value: () => Promise.resolve({ host: 'Excel', platform: 'PC' }) },
    HostType: { value: { Excel: 'Excel' } },
  }) as object;
  window['Office'] = office;
  return { Excel: window['Excel'], Office: office } as unknown as Realm;
}

let classes: Map<string, ReadonlySet<string>> | undefined;

/** Every class of Excel's model and its members, read from the library itself. */
export function excelClasses(): ReadonlyMap<string, ReadonlySet<string>> {
  if (classes !== undefined) return classes;
  classes = new Map();
  const { Excel } = loadLibrary(undefined, {});
  for (const [name, member] of Object.entries(Excel as unknown as Record<string, unknown>)) {
    if (typeof member !== 'function') continue;
    classes.set(name, new Set(Object.getOwnPropertyNames((member as { prototype: object }).prototype ?? {})));
  }
  return classes;
}
