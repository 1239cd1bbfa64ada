/** What stands at the foot of a document: the date, what goes with it, whom it goes to. */
const foot = /^(?:抄送|主送|附件|联系人|附：)|^\d{4}年\d{1,2}月\d{1,2}日$/;

/** Whether a line stands at the foot of a document and says nothing of its plan. */
export function isFoot(line: string): boolean {
  return foot.test(line);
}
