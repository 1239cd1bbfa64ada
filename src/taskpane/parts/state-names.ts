/** States, lights and roles of an item of work, as the pane says them. */
export const stateNames = {
  未启动: { zh: '未启动', en: 'Not started' },
  进行中: { zh: '进行中', en: 'Under way' },
  已完成: { zh: '已完成', en: 'Done' },
  暂缓: { zh: '暂缓', en: 'On hold' },
  '': { zh: '未填状态', en: 'No state' },
};

export const lightNames = {
  红: { zh: '红灯', en: 'Red' },
  黄: { zh: '黄灯', en: 'Amber' },
  绿: { zh: '绿灯', en: 'Green' },
  灰: { zh: '暂缓', en: 'On hold' },
};

export const roleNames = {
  牵头: { zh: '牵头', en: 'Leads' },
  责任: { zh: '责任', en: 'Responsible' },
};
