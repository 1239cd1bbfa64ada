/* The zip format as its APPNOTE 6.3 (PKWARE) describes it, as far as workbooks use it. */

export const endSignature = 0x06054b50;
export const end64LocatorSignature = 0x07064b50;
export const end64Signature = 0x06064b50;
export const entrySignature = 0x02014b50;
export const localSignature = 0x04034b50;

export const endSize = 22;
export const end64LocatorSize = 20;
export const end64Size = 56;
export const entrySize = 46;
export const localSize = 30;
export const longestComment = 0xffff;

export const encryptedFlag = 0x0001;
export const sizesFollowFlag = 0x0008;
export const stored = 0;
export const deflated = 8;
export const zip64Field = 0x0001;
export const full16 = 0xffff;
export const full32 = 0xffffffff;
