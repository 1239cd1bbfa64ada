import { entries } from './entry';

export const consolidationEntries = entries({
  'unit-not-reported': {
    severity: 'warning',
    zh: '{unit}没有报送。',
    nextZh: '请催报；收到后重新汇总。',
  },
  'unit-inactive': {
    severity: 'error',
    zh: '{unit}在台账里已停用，它的填报表没有汇总。',
    nextZh: '请核对；仍应报送的，在“单位”表把状态改回“在册”。',
  },
  'file-superseded': {
    severity: 'warning',
    zh: '这份文件没有采用；{unit}后来报了“{used}”，以它为准。',
    nextZh: '不用处理，可以移出文件夹。',
  },
  'file-is-lock': {
    severity: 'warning',
    zh: '这是工作簿打开时留下的锁定文件，没有汇总；同名的工作簿可能正有人在改。',
    nextZh: '请确认那份工作簿已经存盘关闭，再重新汇总。',
  },
  'file-of-system': {
    severity: 'warning',
    zh: '这是操作系统或程序留下的文件，不是填报表，没有汇总。',
    nextZh: '可以删去。',
  },
  'file-is-result': {
    severity: 'warning',
    zh: '这是汇总时写给其他程序用的结果，数都在旁边的年度汇总里，没有读它。',
    nextZh: '不用处理。',
  },
  'file-is-link': {
    severity: 'warning',
    zh: '这是指向别处的链接，没有打开，也没有汇总。',
    nextZh: '请把填报表本身放进文件夹。',
  },
  'folder-unreadable': {
    severity: 'error',
    zh: '这个文件夹打不开，里面的文件没有汇总。',
    nextZh: '请确认有读取权限后重新汇总。',
  },
  'file-identical': {
    severity: 'warning',
    zh: '与“{other}”内容完全相同，只算一份。',
    nextZh: '可以把其中一个移出文件夹。',
  },
  'several-versions': {
    severity: 'warning',
    zh: '{unit}报了 {count} 份不同的填报表，采用“{chosen}”（{versionReason}），没有采用：{others}。',
    nextZh:
      '改了哪些格子见年度汇总的“版本差异”。要用另一份的，在面板里点“改用这一份”，或在台账“裁定”表写明：工作表填“文件”，键填“版本”，字段填“采用”，裁定值填文件名。',
  },
  'versions-of-two-senders': {
    severity: 'warning',
    zh: '{unit}的两份填报表（另一份是“{other}”），填报人和联系电话都不一样：{people}，可能不都是它报的。',
    nextZh: '请向{unit}核实哪一份是它的；不是它的，请移出文件夹，让原来的单位用自己的填报表重报。',
  },
  'filled-on-after': {
    severity: 'warning',
    zh: '填报日期{date}晚于汇总日期{asOf}。',
    nextZh: '请向该单位核实。',
  },
});
