import { finding, type Finding } from '../../findings/finding';
import type { Table } from '../../workbook/table';
import { cellText } from '../../workbook/snapshot';
import type { Indicator } from '../indicators';
import { parseTemplate, placesOf, type Template } from './sentence-template';
import { reportTemplateSheet } from '../sheets/named-lines';
import { yearsTemplateLines } from './years-template-lines';

interface TemplateLine {
  readonly name: string;
  readonly initial: string;
  /** Where its words stand in the report. */
  readonly meaning: string;
  /** Places for values that its words may have, besides those of the ledger's cover. */
  readonly places: readonly string[];
  /** Whether indicators may be named: `{KJ100}`, `{KJ100上年}`, `{KJ100变化}`. */
  readonly indicators?: true;
}

/** Places that every template may have: what the cover says. */
export const coverPlaces = ['地区', '年度', '上年度', '领导小组', '办公室', '计划名称', '统计日期'] as const;

/** What an indicator's place may say, after its code or name: this year's total, last year's, one against the other. */
const indicatorAspects = ['', '上年', '变化'] as const;

const taskPlaces = ['任务编号', '任务名称'] as const;
const countPlaces = ['应报单位', '已报单位', '已完成', '进行中', '未启动', '暂缓', '平均完成率', '逾期'] as const;

