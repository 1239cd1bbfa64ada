import type { Language } from './sentence';

/**
 * What operations are called in English. Their own names stand in 操作日志 and stay as they are; a test asks for a name
 * for each operation there is.
 */
export const englishNames: Readonly<Record<string, string>> = {
  新建台账: 'Make the ledger',
  分配职责: 'Assign roles',
  新增单位: 'Add a unit',
  单位更名: 'Rename a unit',
  单位合并: 'Merge units',
  停用单位: 'Retire a unit',
  恢复单位: 'Reinstate a unit',
  修改单位类别: 'Change the kind of a unit',
  添加别名: 'Add another name of a unit',
  新增任务: 'Add a task',
  修改任务: 'Change a task',
  任务更名: 'Rename a task',
  任务合并: 'Merge tasks',
  停用任务: 'Retire a task',
  恢复任务: 'Reinstate a task',
  采用通知: 'Adopt a notice',
  新增要点: 'Add a work point',
  修改要点: 'Change a work point',
  结转要点: 'Carry work points over',
  刷新进展: 'Refresh progress',
  填写进展: 'Enter progress',
  写入进展: 'Take returns into progress',
  裁定: 'Decide on a value',
  选定填报表: 'Choose a return',
  撤回裁定: 'Withdraw a decision',
  采用默认测评标准: 'Adopt the default scoring standard',
  写入测评: 'Take scores into the evaluation',
  归档: 'Freeze the year',
  重新打开: 'Reopen the year',
  撤销: 'Undo',
};

/** The name of an operation in a language; a name that is not known stays as it is. */
export function operationName(name: string, language: Language): string {
  return language === 'zh' ? name : (englishNames[name] ?? name);
}

/** What a line of 操作日志 is about: that of an operation taken back begins with the operation's name. */
export function operationSubject(operation: string, subject: string, language: Language): string {
  const [name = '', ...rest] = subject.split('：');
  if (operation !== '撤销' || operationName(name, language) === name) return subject;
  return [operationName(name, language), ...rest].join(': ');
}
