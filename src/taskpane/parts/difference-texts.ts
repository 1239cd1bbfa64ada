import type { AssignmentDifference, EntryDifference } from '../../ledger/plan/notice-difference/difference';
import { roleNames } from './state-names';
import { useTexts } from '../texts';

const texts = {
  added: { zh: '新增 {name}（{after}）', en: 'New: {name} ({after})' },
  renamed: { zh: '更名：{before} → {after}', en: 'New name: {before} → {after}' },
  renamedInstead: {
    zh: '{after} 就是现在的 {before}，只是更名',
    en: '{after} is {before} under a new name',
  },
  changed: { zh: '{name} 的{field}：{before} → {after}', en: '{name}, {field}: {before} → {after}' },
  reinstated: { zh: '恢复 {name}（现已停用）', en: 'Reinstate {name} (retired now)' },
  missing: { zh: '通知里没有 {name}：停用', en: '{name} is not in the notice: retire it' },
  empty: { zh: '空', en: 'empty' },
  role: { zh: '{unit}：{before} → {after}', en: '{unit}: {before} → {after}' },
  roleMissing: { zh: '{unit}：{before} → 移出（通知没有列它）', en: '{unit}: {before} → out (not in the notice)' },
};

/** Longer texts (主要任务) are cut: the whole stands in the notice. */
const longest = 60;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}……` : text);

/** Says differences between notice and ledger, a line each. */
export function useDifferenceTexts(): {
  readonly ofEntry: (difference: EntryDifference) => string;
  readonly ofRole: (difference: AssignmentDifference) => string;
} {
  const say = useTexts(texts);
  const sayRole = useTexts(roleNames);
  const text = (value: string) => (value === '' ? say('empty') : cut(value));
  return {
    ofEntry: ({ change, name, field, before, after, instead }) => {
      const values = { name, field, before: text(before), after: text(after) };
      return say(instead === undefined ? change : 'renamedInstead', values);
    },
    ofRole: ({ change, unitName, before, after }) => {
      const role = (value: typeof before) => (value === '' ? say('empty') : sayRole(value));
      const values = { unit: unitName, before: role(before), after: role(after) };
      return say(change === 'missing' ? 'roleMissing' : 'role', values);
    },
  };
}