/** The lines of the sheet 报告模板, in the order of the report, with the words a new ledger starts with. */
export const templateLines = {
  title: {
    name: '标题',
    initial: '{地区}{年度}年\n全民科学素质工作年度报告',
    meaning: '报告的标题；标题长的，在格内换行（Alt+Enter）分行',
    places: [],
  },
  opening: {
    name: '开头',
    initial: '现将{地区}{年度}年全民科学素质工作情况报告如下。本报告依据各单位报送的填报表汇总，数据截至{统计日期}。',
    meaning: '正文第一段',
    places: [],
  },
  submissions: {
    name: '报送情况',
    initial:
      '本年度应报送单位{应报单位}个，已报送{已报单位}个，报送率{报送率}；其中按时报送{按时}个，迟报{迟报}个，零报告{零报告}个。' +
      '退回修改尚未重报的{退回}个：{退回名单}。尚未报送的{未报}个：{未报名单}。[已报送单位填报内容平均完整率{平均完整率}。]',
    meaning: '基本情况：报送情况',
    places: [
      ...['应报单位', '已报单位', '报送率', '按时', '迟报', '零报告', '退回', '未报', '平均完整率'],
      ...['退回名单', '未报名单', '迟报名单'],
    ],
  },
  funds: {
    name: '经费投入',
    initial:
      '全年筹集科普经费{KJ100}[，{KJ100变化}][；其中政府拨款{KJ120}][，科普专项经费{KJ121}][，社会捐赠{KJ130}]。' +
      '全年使用科普经费{L-J1}[，{L-J1变化}][；其中科普活动支出{L-J2}][，场馆基建支出{L-J3}]。人均科普专项经费{L-X1}[，{L-X1变化}]。',
    meaning: '基本情况：经费投入',
    places: [],
    indicators: true,
  },
  staff: {
    name: '工作队伍',
    initial:
      '年末有科普专职人员{KR100}[，{KR100变化}][；其中中高级职称或本科以上{KR120}]。' +
      '科普兼职人员{KR200}[，{KR200变化}][；其中中高级职称或本科以上{KR210}]。注册科普志愿者{L-R1}[，{L-R1变化}]。',
    meaning: '基本情况：工作队伍',
    places: [],
    indicators: true,
  },
  activities: {
    name: '科普活动',
    initial:
      '各单位报送活动{活动数}场次，涉及单位{开展单位}个[，参加人数共计{参加人数}人次][，活动经费共计{活动经费}元]。' +
      '未填参加人数的活动有{人数未填}场次，未计入参加人数。举办科普讲座{L-H1}[、参加{L-H2}][，讲座次数{L-H1变化}]。' +
      '举办专题展览{L-H3}[、参观{L-H4}][，展览次数{L-H3变化}]。举办科普竞赛{L-H5}[、参加{L-H6}][，竞赛次数{L-H5变化}]。' +
      '举办实用技术培训{L-H11}[、培训{L-H12}][，培训次数{L-H11变化}]。',
    meaning: '基本情况：科普活动',
    places: ['活动数', '开展单位', '参加人数', '活动经费', '人数未填'],
    indicators: true,
  },
  rise: {
    name: '增减·增长',
    initial: '比上年增长{增减率}',
    meaning: '“{…变化}”的写法：比上年多',
    places: ['增减率', '增减', '上年'],
  },
  fall: {
    name: '增减·下降',
    initial: '比上年下降{增减率}',
    meaning: '“{…变化}”的写法：比上年少',
    places: ['增减率', '增减', '上年'],
  },
  level: { name: '增减·持平', initial: '与上年持平', meaning: '“{…变化}”的写法：与上年相等', places: ['上年'] },
  fromZero: { name: '增减·上年为零', initial: '上年为{上年}', meaning: '上年为 0，不算增减率', places: ['上年'] },
  pointsUp: {
    name: '增减·提高百分点',
    initial: '比上年提高{增减}个百分点',
    meaning: '以 % 为单位的指标：比上年高',
    places: ['增减', '上年'],
  },
  pointsDown: {
    name: '增减·降低百分点',
    initial: '比上年降低{增减}个百分点',
    meaning: '以 % 为单位的指标：比上年低',
    places: ['增减', '上年'],
  },
  notComparable: {
    name: '增减·不可比',
    initial: '上年填报数为{上年}，填报单位有变动，不作增减比较',
    meaning: '填了本年数和填了上年数的单位不同，合计不可比',
    places: ['上年'],
  },
  taskOverview: {
    name: '任务·总述',
    initial: '列入方案的任务共{任务数}项。',
    meaning: '任务进展：各项任务之前的一段；后面是各任务平均完成率的图',
    places: ['任务数'],
  },
  taskSummary: {
    name: '任务·概况',
    initial:
      '牵头单位：{牵头单位}。责任单位：{责任单位}。应报单位{应报单位}个，已报{已报单位}个[，其中{各状态}][；平均完成率{平均完成率}]。',
    meaning: '任务进展：每项任务的第一段',
    places: [...taskPlaces, ...countPlaces, '各状态', '牵头单位', '责任单位'],
  },
  taskPoint: {
    name: '任务·要点',
    initial:
      '年度要点“{工作内容}”[（{完成时限}前完成）]：承担单位已报{已报单位}个[，其中已完成{已完成}个][，平均完成率{平均完成率}]。',
    meaning: '任务进展：该任务的每个年度要点一段',
    places: [...taskPlaces, '要点编号', '工作内容', '完成时限', '已报单位', '已完成', '平均完成率'],
  },
  taskActivities: {
    name: '任务·活动',
    initial: '围绕本任务开展活动{活动数}场次[，参加人数共计{参加人数}人次][，活动经费共计{活动经费}元]。',
    meaning: '任务进展：该任务的活动；没有活动的不写',
    places: [...taskPlaces, '活动数', '参加人数', '活动经费', '人数未填'],
  },
  taskMissing: {
    name: '任务·缺报',
    initial: '没有可用填报表的单位：{未报名单}。填报表未写本任务进展情况的单位：{未填名单}。',
    meaning: '任务进展：哪些单位没有报、没有写',
    places: [...taskPlaces, '未报名单', '未填名单'],
  },
  taskExcerpts: {
    name: '任务·摘录',
    initial: '各单位进展情况（摘自填报表原文，全文见附件2）：',
    meaning: '任务进展：摘录前的一句',
    places: [...taskPlaces],
  },
  excerptsLeftOut: {
    name: '任务·其余',
    initial: '其余单位的进展情况见附件2。',
    meaning: '任务进展：摘录的单位达到“设置”里的“报告摘录条数”、还有没摘录的时写',
    places: [...taskPlaces],
  },
  taskProblems: {
    name: '任务·问题',
    initial:
      '填报表写有存在问题的单位{反映单位}个，列入“存在问题”部分。过了完成时限、既未完成也未暂缓的事项{逾期}项次。',
    meaning: '任务进展：问题有多少',
    places: [...taskPlaces, '反映单位', '逾期'],
  },
  resultTasks: {
    name: '成效·任务',
    initial:
      '列入方案的任务{任务数}项，各单位共报送任务进展{填报项次}项次，其中已完成{完成项次}项次，占{完成占比}。' +
      '年度要点报送进展{要点项次}项次，其中已完成{要点完成}项次，占{要点占比}。',
    meaning: '主要成效：任务完成情况',
    places: ['任务数', '填报项次', '完成项次', '完成占比', '要点项次', '要点完成', '要点占比'],
  },
  resultChanges: {
    name: '成效·增减',
    initial: '本年和上年的填报单位相同、可以比较增减的指标{可比}项，其中增长{增长}项，下降{下降}项，持平{持平}项。',
    meaning: '主要成效：有多少项指标比上年增长、下降；后面是指标比上年增减的图',
    places: ['可比', '增长', '下降', '持平'],
  },
  resultCategory: {
    name: '成效·指标',
    initial: '{指标类别}方面：{指标}。',
    meaning: '主要成效：每类指标一段；为 0 和没有填报的不写',
    places: ['指标类别', '指标'],
  },
  resultIndicator: {
    name: '成效·指标项',
    initial: '{指标名称}{合计}[，{变化}]',
    meaning: '主要成效：一项指标的写法',
    places: ['指标名称', '合计', '上年', '变化'],
  },
  resultActivities: {
    name: '成效·活动',
    initial: '参加人数较多的活动有：{活动}。',
    meaning: '主要成效：参加人数最多的活动',
    places: ['活动'],
  },
  resultActivity: {
    name: '成效·活动项',
    initial: '{单位}“{活动名称}”（[{日期}，]{参加人数}人参加）',
    meaning: '主要成效：一场活动的写法',
    places: ['单位', '活动名称', '日期', '参加人数'],
  },
  problemCounts: {
    name: '问题·概况',
    initial:
      '各单位就本任务提出{条数}。在任务进展中写有存在问题的单位{反映单位}个。交有关单位答复{交办}条，其中{办理结果}。',
    meaning: '存在问题：每项任务的第一段',
    places: [
      ...[...taskPlaces, '条数', '问题', '意见', '建议', '反映单位'],
      ...['交办', '办理结果', '按时答复', '迟答复', '逾期未答复', '未到期', '未定'],
    ],
  },
  problemLine: {
    name: '问题·条目',
    initial: '{单位}（{类别}）：{内容}[请{协调单位}研究办理。]',
    meaning: '存在问题：一条问题、意见或建议，内容照录原文',
    places: ['单位', '类别', '内容', '协调单位'],
  },
  problemAnswer: {
    name: '问题·答复',
    initial: '{承办单位}[{答复日期}]答复：{答复}',
    meaning: '存在问题：承办单位的答复，照录原文',
    places: ['承办单位', '答复日期', '答复'],
  },
  problemTurnedDown: {
    name: '问题·不采纳',
    initial: '{承办单位}[{答复日期}]答复，未予采纳：{答复}',
    meaning: '存在问题：不采纳的答复，照录理由原文',
    places: ['承办单位', '答复日期', '答复'],
  },
  problemUnanswered: {
    name: '问题·未答复',
    initial: '截至{统计日期}，{承办单位}尚未答复[（答复时限{答复时限}）]。',
    meaning: '存在问题：请有关单位办理、到统计日期没有答复的',
    places: ['承办单位', '答复时限'],
  },
  problemsLeftOut: {
    name: '问题·其余',
    initial: '其余见附件2。',
    meaning: '存在问题：条数超过“设置”里的“报告摘录条数”时写',
    places: [...taskPlaces],
  },
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
  circularTitle: {
    name: '通报·标题',
    initial: '关于{地区}{年度}年\n全民科学素质工作进展情况的通报',
    meaning: '情况通报的标题；标题长的，在格内换行（Alt+Enter）分行',
    places: [],
  },
  circularAddressee: {
    name: '通报·主送',
    initial: '{主送单位}',
    meaning: '情况通报的主送机关：台账里有哪几类单位；填 — 表示不写',
    places: ['主送单位'],
  },
  circularOverall: {
    name: '通报·总体',
    initial:
      '截至{统计日期}，台账“进展”列有事项{事项数}项，已填写进展{已填}项；其中已完成{已完成}项，进行中{进行中}项，未启动{未启动}项，暂缓{暂缓}项' +
      '[；已填完成率的事项平均完成率{平均完成率}]。预警为红灯的{红灯}项，黄灯{黄灯}项，绿灯{绿灯}项。',
    meaning: '情况通报：总体进展',
    places: [
      ...['事项数', '已填', '已完成', '进行中', '未启动', '暂缓', '平均完成率', '红灯', '黄灯', '绿灯', '灰灯', '逾期'],
    ],
  },
  circularLate: {
    name: '通报·逾期',
    initial: '过了完成时限、既未完成也未暂缓的事项{逾期}项，涉及单位{逾期单位}个。',
    meaning: '情况通报：逾期事项；没有的写“通报·无逾期”',
    places: ['逾期', '逾期单位'],
  },
  circularNoneLate: {
    name: '通报·无逾期',
    initial: '截至{统计日期}，没有逾期的事项。',
    meaning: '情况通报：没有逾期事项时写',
    places: [],
  },
  circularSilent: {
    name: '通报·未填',
    initial: '承担的事项一项都没有填写进展的单位{未填单位}个：{未填名单}。',
    meaning: '情况通报：哪些单位还没有填；没有的不写',
    places: ['未填单位', '未填名单'],
  },
  circularAsk: {
    name: '通报·要求',
    initial: '请有逾期、红灯事项的单位对照本通报查找原因、抓紧推进，并将进展情况报{署名单位}。',
    meaning: '情况通报：最后一段',
    places: ['署名单位'],
  },
  ...yearsTemplateLines,
  noData: { name: '无数据', initial: '（本年没有可汇总的数据。）', meaning: '一段没有任何数据时写', places: [] },
  unknown: { name: '未报', initial: '（未报）', meaning: '一句里别的数都有，只缺这个数时写在它的位置', places: [] },
  signature: { name: '署名', initial: '{领导小组}办公室', meaning: '报告的署名', places: [] },
} as const satisfies Readonly<Record<string, TemplateLine>>;

