import type { Language } from './language';

/**
 * What operations are called in English. Their own names stand in 操作日志 and stay as they are; a test asks for a name
 * for each operation there is.
 */
export const englishNames: Readonly<Record<string, string>> = {
  新建台账: 'Make the ledger',
  年度结转: 'Carry over to the next year',
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
  补上新增的行: 'Add the lines that are lacking',
  采用默认测评标准: 'Adopt the default scoring standard',
  写入测评: 'Take scores into the evaluation',
  登记会议: 'Record a meeting',
  修改会议: 'Change a meeting',
  登记议定事项: 'Record a decision',
  修改议定事项: 'Change a decision',
  议定事项延期: 'Put a decision off',
  议定事项办结: 'Close a decision',
  议定事项退办: 'Take a decision up again',
  更正议定事项: 'Correct a decision',
  登记文件: 'Draft a document',
  修改文件: 'Change a document',
  文件送签: 'Submit a document for signing',
  文件签批: 'Enter who signed a document',
  文件退回修改: 'Send a document back',
  文件印发: 'Issue a document',
  更正文件: 'Correct a document',
  登记成员: 'Record a member',
  修改成员: 'Change a member',
  更正成员: 'Correct a name or post',
  登记成员变更: 'Record a change of members',
  修改成员变更: 'Edit a change of members',
  更正成员变更: 'Correct a change of members',
  成员变更批准: 'Approve a change of members',
  成员变更不批准: 'Reject a change of members',
  成员变更调整: 'Carry out a change of members',
  登记工作方案: 'Record a work plan',
  修改工作方案: 'Change a work plan',
  更正工作方案: 'Correct a work plan',
  工作方案起草: 'Begin a work plan',
  工作方案征求意见: 'Send a work plan round',
  工作方案退回修改: 'Send a work plan back',
  工作方案印发: 'Issue a work plan',
  登记里程碑: 'Record a milestone',
  修改里程碑: 'Change a milestone',
  更正里程碑: 'Correct a milestone',
  里程碑完成: 'Enter that a milestone was reached',
  里程碑重新打开: 'Enter that a milestone was not reached',
  登记督查: 'Record an inspection',
  修改督查: 'Change an inspection',
  督查整改到位: 'Enter that it was put right',
  督查退回整改: 'Ask for it to be put right again',
  登记问题建议: 'Record a problem',
  修改问题建议: 'Change a problem',
  更正问题建议: 'Correct a problem',
  问题建议交办: 'Hand a problem over',
  问题建议答复: 'Enter an answer',
  问题建议不采纳: 'Turn a problem down',
  问题建议退回交办: 'Hand a problem back',
  问题建议重新办理: 'Take a problem up again',
  写入问题答复: 'Take problems and answers from returns',
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
