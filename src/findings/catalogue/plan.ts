import { entries } from './entry';

export const planEntries = entries({
  'notice-unit-twice': {
    severity: 'warning',
    zh: '“{task}”里“{unit}”写了两次，只算一次。',
    nextZh: '请核对原文。',
  },
  'notice-both-roles': {
    severity: 'warning',
    zh: '“{task}”里“{unit}”既牵头又是责任单位，按先写的算。',
    nextZh: '请核对原文。',
  },
  'notice-list-open': {
    severity: 'warning',
    zh: '“{task}”的单位名单以“等”结尾，没有列全。',
    nextZh: '请在责任矩阵里补上没有写出的单位。',
  },
  'notice-members-open': {
    severity: 'warning',
    zh: '成员单位名单以“等”结尾，没有列全。',
    nextZh: '请在“单位”表补上没有写出的成员单位。',
  },
  'notice-members-missing': {
    severity: 'warning',
    zh: '文中写了“各成员单位”，却没有读到成员单位名单。',
    nextZh: '请先登记成员单位，再补上它们的分工。',
  },
  'notice-group': {
    severity: 'warning',
    zh: '“{task}”里的“{group}”没有登记：通知没有列出是哪些。',
    nextZh: '请在通知开头加一行“乡镇街道：甲镇、乙街道”再读一次；或者在“单位”表补上它们，分工填进责任矩阵。',
  },
  'notice-group-read': {
    severity: 'repair',
    zh: '“{group}”按通知里的名单登记为 {count} 个单位：{units}。',
    nextZh: '如果不止这些，请在“单位”表和责任矩阵里补上。',
  },
  'notice-group-open': {
    severity: 'warning',
    zh: '“{task}”里的“{group}”没有说是哪些单位，没有登记。',
    nextZh: '请定下是哪些单位，填进责任矩阵。',
  },
  'notice-not-a-unit': {
    severity: 'warning',
    zh: '“{task}”的单位名单里，“{text}”不像单位名称，没有采用。',
    nextZh: '请核对这一行。',
  },
  'notice-unit-unusual': {
    severity: 'warning',
    zh: '“{task}”的单位名单里，“{text}”不是常见的单位名称，按写在名单里登记为单位。',
    nextZh: '如果不是单位，请在“单位”表和责任矩阵里删去。',
  },
  'notice-label-empty': {
    severity: 'warning',
    zh: '“{task}”的{label}后面没有写单位。',
    nextZh: '请核对这一行和下一行。',
  },
  'notice-lead-rule': {
    severity: 'repair',
    zh: '通知写明“{text}”，牵头单位照此登记。',
    nextZh: '',
  },
  'notice-responsible-leads': {
    severity: 'warning',
    zh: '“{task}”只有责任单位和配合单位，没有牵头单位：责任单位按牵头登记，配合单位按责任登记。',
    nextZh: '请核对是否合适。',
  },
  'notice-deadline-unreadable': {
    severity: 'warning',
    zh: '“{task}”的完成时限“{text}”读不出日期。',
    nextZh: '请在“任务”表填写。',
  },
  'notice-deadline-standing': {
    severity: 'repair',
    zh: '{count} 项任务的完成时限写的是“{texts}”，是常年要做的，不设截止日期。',
    nextZh: '需要按期检查的，请在“任务”表填写完成时限。',
  },
  'notice-deadline-year': {
    severity: 'warning',
    zh: '“{task}”的完成时限“{text}”没有写年份，按文件标题的{year}年登记。',
    nextZh: '请核对是否合适。',
  },
  'notice-short-name': {
    severity: 'repair',
    zh: '“{text}”按“{unit}”登记，是同一个单位。',
    nextZh: '如果是两个单位，请在“单位”表补上。',
  },
  'notice-task-again': {
    severity: 'warning',
    zh: '“{task}”在第 {line} 行已经写过，两处合为一项任务。',
    nextZh: '请核对两处的分工是否一致。',
  },
  'notice-lead-again': {
    severity: 'warning',
    zh: '“{task}”写了两处牵头单位，都算在这项任务里。',
    nextZh: '请核对这一行是不是另一项任务的。',
  },
  'notice-units-of-heading': {
    severity: 'warning',
    zh: '这里的牵头、责任单位写在小项之后，按“{task}”整项登记。',
    nextZh: '如果只管最后一个小项，请在责任矩阵里改。',
  },
  'notice-points-of-heading': {
    severity: 'warning',
    zh: '“{task}”的标题里写了牵头单位，下面 {count} 个小项只写了责任单位：标题的牵头单位管所有小项。',
    nextZh: '请核对；要按小项分开或者合并登记的，在“任务”表和责任矩阵里改。',
  },
  'notice-told-by-unit': {
    severity: 'warning',
    zh: '通知从这里起按单位写任务：{units} 个单位的 {count} 条各登记为一项任务，由该单位牵头；写明“配合”某单位的，由那个单位牵头。',
    nextZh: '请核对；几个单位合办的同一件事，在“任务”表和责任矩阵里并成一项。',
  },
  'notice-shares-of-task': {
    severity: 'warning',
    zh: '“{task}”下面分别写了 {units} 个单位的分工：写明牵头的登记为牵头单位，其余登记为责任单位。',
    nextZh: '请核对是否合适。',
  },
  'notice-duties-beside-tasks': {
    severity: 'warning',
    zh: '通知已按任务写明分工，从这里起又按单位写了 {units} 个单位的 {count} 条职责，这些没有登记为任务。',
    nextZh: '需要跟踪的，在“任务”表和责任矩阵里补上；要全部登记的，把这一部分单独存成一份文件再读。',
  },
  'notice-assignment-unread': {
    severity: 'warning',
    zh: '“{text}”像是分工，没有读进来。',
    nextZh: '请核对这一行；确是分工的，填进责任矩阵。',
  },
  'notice-task-without-units': {
    severity: 'warning',
    zh: '“{task}”写了主要任务，却没有写由谁承担，没有登记为任务。',
    nextZh: '请核对原文；确是任务的，在“任务”表和责任矩阵里补上。',
  },
  'plan-unit-code-twice': {
    severity: 'error',
    zh: '单位编码 {unit} 用了两次（{name}）。',
    nextZh: '请给其中一个换一个编码。',
  },
  'plan-unit-name-twice': {
    severity: 'error',
    zh: '单位“{name}”登记了两次。',
    nextZh: '请合并或删去一个。',
  },
  'plan-task-code-twice': {
    severity: 'error',
    zh: '任务编号 {task} 用了两次（{name}）。',
    nextZh: '请给其中一个换一个编号。',
  },
  'plan-task-name-twice': {
    severity: 'warning',
    zh: '任务“{name}”登记了两次。',
    nextZh: '请核对是否重复。',
  },
  'plan-unit-unknown': {
    severity: 'error',
    zh: '任务 {task} 分给了没有登记的单位 {unit}。',
    nextZh: '请先登记该单位。',
  },
  'plan-task-unknown': {
    severity: 'error',
    zh: '单位 {unit} 分到了没有登记的任务 {task}。',
    nextZh: '请先登记该任务。',
  },
  'plan-both-roles': {
    severity: 'error',
    zh: '{name}在任务 {task} 里既牵头又是责任单位。',
    nextZh: '请只留一个角色。',
  },
  'plan-task-without-lead': {
    severity: 'warning',
    zh: '任务“{name}”没有牵头单位。',
    nextZh: '请在责任矩阵里指定。',
  },
  'plan-unit-without-task': {
    severity: 'warning',
    zh: '{name}没有承担任何任务。',
    nextZh: '请核对是否漏了分工。',
  },
  'plan-non-member': {
    severity: 'warning',
    zh: '{name}承担任务，但不在成员单位名单里。',
    nextZh: '如果它就是成员单位，请把单位类别改为“成员单位”；否则不用处理。',
  },
  'plan-phase-backwards': {
    severity: 'error',
    zh: '阶段“{phase}”的结束日期早于开始日期。',
    nextZh: '请改正日期。',
  },
});
