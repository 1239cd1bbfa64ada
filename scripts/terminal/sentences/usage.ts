/** What is said of a call that is not right; `{name}` stands for a value. */
export const usageSentences = {
  'date-invalid': {
    zh: '{option} 的“{value}”不是日期。请写成 2008-01-31 的样子。',
    en: '“{value}” given to {option} is not a date. Write it like 2008-01-31.',
  },
  'deadline-other-year': {
    zh: '--deadline 的 {value} 不在 {year} 年或 {next} 年，{year} 年的填报表不会在那时收。请核对年份。',
    en: '{value} given to --deadline is neither in {year} nor in {next}: returns of {year} do not end then. Check the year.',
  },
  'resubmit-past': {
    zh: '--resubmit-by 的 {value} 早于退回的日期 {day}。请写以后的日期。',
    en: '{value} given to --resubmit-by is before {day}, the day of the slips. Give a later day.',
  },
  'year-invalid': {
    zh: '{option} 的“{value}”不是年份。请写成 2007 的样子。',
    en: '“{value}” given to {option} is not a year. Write it like 2007.',
  },
  'limit-unknown': {
    zh: '--limit 的“{value}”不是上限。写成 名称=值，名称有：{names}。',
    en: '“{value}” given to --limit names no limit. Write name=value; the names are: {names}.',
  },
  'limit-invalid': {
    zh: '--limit 的“{value}”不对。请写成 {example} 的样子。',
    en: '“{value}” given to --limit is not right. Write it like {example}.',
  },
  'seed-invalid': { zh: '--seed 的“{value}”不是整数。', en: '“{value}” given to --seed is not a whole number.' },
  'return-needs-ledger': {
    zh: '检查填报表要有台账：请加上 --ledger 台账文件。',
    en: 'A return is checked against its ledger: add --ledger FILE.',
  },
  'option-missing': { zh: '还要写明 {named}。加 --help 看说明。', en: '{named} is needed. --help explains it.' },
  'option-empty': {
    zh: '{named} 后面要跟一个值。加 --help 看说明。',
    en: '{named} needs a value. --help explains it.',
  },
  'choice-unknown': {
    zh: '不认识“{value}”，这里可以写：{choices}。加 --help 看说明。',
    en: '“{value}” is not known here; it may be: {choices}. --help explains it.',
  },
  'argument-missing': { zh: '还要写明{named}。加 --help 看说明。', en: '{named} is needed. --help explains it.' },
  'option-unknown': {
    zh: '没有 {named} 这个选项。加 --help 看有哪些。',
    en: 'There is no option {named}. --help lists them.',
  },
  'command-unknown': {
    zh: '没有 {named} 这条命令。加 --help 看有哪些。',
    en: 'There is no command {named}. --help lists them.',
  },
  'argument-unknown': {
    zh: '写多了内容。路径里有空格的，请加引号；加 --help 看说明。',
    en: 'Too much was given. Put paths with spaces in quotes; --help explains the command.',
  },
  'usage-wrong': {
    zh: '命令写得不对：{named}。加 --help 看说明。',
    en: 'The call is not right: {named}. --help explains it.',
  },
  'carry-without-out': {
    zh: '没有说新台账写到哪里：请加 --out，或用 --preview 只看不写。',
    en: 'Where is the new ledger to be written? Add --out, or --preview to look only.',
  },
  'years-reversed': {
    zh: '--from 的 {from} 年晚于 --to 的 {to} 年。请调换。',
    en: '--from {from} lies after --to {to}. Change them round.',
  },
} as const;
