import { entries } from './entry';

export const registerEntries = entries({
  'record-field-empty': {
    severity: 'error',
    zh: '登记{noun}要有“{field}”，现在是空的。',
    nextZh: '请填写“{field}”。',
  },
  'record-choice-unknown': {
    severity: 'error',
    zh: '“{field}”填的是“{raw}”，只能是：{allowed}。',
    nextZh: '请从列表中选一个。',
  },
  'record-unit-unknown': {
    severity: 'error',
    zh: '“{name}”不是“单位”表里的单位。',
    nextZh: '请改成单位名称；几个单位用顿号隔开。新单位请先登记。',
  },
  'record-meeting-unknown': {
    severity: 'error',
    zh: '“会议”表里没有编号为“{name}”的会议。',
    nextZh: '请先登记会议，或核对会议编号。',
  },
  'record-phase-unknown': {
    severity: 'error',
    zh: '“阶段”表里没有“{name}”这个阶段。',
    nextZh: '请改成表里的阶段名称，或先登记该阶段。',
  },
  'record-days-disordered': {
    severity: 'error',
    zh: '“{field}”{day}早于“{earlier}”{earlierDay}。',
    nextZh: '请核对这两个日期。',
  },
  'record-gone': {
    severity: 'error',
    zh: '表里已经没有{noun} {key}，可能被人删去或改了编号。',
    nextZh: '请核对编号，或刷新后再选一次。',
  },
  'record-key-taken': {
    severity: 'error',
    zh: '{noun} {key} 已经登记过。',
    nextZh: '请修改原来那一条，或换一个编号。',
  },
  'record-step-not-from-here': {
    severity: 'error',
    zh: '{noun} {key} 现在是“{state}”，“{step}”要从“{from}”开始。',
    nextZh: '现在可以办的是：{allowed}。',
  },
  'record-step-without-reason': {
    severity: 'error',
    zh: '{noun}“{step}”要写明理由，记入操作日志。',
    nextZh: '请填写理由。',
  },
  'record-state-unknown': {
    severity: 'error',
    zh: '{noun} {key} 的状态是“{state}”，没有这种状态。',
    nextZh: '请改成：{allowed}；最好用面板里的按钮逐步办理。',
  },
  'record-step-skipped': {
    severity: 'error',
    zh: '{noun} {key} 的状态是“{state}”，但“{missing}”是空的：跳过了应办的一步。',
    nextZh: '请补上“{missing}”，或把状态退回到实际办到的一步。',
  },
  'decision-without-deadline': {
    severity: 'error',
    zh: '议定事项 {key} 没有完成时限，谈不上延期。',
    nextZh: '请先填写完成时限。',
  },
  'decision-extension-late': {
    severity: 'error',
    zh: '议定事项 {key} 的时限是{due}，{asked}才申请延期：延期要在时限之前申请。',
    nextZh: '请核对申请日期；确已逾期的，按逾期督办。',
  },
  'decision-extension-shorter': {
    severity: 'error',
    zh: '议定事项 {key} 的时限是{due}，新的时限{until}并不比它晚。',
    nextZh: '请填写比原时限晚的日期。',
  },
  'document-signer-no-head': {
    severity: 'error',
    zh: '“{signer}”在{day}不是领导小组负责人，不能签批文件。',
    nextZh: '当天可以签批的是：{heads}。请核对签批人，或在“成员”表登记其职务和起止日期。',
  },
  'group-without-head': {
    severity: 'error',
    zh: '“成员”表里{day}没有在任的组长或副组长，文件没有人可以签批。',
    nextZh: '请先在“成员”表登记组长、副组长和起始日期。',
  },
  'group-without-leader': {
    severity: 'error',
    zh: '“成员”表里{day}没有在任的组长，成员变更没有人可以批准。',
    nextZh: '请先在“成员”表登记组长和起始日期。',
  },
  'change-approver-not-leader': {
    severity: 'error',
    zh: '“{approver}”在{day}不是组长，成员变更要报组长批准。',
    nextZh: '当天的组长是：{leaders}。请核对批准人，或在“成员”表登记其职务和起止日期。',
  },
  'change-without-names': {
    severity: 'error',
    zh: '成员变更既没有原成员，也没有新成员。',
    nextZh: '请至少填写其中一个。',
  },
  'change-member-not-on-roster': {
    severity: 'error',
    zh: '“成员”表里没有在任的“{name}”（{unit}），无法办理调整。',
    nextZh: '请核对“原成员”的姓名和单位，或先在“成员”表登记。',
  },
  'meeting-convenor-no-head': {
    severity: 'warning',
    zh: '召集人“{convenor}”在{day}不是领导小组的组长或副组长。',
    nextZh: '会议由组长或受委托的副组长召集，当天在任的是：{heads}。请核对。',
  },
  'member-without-unit': {
    severity: 'warning',
    zh: '{post}“{name}”没有写明单位。',
    nextZh: '请填写其所在单位。',
  },
  'member-unit-unknown': {
    severity: 'warning',
    zh: '{post}“{name}”的单位“{unit}”不在“单位”表中。',
    nextZh: '请改成单位名称，或先登记该单位。',
  },
  'paper-key-missing': {
    severity: 'error',
    zh: '没有说是哪一个{noun}。',
    nextZh: '请在命令后面写上“{sheet}”表里的编号。',
  },
  'paper-nothing-open': {
    severity: 'error',
    zh: '“议定事项”表里没有要督办的未办结事项，不需要督办单。',
    nextZh: '请核对事项的状态和承办单位。',
  },
  'paper-change-undecided': {
    severity: 'error',
    zh: '成员变更 {key} 还没有报组长审定，不能复函。',
    nextZh: '请先办理“批准”或“不批准”。',
  },
  'attention-no-plenary': {
    severity: 'warning',
    zh: '{year}年还没有开过全体会议。',
    nextZh: '全体会议一般每年召开一次；已经开过的，请在“会议”表登记。',
  },
  'attention-roster-empty': {
    severity: 'warning',
    zh: '“成员”表里现在没有在任的人，文件没有人可以签批。',
    nextZh: '请登记组长、副组长、成员和办公室的人员。',
  },
  'attention-post-vacant': {
    severity: 'warning',
    zh: '领导小组的{post}现在空缺。',
    nextZh: '请在“成员”表登记，或催办成员变更。',
  },
  'attention-unit-unrepresented': {
    severity: 'warning',
    zh: '成员单位{unit}现在没有人在领导小组里。',
    nextZh: '请在“成员”表登记，或请该单位提出人选。',
  },
  'attention-change-waiting': {
    severity: 'warning',
    zh: '成员变更 {key}（{unit}）{state}，还没有办完。',
    nextZh: '下一步：{step}。',
  },
  'attention-milestone-overdue': {
    severity: 'warning',
    zh: '“{phase}”阶段的里程碑“{content}”应在{due}前完成，已过 {days} 天。',
    nextZh: '请督促；已经完成的，请登记完成日期。',
  },
  'attention-inspection-overdue': {
    severity: 'warning',
    zh: '督查 {key}（{units}）的整改已逾期 {days} 天：{problem}',
    nextZh: '请催办；已整改到位的，请登记整改情况。',
  },
  'attention-inspection-due-soon': {
    severity: 'warning',
    zh: '督查 {key}（{units}）的整改还有 {days} 天到期：{problem}',
    nextZh: '请提醒该单位；已整改到位的，请登记整改情况。',
  },
});
