/** Official text to plan and back. */
export { decodeNoticeText } from './decode';
export { readNotice, type NoticeReading, type NoticeSources } from './read';
export { whyNotWritable, writeNotice } from './write';
