import type { Texts } from '../../texts';

/** What each register is for, in a sentence: a new clerk has not read the rules yet. By the names of the sheets. */
export const purposes: Texts = {
  会议: {
    zh: '全体会议由组长或受委托的副组长召集，一般每年一次；专题会议按需要召开。',
    en: 'Plenaries are called by the head or a deputy entrusted with it, usually once a year; others as needed.',
  },
  议定事项: {
    zh: '会议定下的事：谁承办、何时办完。延期要在时限之前申请。',
    en: 'What meetings decided: who carries it out, until when. An extension is asked for before the day.',
  },
  问题答复: {
    zh: '各单位提出的问题、意见和建议：交给谁办、何时答复、怎样答复；不采纳的写明理由。',
    en: 'What units raised: who is asked to act, until when, and the answer; what is turned down, with the reason.',
  },
  文件: {
    zh: '纪要、讲话、通知和意见：由领导小组负责人签批以后才能印发。',
    en: 'Minutes, speeches, notices and opinions: issued only once a head of the group has signed.',
  },
  成员: {
    zh: '领导小组和办公室的名单；离任的留在表里，记终止日期。',
    en: 'The roster of group and office; who left stays in it, with the last day.',
  },
  成员变更: {
    zh: '由成员单位提出，报组长批准，再由办公室调整名单。',
    en: 'Asked for by the unit, approved by the head, then carried out by the office.',
  },
  工作方案: {
    zh: '每项任务由牵头单位会同责任单位制定一份。',
    en: 'One for each task, drawn up by its lead unit with the others.',
  },
  里程碑: {
    zh: '计划的各个阶段到结束时应当完成的工作，中期评估也在内。',
    en: 'What each phase of the plan is to have reached when it ends, the mid-term evaluation among it.',
  },
  督查: {
    zh: '到单位、乡镇街道督查发现的问题，和整改的情况。',
    en: 'What inspections of units and townships found, and how it was put right.',
  },
};
