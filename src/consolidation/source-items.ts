/** The item of 数据来源 that an indicator's figures of a year stand under. */
export function indicatorItem(code: string, year: '本年数' | '上年数'): string {
  return `${code} ${year}`;
}

/** The item of 数据来源 that the share of a task, or of a work point under it, stands under. */
export function shareItem(task: string, point = ''): string {
  return `${`${task} ${point}`.trim()} 完成率`;
}

/** The item of 数据来源 that a figure of a unit's activity stands under. */
export function activityItem(number: number, figure: '参加人数' | '经费'): string {
  return `活动${number} ${figure}`;
}
