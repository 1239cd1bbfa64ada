import type { Language } from './language';

/** Why a version of a return counts or does not. */
export type VersionReason =
  | 'only'
  | 'sure-sender'
  | 'doubtful-sender'
  | 'newest-day'
  | 'newest-time'
  | 'first-name'
  | 'decided'
  | 'not-newest'
  | 'decided-otherwise'
  | 'sent-back';

const names: Readonly<Record<VersionReason, Readonly<Record<Language, string>>>> = {
  only: { zh: '只有这一份', en: 'the only one' },
  'newest-day': { zh: '填报日期最新', en: 'the newest 填报日期' },
  'newest-time': {
    zh: '填报日期相同，文件修改时间最新',
    en: 'the same 填报日期, the newest time of change',
  },
  'first-name': { zh: '日期相同，按文件名', en: 'the same dates, the first name' },
  decided: { zh: '按裁定', en: 'by decision' },
  'not-newest': { zh: '另有更新的一份', en: 'there is a newer one' },
  'decided-otherwise': { zh: '裁定采用另一份', en: 'another was decided on' },
  'sure-sender': { zh: '另一份像是别的单位误用了模板', en: 'another looks like that of another unit' },
  'doubtful-sender': { zh: '像是别的单位误用了模板', en: 'it looks like that of another unit' },
  'sent-back': { zh: '退回，没有读取', en: 'sent back, not read' },
};

/** The reason as the report, the pane and the findings say it. */
export function versionReasonName(reason: VersionReason, language: Language = 'zh'): string {
  return names[reason][language];
}

/** The same of a finding's value, which may be any text. */
export function versionReasonText(reason: string, language: Language): string {
  return Object.hasOwn(names, reason) ? versionReasonName(reason as VersionReason, language) : reason;
}
