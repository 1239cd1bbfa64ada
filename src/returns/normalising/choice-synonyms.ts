import type { Synonyms } from './choice';

/** Words units write instead of the list's. Only what means one choice without doubt: 未完成 may be 未启动 or 进行中. */

/** 零报告 and other questions. */
export const yesNoSynonyms: Synonyms<'是' | '否'> = {
  y: '是',
  yes: '是',
  true: '是',
  '√': '是',
  '✓': '是',
  '✔': '是',
  '☑': '是',
  对: '是',
  n: '否',
  no: '否',
  false: '否',
  '×': '否',
  '✗': '否',
  '✘': '否',
  x: '否',
  不是: '否',
};

/** 状态 of 任务进展. */
export const progressSynonyms: Synonyms<'未启动' | '进行中' | '已完成' | '暂缓'> = {
  未开始: '未启动',
  尚未启动: '未启动',
  尚未开始: '未启动',
  没有启动: '未启动',
  未开展: '未启动',
  正在进行: '进行中',
  正在进行中: '进行中',
  推进中: '进行中',
  正在推进: '进行中',
  实施中: '进行中',
  正在实施: '进行中',
  开展中: '进行中',
  完成: '已完成',
  全部完成: '已完成',
  已全部完成: '已完成',
  已办结: '已完成',
  办结: '已完成',
  暂停: '暂缓',
  缓办: '暂缓',
  暂缓实施: '暂缓',
};

/** 状态 of 议定事项. */
export const decisionSynonyms: Synonyms<'办理中' | '已办结' | '延期'> = {
  正在办理: '办理中',
  在办: '办理中',
  进行中: '办理中',
  办结: '已办结',
  已办完: '已办结',
  已完成: '已办结',
  完成: '已办结',
  延期办理: '延期',
  已延期: '延期',
};

/** 状态 of 工作方案. */
export const draftSynonyms: Synonyms<'未起草' | '起草中' | '征求意见' | '已印发'> = {
  尚未起草: '未起草',
  正在起草: '起草中',
  征求意见中: '征求意见',
  正在征求意见: '征求意见',
  印发: '已印发',
  已下发: '已印发',
  已发文: '已印发',
};

/** 类别 of 问题建议. */
export const matterSynonyms: Synonyms<'问题' | '意见' | '建议'> = {
  存在问题: '问题',
  工作建议: '建议',
};

/** 状态 of 问题答复. */
export const answerSynonyms: Synonyms<'办理中' | '不采纳' | '已答复'> = {
  正在办理: '办理中',
  在办: '办理中',
  未采纳: '不采纳',
  不予采纳: '不采纳',
  答复: '已答复',
  已经答复: '已答复',
  已作答复: '已答复',
};
