import { entries } from './entry';

/** What is said of work plans: who has none, and what returns say of them. */
export const workPlanEntries = entries({
  'work-plan-missing': {
    severity: 'warning',
    zh: '“工作方案”表里没有{lead}牵头的“{task}”这一行。',
    nextZh: '请在“领导小组—工作方案”里登记；牵头单位变了的，更正原来那一行。',
  },
  'work-plan-not-lead': {
    severity: 'warning',
    zh: '“工作方案”表里 {task} 的牵头单位写的是{unit}，责任矩阵里的牵头单位是{leads}。',
    nextZh: '请更正这一行的牵头单位，或核对责任矩阵。',
  },
  'attention-plan-missing': {
    severity: 'warning',
    zh: '{lead}还没有登记“{task}”的工作方案。',
    nextZh: '请催办，并在“领导小组—工作方案”里登记。',
  },
  'take-in-plan-behind': {
    severity: 'warning',
    zh: '{item}填报的状态是“{reported}”，台账已经到“{held}”：填报表不能把方案退回去。',
    nextZh: '确要退回的，请在“领导小组—工作方案”里办理。',
  },
  'take-in-plan-unproved': {
    severity: 'warning',
    zh: '{item}填报的状态是“{reported}”，但没有“{missing}”，不能写入。',
    nextZh: '请单位补报“{missing}”，或由办公室登记后再写入。',
  },
  'take-in-plan-unissued-day': {
    severity: 'warning',
    zh: '{item}填报了印发日期{day}，状态不是“已印发”，日期不写入。',
    nextZh: '请向单位核实是否已经印发。',
  },
  'take-in-plan-unit-unknown': {
    severity: 'warning',
    zh: '{item}填报的参与单位里，“{name}”不是“单位”表里的单位，不能写入。',
    nextZh: '请核对单位名称，在“单位”表登记或添加别名后再写入。',
  },
});
