import { entries } from './entry';

export const progressEntries = entries({
  'progress-row-without-key': {
    severity: 'warning',
    zh: '“进展”表这一行填了内容，却没有任务编号或单位编码，不知道是谁的哪一项，没有计入。',
    nextZh: '请补上编号和编码。',
  },
  'progress-task-unknown': {
    severity: 'warning',
    zh: '“进展”表的任务编号“{task}”不在“任务”表中。',
    nextZh: '请核对编号，或在“任务”表补上该任务。',
  },
  'progress-unit-unknown': {
    severity: 'warning',
    zh: '“进展”表的单位编码“{unit}”不在“单位”表中。',
    nextZh: '请核对编码，或在“单位”表登记该单位。',
  },
  'progress-state-unknown': {
    severity: 'warning',
    zh: '状态“{raw}”不认识，按未填处理。',
    nextZh: '请从列表中选择：{allowed}。',
  },
  'progress-share-unreadable': {
    severity: 'warning',
    zh: '完成率“{raw}”不是数字，按未填处理。',
    nextZh: '请填百分数，如 85%。',
  },
  'progress-share-outside': {
    severity: 'warning',
    zh: '完成率 {raw} 不在 0% 到 100% 之间，没有采用。',
    nextZh: '请改成 0% 到 100% 之间的百分数。',
  },
  'progress-behind-matrix': {
    severity: 'warning',
    zh: '“进展”表和责任矩阵、年度要点对不上：缺 {missing} 行，名称、角色或时限不符 {corrections} 处，不再要求且没有填过的 {surplus} 行。',
    nextZh: '请在面板的“进展”里点“刷新进展表”，填过的内容不会动。',
  },
  'progress-row-unasked': {
    severity: 'warning',
    zh: '责任矩阵和年度要点不再要求“{item}”这一项，因为填过内容，这一行保留着。',
    nextZh: '请核对分工；确实不再需要的，可以清空这一行。',
  },
  'progress-up-to-date': {
    severity: 'warning',
    zh: '“进展”表已经和责任矩阵、年度要点一致，没有要刷新的。',
    nextZh: '',
  },
  'progress-row-gone': {
    severity: 'error',
    zh: '“进展”表里没有“{item}”这一行了。',
    nextZh: '请刷新进展后再试。',
  },
  'progress-share-invalid': {
    severity: 'error',
    zh: '完成率 {raw} 不在 0% 到 100% 之间。',
    nextZh: '请填 0 到 100 之间的百分数。',
  },
  'progress-state-invalid': {
    severity: 'error',
    zh: '没有“{raw}”这种状态。',
    nextZh: '请选 {allowed}。',
  },
  'point-content-empty': {
    severity: 'error',
    zh: '没有填写工作内容。',
    nextZh: '请写明要做什么。',
  },
  'point-unit-unknown': {
    severity: 'error',
    zh: '“{raw}”不是在册单位的名称或别名。',
    nextZh: '请改选“单位”表里的单位。',
  },
  'point-unit-both': {
    severity: 'error',
    zh: '“{unit}”不能既牵头又是责任单位。',
    nextZh: '请在其中一栏去掉它。',
  },
  'point-unknown': {
    severity: 'error',
    zh: '“年度要点”表里没有“{point}”。',
    nextZh: '请核对编号。',
  },
  'points-not-earlier': {
    severity: 'error',
    zh: '所选台账是 {from} 年的，不早于本台账的 {year} 年。',
    nextZh: '请选上一年的台账。',
  },
  'points-none-chosen': {
    severity: 'error',
    zh: '没有选中要结转的要点。',
    nextZh: '请勾选至少一项。',
  },
  'points-carried-already': {
    severity: 'error',
    zh: '所选的要点本年度都已经有了。',
    nextZh: '请核对所选的要点。',
  },
  'point-task-gone': {
    severity: 'error',
    zh: '要点“{point}”的任务“{task}”在本年度台账里没有。',
    nextZh: '请先登记该任务，或不结转这一项。',
  },
  'undo-cell-changed': {
    severity: 'error',
    zh: '这一格在“{operation}”之后又被改过，撤销会丢掉后来的内容，没有撤销。',
    nextZh: '请看看这一格；要回到原样的，请手工修改。',
  },
  'undo-sheet-changed': {
    severity: 'error',
    zh: '“{sheet}”表在“{operation}”之后被删去或改了名，不能撤销。',
    nextZh: '请手工修改。',
  },
  'take-in-other-ledger': {
    severity: 'error',
    zh: '这次汇总用的是另一份台账（{year}年），不能写入本台账的“进展”表。',
    nextZh: '请用本台账重新汇总。',
  },
  'take-in-nothing': {
    severity: 'warning',
    zh: '填报表里采用的内容，“进展”表都已经有了，没有要写入的。',
    nextZh: '',
  },
  'take-in-rows-missing': {
    severity: 'warning',
    zh: '填报表报了 {count} 项，“进展”表里都没有它们的行。',
    nextZh: '请先刷新进展。',
  },
  'take-in-conflicts-only': {
    severity: 'warning',
    zh: '只有 {count} 格与办公室填的不同，没有得到同意不会改写。',
    nextZh: '请逐格选择采用哪一个。',
  },
  'attention-decision-overdue': {
    severity: 'warning',
    zh: '议定事项“{content}”过了时限 {days} 天还没有办结（{units}）。',
    nextZh: '请催办，或登记办理情况。',
  },
  'attention-decision-due-soon': {
    severity: 'warning',
    zh: '议定事项“{content}”还有 {days} 天到期，尚未办结（{units}）。',
    nextZh: '请提醒承办单位；确需延期的，要在时限之前申请。',
  },
  'attention-overdue': {
    severity: 'warning',
    zh: '“{item}”过了时限 {days} 天还没有完成。',
    nextZh: '请催办。',
  },
  'attention-far-behind': {
    severity: 'warning',
    zh: '“{item}”落后于时间进度 {points} 个百分点。',
    nextZh: '请了解原因。',
  },
  'attention-due-soon': {
    severity: 'warning',
    zh: '“{item}”还有 {days} 天到期，尚未完成。',
    nextZh: '请提醒该单位。',
  },
  'attention-unit-silent': {
    severity: 'warning',
    zh: '“{unit}”的 {items} 项工作都还没有填过，离填报截止日期还有 {days} 天。',
    nextZh: '请提醒该单位报送。',
  },
  'attention-unit-silent-late': {
    severity: 'warning',
    zh: '“{unit}”的 {items} 项工作都还没有填过，填报截止日期已过 {days} 天。',
    nextZh: '请催报。',
  },
  'attention-document-unsigned': {
    severity: 'warning',
    zh: '文件“{title}”还在等签批。',
    nextZh: '请送签，签批后登记签批人和日期。',
  },
  'attention-plan-unissued': {
    severity: 'warning',
    zh: '{task} 的工作方案（{lead}）还没有印发，现在是“{state}”。',
    nextZh: '请催牵头单位制定。',
  },
  'attention-year-over': {
    severity: 'warning',
    zh: '{year} 年度早已结束，台账里没有办完的 {count} 件不再逐件提醒。',
    nextZh: '要接着办的，请用“年度结转”带到新的一年；不再改动的，请归档。',
  },
  'attention-year-archived': {
    severity: 'warning',
    zh: '{year} 年度的台账已经归档，没有办完的 {count} 件不再逐件提醒。',
    nextZh: '要接着办的，请用“年度结转”带到新的一年。',
  },
  'attention-findings': {
    severity: 'warning',
    zh: '检查台账有 {count} 条要看：错误 {errors}，提醒 {warnings}。',
    nextZh: '请在“台账检查”里逐条处理。',
  },
});
