/** The languages in which findings are said. */
export type Language = 'zh' | 'en';
