import { finding, type Finding, type FindingCode, type FindingValues } from '../../findings/finding';

/**
 * A finding on one cell; the caller knows the place.
 * @param code a code of the catalogue
 * @param raw the cell as people see it
 * @param adopted what was made of it, as people would read it; empty where nothing was adopted
 * @param more what else the sentence names
 */
export function remark(code: FindingCode, raw: string, adopted = '', more?: FindingValues): Finding {
  return finding(code, {}, { raw, adopted, ...more });
}
