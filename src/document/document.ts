/** A written document as people mean it; how an official one looks is `official-layout.ts`, how a file says it the writer's. */
export interface WrittenDocument {
  /** Lines of the title; where to break a long one is the author's to say. */
  readonly title: readonly string[];
  /** 发文字号, under the title. */
  readonly number?: string;
  /** `2008-02-05`: stands as the file's date, so that the same work gives the same bytes. */
  readonly date: string;
  /** 主送机关, without its colon. */
  readonly addressee?: string;
  readonly body: readonly Block[];
  /** 附件: names of what goes with it. */
  readonly enclosures?: readonly string[];
  readonly signature?: Signature;
  /** What goes with it in the same file, each on a page of its own; their titles are the names of the enclosures. */
  readonly annexes?: readonly Annex[];
  /** Kept in the file, out of sight: the texts as they were generated, to be held against what people made of them. */
  readonly keepsOriginal?: boolean;
}

/** 附件: counts its headings anew. */
export interface Annex {
  readonly title: string;
  readonly body: readonly Block[];
}

export type Block =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Smaller than a paragraph: how to read a table, where a figure is from. */
  | { readonly kind: 'note'; readonly text: string }
  | TableBlock
  | PictureBlock;

/** 一、 （一） 1. （1） — written without their numbers, which the document counts. */
export type HeadingLevel = 1 | 2 | 3 | 4;

export interface TableBlock {
  readonly kind: 'table';
  /** Stands over the table. */
  readonly caption?: string;
  /** The header row is repeated on every page. */
  readonly columns: readonly TableColumn[];
  /** Texts of the cells, a list for each row; each line of a text begins on a line of its own. */
  readonly rows: readonly (readonly string[])[];
  /** Rows hold texts of any length: one that has no room any more goes on on the next page. */
  readonly prose?: true;
}

export interface TableColumn {
  readonly header: string;
  /** Of the table's width, against the other columns. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

/** A picture of its own on a line. */
export interface PictureBlock {
  readonly kind: 'picture';
  /** A file of PNG. */
  readonly png: Uint8Array;
  /** Millimetres; a picture wider than the text is made smaller. */
  readonly width: number;
  readonly height: number;
  /** What is seen, in words, for those who cannot see it. */
  readonly description: string;
  /** Stands below it. */
  readonly caption: string;
}

/** 发文机关署名 and 成文日期. */
export interface Signature {
  readonly by: string;
  /** `2008-02-05` */
  readonly date: string;
}
