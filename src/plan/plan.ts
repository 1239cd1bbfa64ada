/** `2008-01-31`; no time, no zone. */
export type PlainDate = string;

export type UnitKind = '成员单位' | '责任单位' | '乡镇街道';
export type TaskKind = '行动' | '工程' | '保障';
/** 牵头: leads a task; 责任: is responsible for its part of it. */
export type Role = '牵头' | '责任';

/** A body that carries tasks or reports. */
export interface Unit {
  /** `U01`, in the order of the plan. */
  readonly code: string;
  readonly name: string;
  /** 成员单位: on the member list; 责任单位: carries tasks without being on it; 乡镇街道: reports only. */
  readonly kind: UnitKind;
  /** Other names the unit is written by. */
  readonly aliases: readonly string[];
}

export interface Task {
  /** `T01`, in the order of the plan. */
  readonly code: string;
  readonly name: string;
  readonly kind: TaskKind;
  /** 主要任务, as one text; empty where the plan gives none. */
  readonly duty: string;
  /** 完成时限 of the whole task, where the plan sets one (a month means its last day). */
  readonly deadline?: PlainDate;
}

/** One unit's part in one task. */
export interface Assignment {
  /** Task code. */
  readonly task: string;
  /** Unit code. */
  readonly unit: string;
  readonly role: Role;
}

/** A stretch of the plan's years with what is to be done in it. */
export interface Phase {
  /** As the plan heads it: `2006年-2007年7月`. */
  readonly name: string;
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly work: readonly string[];
}

/** What a district decided: who does what, with whom, when. The 2007 notice is one such plan; nothing depends on it. */
export interface Plan {
  /** Title of the document the plan was read from; empty when built by hand. */
  readonly title: string;
  /** Region as the document names it (`衢州市衢江区`); empty when unknown. */
  readonly region: string;
  readonly units: readonly Unit[];
  readonly tasks: readonly Task[];
  /** In the order of the plan: the first 牵头 of a task is its 汇报单位. */
  readonly assignments: readonly Assignment[];
  readonly phases: readonly Phase[];
}
