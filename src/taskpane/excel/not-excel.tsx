import { FluentProvider, Text, webLightTheme } from '@fluentui/react-components';

/** Shown where the page is not in an Excel that can carry the pane. */
export function NotExcel(): React.ReactNode {
  return (
    <FluentProvider theme={webLightTheme} style={{ padding: '16px' }}>
      <Text as="p" block>
        这个面板要在 Excel 2021 或更新的版本里打开。用 WPS 或没有 Excel
        的电脑，请打开同一文件夹里的“科学素质工作台账.html”。
      </Text>
      <Text as="p" block lang="en">
        This pane needs Excel 2021 or later. Without it, open 科学素质工作台账.html in the same folder.
      </Text>
    </FluentProvider>
  );
}
