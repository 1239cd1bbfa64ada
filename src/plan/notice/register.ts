import { finding, type Finding } from '../../findings/finding';
import type { Unit } from '../plan';
import { mayBeName } from './names/body';
import type { FoundList } from './names/list';
import { readsAs, shortened } from './short-forms';

export const numbered = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(2, '0')}`;

/** 又称, 以下简称: other names of a unit. */
const aliasForm = /^(.*?)[（(](?:又称|以下简称|简称|下称)[：:“"]*([^（）()“”"]+)[”"]?[）)]$/;

function unitNamed(text: string, kind: Unit['kind'], index: number): Unit {
  const [, name = text, others] = aliasForm.exec(text) ?? [];
  return { code: numbered('U', index), name, kind, aliases: others === undefined ? [] : others.split(/[、;；]/) };
}

const bare = (name: string): string => name.replace(aliasForm, '$1');

/** The units of a notice in the order it names them; one that it writes in two ways is one unit. */
export class UnitRegister {
  readonly units: Unit[] = [];
  readonly lines = new Map<string, number>();
  private readonly said = new Set<string>();
  private readonly names: readonly string[];

  /**
   * @param named all that the notice calls units: 教育局 is 区教育局 where that is among them
   * @param region as the notice names it
   */
  constructor(
    named: readonly string[],
    private readonly region: string,
    private readonly findings: Finding[],
  ) {
    this.names = [...new Set(named.map(bare))];
  }

  private named(text: string): Unit | undefined {
    return this.units.find(({ name, aliases }) => name === text || aliases.includes(text));
  }

  /** The one fuller name that a name stands for; itself where there is none, or more than one. */
  private fullNameOf(text: string): string {
    const fuller = this.names.filter((name) => name !== text && readsAs(text, name, this.region));
    return new Set(fuller.map(shortened)).size === 1 ? (fuller[0] ?? text) : text;
  }

  add(text: string, kind: Unit['kind'], line: number): Unit {
    const known = this.named(text) ?? this.named(bare(text));
    if (known !== undefined) return known;
    const full = aliasForm.test(text) ? text : this.fullNameOf(text);
    const unit = this.named(full) ?? unitNamed(full, kind, this.units.length);
    if (!this.units.includes(unit) && this.named(unit.name) === undefined) {
      this.units.push(unit);
      this.lines.set(unit.code, line);
    }
    return full === text ? unit : this.alias(unit, text, line);
  }

  private alias(unit: Unit, text: string, line: number): Unit {
    if (!this.said.has(text)) this.findings.push(finding('notice-short-name', { line }, { text, unit: unit.name }));
    this.said.add(text);
    const at = this.units.findIndex(({ code }) => code === unit.code);
    const other = /[（(、]/.test(text) ? unit : { ...unit, aliases: [...unit.aliases, text] };
    this.units[at] = other;
    return other;
  }

  addList(found: FoundList | undefined, kind: Unit['kind']): string[] {
    if (found === undefined) return [];
    const { list, line } = found;
    const named = list.listed.filter((name) => !list.odd.includes(name) || mayBeName(name));
    for (const odd of list.odd) {
      const code = named.includes(odd) ? 'notice-unit-unusual' : 'notice-not-a-unit';
      this.findings.push(finding(code, { line }, { task: '成员名单', text: odd.slice(0, 60) }));
    }
    if (list.open) this.findings.push(finding('notice-members-open', { line }));
    return [...new Set(named.map((name) => this.add(name, kind, line).code))];
  }
}
