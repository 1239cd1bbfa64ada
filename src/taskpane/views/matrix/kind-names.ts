/** Kinds of units and tasks, as the pane says them. */
export const kindNames = {
  成员单位: { zh: '成员单位', en: 'Member' },
  责任单位: { zh: '责任单位', en: 'Responsible unit' },
  乡镇街道: { zh: '乡镇街道', en: 'Township' },
  行动: { zh: '行动', en: 'Action' },
  工程: { zh: '工程', en: 'Project' },
  保障: { zh: '保障', en: 'Support' },
};
