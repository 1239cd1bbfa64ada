import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { ExcelHost } from './host';
import { officeJsFolder } from './realm';

/** Where pages load office.js from; the installed library stands in for it, so that nothing leaves the machine. */
const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The address of a page as Excel opens it in its pane. */
export function excelUrl(url: string, locale = 'zh-CN'): string {
  const info = `Excel$Win32$16.01$${locale}$simulated$$disableLogging$0`;
  const parsed = new URL(url);
  parsed.searchParams.set('_host_Info', info);
  return parsed.href;
}

/** Runs in the page before anything else: what Excel's own web view gives the client library. */
function becomeExcel({ matrix, locale }: { matrix: string; locale: string }): void {
  const nothing = () => undefined;
  const answers: Record<string, unknown> = {
    AppType: 1,
    SolutionRef: 'science-literacy-ledger',
    AppVersionMajor: 16,
    AppVersionMinor: 1,
    AppUILocale: locale,
    AppDataLocale: locale,
    DocUrl: 'C:\\ledger.xlsx',
    AppCapabilities: 0,
    ActivationMode: 0,
    ControlIntegrationLevel: 0,
    SolutionToken: '',
    CorrelationId: '',
    InstanceId: 'simulated',
    TouchEnabled: false,
    CommerceAllowed: false,
    SupportedMatrix: matrix,
    HostCustomMessage: '',
    HostFullVersion: '16.0.14332.20000',
    DialogRequirementMatrix: '{}',
    FeaturesForSolution: '{}',
    InitialDisplayMode: 0,
  };
  const context: Record<string, () => unknown> = {};
  for (const [name, answer] of Object.entries(answers)) context[`Get${name}`] = () => answer;
  context['GetSettings'] = () => ({
    // Takes two arrays to fill, names and values: there are no settings.
    Read: nothing,
    Write: nothing,
    RefreshAsync: nothing,
  });
  Object.defineProperty(window, 'external', {
    configurable: true,
    value: { GetContext: () => context, Execute: nothing, RegisterEvent: nothing, UnregisterEvent: nothing },
  });
  const own = window as unknown as {
    toSimulatedExcel(text: string): Promise<string | undefined>;
    _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
  };
  own._richApiNativeBridge = {
    sendMessageToHost: (text) => {
      void own.toSimulatedExcel(text).then((answer) => {
        if (typeof answer === 'string') own._richApiNativeBridge.onMessageFromHost?.(answer);
      });
    },
  };
}

/**
 * Makes a page one that Excel shows in its pane: office.js, from the CDN or beside the page, finds the simulated Excel.
 * Call it before the page is opened, with the address `excelUrl` makes.
 */
export async function serveExcel(page: Page, host: ExcelHost, locale = 'zh-CN'): Promise<void> {
  await page.route(`${cdn}**`, async (route) => {
    const file = path.join(officeJsFolder, new URL(route.request().url()).pathname.slice('/lib/1/hosted/'.length));
    if (!file.startsWith(officeJsFolder) || !fs.existsSync(file)) return route.fulfill({ status: 404, body: '' });
    return route.fulfill({ path: file, contentType: 'text/javascript' });
  });
  await page.exposeFunction('toSimulatedExcel', (text: string) => host.receive(text));
  await page.addInitScript(becomeExcel, { matrix: JSON.stringify(host.matrix), locale });
  const leave = host.connect((message) => {
    const tell = (text: string): void => {
      const bridge = (window as unknown as { _richApiNativeBridge: { onMessageFromHost?(text: string): void } })
        ._richApiNativeBridge;
      bridge.onMessageFromHost?.(text);
    };
    // The page may be on its way out.
    page.evaluate(tell, message).catch(() => undefined);
  });
  page.once('close', leave);
}