export type TemplateKey = keyof typeof templateLines;

/** The report's wording, ready to be filled in. */
export type ReportTemplates = Readonly<Record<TemplateKey, Template>>;

const keys = Object.keys(templateLines) as TemplateKey[];
const lineOf = (key: TemplateKey): TemplateLine => templateLines[key];

function initialTemplate(key: TemplateKey): Template {
  const template = parseTemplate(lineOf(key).initial);
  if (typeof template === 'string') throw new Error(`the template ${key} is ${template}`);
  return template;
}

/** What a ledger without the sheet 报告模板 goes by. */
export const defaultTemplates = Object.fromEntries(keys.map((key) => [key, initialTemplate(key)])) as ReportTemplates;

/** What the office writes into a template to have nothing said in its place. */
const nothing = '—';

/** The names of the places a line may have, as people read them in 说明. */
export function placesHelp({ places, indicators }: TemplateLine): string {
  const named = places.map((name) => `{${name}}`).join('');
  const more = indicators === undefined ? '' : '指标：{指标编码}、{指标编码上年}、{指标编码变化}';
  const all = [named, more].filter((one) => one !== '').join('，以及');
  return all === '' ? '' : `；可用${all}`;
}

function knownPlaces(line: TemplateLine, indicators: readonly Pick<Indicator, 'code' | 'name'>[]): Set<string> {
  const ofIndicators = indicators.flatMap(({ code, name }) =>
    [code, name].flatMap((one) => indicatorAspects.map((aspect) => one.replace(/\s+/g, '') + aspect)),
  );
  return new Set([...coverPlaces, ...line.places, ...(line.indicators === undefined ? [] : ofIndicators)]);
}

