import { describe, expect, it } from 'vitest';
import { noticeOfFile, pastedNotice } from '../../../src/taskpane/parts/notice-source';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the file of a notice', () => {
  it('is plain text in any of the usual encodings', async () => {
    expect(await noticeOfFile('通知.txt', bytes('牵头单位：区科协'))).toMatchObject({ text: '牵头单位：区科协' });
    const gb18030 = Uint8Array.from([0xc7, 0xa3, 0xcd, 0xb7, 0xb5, 0xa5, 0xce, 0xbb]);
    expect(await noticeOfFile('通知.txt', gb18030)).toMatchObject({
      name: '通知.txt',
      text: '牵头单位',
      bytes: gb18030,
    });
  });

  it.each([
    ['通知.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], '.doc / .wps'],
    ['通知.docx', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], '.doc / .wps'],
    ['通知.pdf', [...bytes('%PDF-1.7')], 'PDF'],
    ['通知.rtf', [...bytes('{\\rtf1')], 'RTF'],
  ])('%s of another kind is refused by name', async (name, content, kind) => {
    expect(await noticeOfFile(name, Uint8Array.from(content))).toMatchObject({
      code: 'pane-notice-other-kind',
      where: { file: name },
      values: { kind },
    });
  });

  it('that is damaged is refused', async () => {
    const damaged = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]);
    expect(await noticeOfFile('通知.docx', damaged)).toMatchObject({
      code: 'pane-notice-unreadable',
      where: { file: '通知.docx' },
    });
  });

  it('gives the same bytes when its text is pasted', async () => {
    const text = '一、组织领导';
    expect(pastedNotice(text)).toEqual({ ...(await noticeOfFile('', bytes(text))), name: '' });
  });
});
