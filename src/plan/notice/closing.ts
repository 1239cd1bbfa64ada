/** What stands at the foot of a document: the date, what goes with it, whom it goes to (GB/T 9704-2012 7.3, 7.4). */
const foot =
  /^(?:抄送|抄报|主送|分送|附件|联系人|联系电话|主题词|附：|[报送发]：)|^\d{4}年\d{1,2}月\d{1,2}日(?:印发)?$/;

/** Whether a line stands at the foot of a document and says nothing of its plan. */
export function isFoot(line: string): boolean {
  return foot.test(line);
}

const toAll =
  /^(?:以上|上述|请(?:各|于|认真)|[望希](?:各|认真|望)|(?:全[省市县区镇])?各(?:牵头|责任|成员|承办|主办|配合|有关|相关)*(?:单位|部门|科室|处室|乡|镇|街道|县|区|市|社区|村))/;

/** Whether a paragraph behind the tasks is said to all of them: 以上任务…, 各责任单位要…, 请各单位于…前报送. */
export function isSaidToAll(line: string): boolean {
  return toAll.test(line);
}
