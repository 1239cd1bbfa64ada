/** What offices call each other and themselves, long and short; the names of institutions, as they are in use. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^共青团.*?([省市州盟区县旗])委员会$/, '团$1委'],
  [/科学技术协会$/, '科协'],
  [/妇女联合会$/, '妇联'],
  [/残疾人联合会$/, '残联'],
  [/科学技术局$/, '科技局'],
  [/人力资源和?社会保障/, '人社'],
  [/发展和改革|发展改革/, '发改'],
  [/卫生健康/, '卫健'],
  [/卫生和计划生育/, '卫计'],
  [/文化和旅游/, '文旅'],
  [/住房和城乡建设/, '住建'],
  [/市场监督管理/, '市场监管'],
  [/工业和信息化/, '工信'],
  [/应急管理/, '应急'],
  [/退役军人事务/, '退役军人'],
  [/委员会$/, '委'],
];

/** A name as offices shorten it. */
export function shortened(name: string): string {
  return short.reduce((text, [form, word]) => text.replace(form, word), name);
}

/** What may stand in front of a name that leaves out whose it is: 区, 区委, 衢江区. */
const front = /^(?:[\u4e00-\u9fff×]{0,6}[省市州盟区县旗])?(?:[省市州盟区县旗]?委)?$/;

/**
 * Whether a name is a shorter way of writing another: 教育局 for 区教育局, 组织部 for 区委组织部, 区科协 for 区科学技术协会,
 * 市科技局（科普科） for 市科技局.
 * @param region in front of full names: 衢江区教育局 is 区教育局 in 衢州市衢江区
 */
export function readsAs(text: string, full: string, region: string): boolean {
  if (full === text.replace(/[（(][^（）()]*[）)]$/, '')) return true;
  const [less, more] = [shortened(text), shortened(full)];
  if (less === more) return text.length < full.length;
  const before = more.endsWith(less) ? more.slice(0, -less.length) : '';
  // 办公室 is an office of the body that writes, not the one of its party committee.
  if (before === '' || less === '办公室') return false;
  const ofRegion = region !== '' && region.endsWith(before + (less[0] ?? ''));
  return ofRegion || (!/^[省市州盟区县旗]/.test(less) && front.test(before));
}
