import type { TemplateLines } from './line';
import { taskPlaces } from './tasks';

/** 下一步打算 of the annual report. */
export const nextLines = {
  nextPoint: {
    name: '下一步·要点',
    initial: '{工作内容}[，{完成时限}前完成][，由{牵头单位}牵头][，{责任单位}配合]。',
    meaning: '下一步打算：下一年度的一个要点',
    places: [...taskPlaces, '要点编号', '工作内容', '完成时限', '牵头单位', '责任单位'],
  },
  nextUnknown: {
    name: '下一步·未定',
    initial: '（台账“年度要点”里还没有{年度}年以后的要点，本部分请办公室补写。）',
    meaning: '下一步打算：台账里没有下一年度的要点时写',
    places: [],
  },
} as const satisfies TemplateLines;
