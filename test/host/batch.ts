import { ExcelError, itemNotFound } from './errors';
import { isMember, memberOf, notSimulated, wireName } from './members';
import { HostObject } from './objects/object';
import { RangeObject } from './objects/range';
import { WorkbookObject } from './objects/workbook';
import type { WorkbookState } from './state';
import { actionTypes, pathTypes, type ArgumentInfo, type BatchAction, type BatchRequest, type QueryInfo } from './wire';

export interface BatchResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: object;
}

/** Runs one batch: its actions in order, each path resolved once, until one of them fails. */
export class Batch {
  readonly #state: WorkbookState;
  readonly #request: BatchRequest;
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(state: WorkbookState, request: BatchRequest) {
    this.#state = state;
    this.#request = request;
  }

  run(): BatchResponse {
    const results: { ActionId: number; Value: unknown }[] = [];
    const traces: number[] = [];
    for (const [index, action] of this.#request.Actions.entries()) {
      try {
        if (action.ActionType === actionTypes.trace) traces.push(action.Id);
        const value = this.#act(action);
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.#errorOf(error, action, index) };
      }
    }
    return { Results: results, TraceIds: traces };
  }

  #errorOf(error: unknown, action: BatchAction, index: number): object {
    const known = error instanceof ExcelError ? error : undefined;
    const owner = this.#resolved.get(action.ObjectPathId)?.className;
    const member = memberOf(action.Name ?? '');
    return {
      Code: known?.code ?? 'GeneralException',
      Message: error instanceof Error ? error.message : String(error),
      Location: owner === undefined || member === '' ? '' : `${owner}.${member}`,
      ActionIndex: index,
      HttpStatusCode: known?.status ?? 500,
    };
  }

  /** @returns the action's result; undefined where it has none */
  #act(action: BatchAction): unknown {
    // A trace belongs to no object.
    if (action.ActionType === actionTypes.trace) return null;
    const object = this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return object === null ? null : identityOf(object);
      case actionTypes.query:
        return object === null ? null : query(object, action.QueryInfo ?? {});
      case actionTypes.method: {
        // What is called on a null object comes to nothing, so that calls can be chained.
        if (object === null) return null;
        return this.#call(object, action.Name ?? '', action.ArgumentInfo) ?? null;
      }
      case actionTypes.setProperty: {
        if (object === null) throw itemNotFound('an object that is not there');
        this.#set(object, action.Name ?? '', this.#arguments(action.ArgumentInfo)[0]);
        return undefined;
      }
      case actionTypes.ensureUnchanged:
        return undefined;
      default:
        throw new ExcelError('NotSimulated', `not simulated: actions of type ${action.ActionType}`);
    }
  }

  #resolve(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const found = this.#find(id);
    this.#resolved.set(id, found);
    return found;
  }

  #find(id: number): HostObject | null {
    const path = this.#request.ObjectPaths[id];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `the path ${id} was not sent`);
    switch (path.ObjectPathType) {
      case pathTypes.workbook:
        return new WorkbookObject(this.#state);
      case pathTypes.nullObject:
        return null;
      case pathTypes.reference: {
        const kept = this.#state.references.get(path.Name);
        if (kept === undefined) throw itemNotFound(`the object ${path.Name}`);
        return kept;
      }
    }
    const parent = path.ParentObjectPathId === undefined ? null : this.#resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case pathTypes.method:
        return objectOf(this.#call(parent, path.Name, path.ArgumentInfo));
      case pathTypes.indexer:
        return objectOf(this.#call(parent, 'GetItem', path.ArgumentInfo));
      case pathTypes.property:
        return objectOf(read(parent, memberOf(path.Name)));
      default:
        throw new ExcelError('NotSimulated', `not simulated: paths of type ${path.ObjectPathType}`);
    }
  }

  #call(object: HostObject, name: string, info: ArgumentInfo | undefined): unknown {
    const member = memberOf(name);
    const method = (object as unknown as Record<string, unknown>)[member];
    if (!isMember(object, member) || typeof method !== 'function') throw notSimulated(object.className, member);
    return (method as (...given: unknown[]) => unknown).apply(object, this.#arguments(info));
  }

  #set(object: HostObject, name: string, value: unknown): void {
    const member = memberOf(name);
    if (!isMember(object, member, 'set')) throw notSimulated(object.className, member);
    (object as unknown as Record<string, unknown>)[member] = value;
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((given, index) => {
      const id = ids[index];
      if (typeof id === 'number' && id > 0) return this.#resolve(id);
      if (holdsObject(given)) throw new ExcelError('NotSimulated', 'not simulated: an object within an argument', 501);
      return given;
    });
  }
}

/** Whether an argument names an object somewhere within it. */
function holdsObject(given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  // Cells are many, and hold no objects.
  if (Array.isArray(given)) return false;
  return '_ObjectPathId' in given || Object.values(given).some(holdsObject);
}

function objectOf(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new ExcelError('GeneralException', 'a path that leads to no object');
}

function identityOf(object: HostObject): object {
  if (object instanceof RangeObject && object.referenceId !== undefined) return { _ReferenceId: object.referenceId };
  return object.id === undefined ? {} : { Id: object.id };
}

function read(object: HostObject, member: string): unknown {
  if (!isMember(object, member, 'get')) throw notSimulated(object.className, member);
  return (object as unknown as Record<string, unknown>)[member];
}

/** What was asked of an object, by the wire's names. */
function query(object: HostObject, { Select: select = [], Top: top, Skip: skip = 0 }: QueryInfo): unknown {
  const items = (object as { items?: readonly HostObject[] }).items;
  if (items !== undefined) {
    const asked = items.slice(skip, top === undefined ? undefined : skip + top);
    return { _Items: asked.map((item) => query(item, { Select: select.map((path) => path.replace(/^items\//, '')) })) };
  }
  if (select.length === 0 || select.includes('*')) {
    throw new ExcelError('NotSimulated', `not simulated: everything of a ${object.className}; name what to load`);
  }
  const found: Record<string, unknown> = object.id === undefined ? {} : { Id: object.id };
  const nested = new Map<string, string[]>();
  for (const path of select) {
    const [member = '', ...rest] = path.split('/');
    if (rest.length === 0) {
      const value = read(object, member);
      found[wireName(member)] = value instanceof HostObject ? query(value, {}) : value;
    } else nested.set(member, [...(nested.get(member) ?? []), rest.join('/')]);
  }
  for (const [member, paths] of nested) {
    const inner = objectOf(read(object, member));
    found[wireName(member)] = inner === null ? null : query(inner, { Select: paths });
  }
  return found;
}
