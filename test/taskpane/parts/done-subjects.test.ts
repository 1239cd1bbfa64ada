import { expect, it } from 'vitest';
import { sharedSubject } from '../../../src/taskpane/parts/done-subjects';

it.each([
  [[], undefined],
  [['会议 2007-M01'], undefined],
  [['成员变更 2007-C01 调整日期', '成员变更 2007-C01 状态'], '成员变更 2007-C01'],
  [['工作方案 T01 区教育局 方案名称', '工作方案 T01 区教育局 状态'], '工作方案 T01 区教育局'],
  [['问题建议 2007-Q01', '问题建议 2007-Q02'], undefined],
  [['T06 科普资源：区妇联', 'T06 科普资源：区科协'], undefined],
  [['区教育局', '团区委'], undefined],
])('%j have in common %s', (subjects, shared) => {
  expect(sharedSubject(subjects)).toBe(shared);
});
