import { finding, type Finding, type FindingCode, type FindingValues, type Place } from '../../findings/finding';

/** The file, or a part of it, cannot be read without the danger of a wrong number. */
export class Refusal extends Error {
  readonly finding: Finding;

  constructor(code: FindingCode, values: FindingValues = {}, where: Place = {}) {
    super(code);
    this.finding = finding(code, where, values);
  }
}
