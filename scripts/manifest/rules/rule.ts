import type { Element } from '../element';
import type { RemarkCode, Expected } from '../remark';

export type Say = (element: Element, code: RemarkCode, detail: string) => void;
export type Rule = (manifest: Element, say: Say, expected: Expected) => void;
