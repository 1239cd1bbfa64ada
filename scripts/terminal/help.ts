import { displayWidth } from '../../src/workbook/text-width';

/** Chinese first, English below. */
export const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法 Usage:',
  'Arguments:': '参数 Arguments:',
  'Options:': '选项 Options:',
  'Commands:': '命令 Commands:',
};

/** How help is laid out: Chinese characters are two columns wide, and a narrow terminal still gets two columns of text. */
export const helpLayout = {
  displayWidth,
  minWidthToWrap: 16,
  styleTitle: (title: string): string => titles[title] ?? title,
};
