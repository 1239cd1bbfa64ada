import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';

const otherProgram = (
  <>
    <Text as="p" block>
      这个面板要在 Excel 2021 或更新的版本里打开。用 WPS 或没有 Excel
      的电脑，请打开同一文件夹里的“科学素质工作台账.html”。
    </Text>
    <Text as="p" block lang="en">
      This pane needs Excel 2021 or later. Without it, open 科学素质工作台账.html in the same folder.
    </Text>
  </>
);

const noLibrary = (
  <>
    <Text as="p" block>
      面板打不开：Excel 的接口文件 office.js
      没有载入，这台电脑多半连不上微软的服务器。请检查网络以后重新打开面板；上不了外网的单位，请装面板的人按部署说明把
      office.js 一起放到本单位的服务器上。急用的，请打开同一文件夹里的“科学素质工作台账.html”。
    </Text>
    <Text as="p" block lang="en">
      The pane cannot open: office.js was not loaded, most likely because this computer does not reach Microsoft’s
      servers. Check the network and open the pane again; where there is no internet, whoever set it up can take
      office.js along (see the notes on deployment). Meanwhile open 科学素质工作台账.html in the same folder.
    </Text>
  </>
);

/**
 * Shown where the page is not in an Excel that can carry the pane.
 * @param loaded the client library is there: it is the program that is another one
 */
export function NotExcel({ loaded }: { readonly loaded: boolean }): React.ReactNode {
  return (
    <FluentProvider theme={webLightTheme} style={{ padding: '16px' }}>
      {loaded ? otherProgram : noLibrary}
    </FluentProvider>
  );
}
