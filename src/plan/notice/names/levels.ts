import { isFullName } from './body';

/** Organs of a party committee: 市委宣传部. */
const party = /^(?:组织部|宣传部|统战部|政法委|编办|网信办|文明办|老干部局|社会工作部|党校)$/;
/** Organs of a government and the people's bodies beside it; what else has no level in front may be of anybody. */
const publicBody =
  /^(?:[\u4e00-\u9fff]{2,10}(?:(?<!分)局|(?:卫生健康|卫健|发展改革|发改|国资|经信|教)委)|(?:卫健|发改|国资|经信|教)委|科协|妇联|残联|侨联|文联|工商联|总工会)$/;
const itsOwn = /^(?:(?!乡村振兴)[省市州盟区县旗镇乡村团]|街道|中国|国家|.{1,6}[市州区县])/;

/** The level of a body in front of its name; undefined where it has none, or another region's. */
function levelOf(name: string): string | undefined {
  if (!isFullName(name)) return undefined;
  return /^([省市州盟区县旗])|^团([省市州盟区县旗])委/.exec(name)?.slice(1).find(Boolean);
}

/**
 * Names in a list written shorter behind one with its level: 市教育局、科协 are 市教育局 and 市科协.
 * @returns the names in full, in their order
 */
export function inFull(names: readonly string[]): string[] {
  let level: string | undefined;
  return names.map((name) => {
    level = levelOf(name) ?? level;
    if (level === undefined || itsOwn.test(name)) return name;
    if (party.test(name)) return `${level}委${name}`;
    return publicBody.test(name) ? level + name : name;
  });
}