/**
 * Reads the office's wording from the sheet 报告模板. A line that is missing or empty keeps its initial words, `—` leaves
 * its sentences out.
 * @returns findings report-template-broken, report-template-place-unknown, report-template-name-unknown, each at its cell:
 *   the initial words stand in
 */
export function readTemplates(
  table: Table | undefined,
  indicators: readonly Pick<Indicator, 'code' | 'name'>[],
): { templates: ReportTemplates; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const own = new Map<TemplateKey, Template>();
  for (const row of table?.rows ?? []) {
    const [name, text] = ['名称', '模板'].map((header) => cellText(row.cell(header)).trim()) as [string, string];
    const key = keys.find((one) => lineOf(one).name === name);
    const place = (field: string) => ({ sheet: reportTemplateSheet.name, cell: row.at(field), field });
    if (key === undefined) {
      if (name !== '') findings.push(finding('report-template-name-unknown', place('名称'), { raw: name }));
      continue;
    }
    if (text === '' || text === lineOf(key).initial) continue;
    const template = text === nothing ? [] : parseTemplate(text);
    if (typeof template === 'string') {
      findings.push(finding('report-template-broken', place('模板'), { name }));
      continue;
    }
    const known = knownPlaces(lineOf(key), indicators);
    const [stranger] = placesOf(template).filter((one) => !known.has(one));
    if (stranger === undefined) own.set(key, template);
    else findings.push(finding('report-template-place-unknown', place('模板'), { name, raw: stranger }));
  }
  return { templates: { ...defaultTemplates, ...Object.fromEntries(own) }, findings };
}
