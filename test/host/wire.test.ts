import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startExcel, type StartedExcel } from './excel';
import type { BatchAction, BatchRequest, ObjectPath, RequestMessage } from './wire';

/** What the client library sends for a call, and what it makes of the answers: the host is written to these. */

interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: Readonly<Record<string, unknown>>;
}

interface Exchange {
  readonly sent: RequestMessage;
  readonly request: BatchRequest;
  readonly answer: Answer;
}

let excel: StartedExcel;
let exchanges: Exchange[];

beforeEach(async () => {
  excel = await startExcel();
  exchanges = [];
  const { host } = excel;
  const receive = host.receive.bind(host);
  vi.spyOn(host, 'receive').mockImplementation(async (text) => {
    const answer = await receive(text);
    const sent = JSON.parse(text) as RequestMessage;
    const said = JSON.parse(answer ?? '{"message":{"body":"{}"}}') as { message: { body: string } };
    const { body } = sent.message;
    const request = (typeof body === 'string' ? JSON.parse(body) : body) as BatchRequest;
    exchanges.push({ sent, request, answer: JSON.parse(said.message.body) as Answer });
    return answer;
  });
});

const first = (): Exchange => {
  const [exchange] = exchanges;
  if (exchange === undefined) throw new Error('nothing was sent');
  return exchange;
};

const cell = (context: Excel.RequestContext, at = 'A1') => context.workbook.worksheets.getItem('Sheet1').getRange(at);

/** Of a failing run: code and message. */
async function failure(work: Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  return work.then(
    () => ({ code: 'none' }),
    (error: unknown) => error as Readonly<Record<string, unknown>>,
  );
}

/** Sends a batch as no call of ours makes the library send one. */
async function raw(actions: readonly Partial<BatchAction>[], paths: readonly Partial<ObjectPath>[]): Promise<Answer> {
  const request = {
    Actions: actions.map((action, index) => ({ Id: index + 1, Name: '', ObjectPathId: 1, ...action })),
    ObjectPaths: Object.fromEntries(paths.map((path) => [path.Id, { Name: '', ...path }])),
  };
  await excel.host.receive(JSON.stringify({ id: 1, type: 1, message: { url: 'ProcessQuery', body: request } }));
  return first().answer;
}

const workbook: Partial<ObjectPath> = { Id: 1, ObjectPathType: 1 };

describe('a request', () => {
  it.each<[string, number, object, (range: Excel.Range) => void]>([
    ['reads', 0, {}, (range) => range.load('values')],
    ['writes', 1, {}, (range) => (range.values = [['x']])],
    ['waits for a cell that is edited', 64, { delayForCellEdit: true }, (range) => range.load('values')],
  ])('that %s has the flags %i', async (_what, flags, options, call) => {
    await excel.Excel.run(options, async (context) => {
      call(cell(context));
      await context.sync();
    });
    const { id, type, flags: sent, message } = first().sent;
    expect([typeof id, type, sent]).toEqual(['number', 1, flags]);
    expect(message).toMatchObject({ url: 'ProcessQuery', method: 'POST' });
  });

  it('names what is asked for by actions and paths, each path once', async () => {
    await excel.Excel.run(async (context) => {
      cell(context).load('values,format/fill/color');
      await context.sync();
    });
    const { Actions: actions, ObjectPaths: paths } = first().request;
    expect(actions.map(({ ActionType: type, Name: name = '' }) => [type, name])).toEqual([
      ...[1, 1, 1, 1].map((type) => [type, '']),
      [3, '_KeepReference'],
      [1, ''],
      [2, ''],
    ]);
    // In the caller's case, with a slash between an object and its member.
    expect(actions.at(-1)?.QueryInfo).toEqual({ Select: ['values', 'format/fill/color'] });
    expect(Object.values(paths).map(({ ObjectPathType: type, Name: name }) => [type, name])).toEqual([
      [1, ''],
      [4, 'Worksheets'],
      [5, ''],
      [3, 'GetRange'],
    ]);
    const [, worksheets, sheet] = Object.values(paths);
    expect(sheet).toMatchObject({ ParentObjectPathId: worksheets?.Id, ArgumentInfo: { Arguments: ['Sheet1'] } });
    expect(first().answer.Results.at(-1)?.Value).toEqual({ Values: [['']], Format: { Fill: { Color: '#FFFFFF' } } });
  });

  it('sets a property by an action without a result', async () => {
    await excel.Excel.run(async (context) => {
      cell(context).values = [['x']];
      await context.sync();
    });
    const set = first().request.Actions.at(-1);
    expect(set).toMatchObject({ ActionType: 4, Name: 'Values', ArgumentInfo: { Arguments: [[['x']]] } });
    expect(first().answer.Results.map(({ ActionId: id }) => id)).not.toContain(set?.Id);
  });

  it('marks an object that is an argument, and names one within an argument', async () => {
    const copied = excel.Excel.run(async (context) => {
      cell(context, 'B1').copyFrom(cell(context));
      await context.sync();
    });
    await failure(copied);
    const info = first().request.Actions.find(({ Name: name }) => name === 'CopyFrom')?.ArgumentInfo;
    const [marked] = info?.ReferencedObjectPathIds ?? [];
    expect(marked).toBeGreaterThan(0);
    expect(info?.Arguments?.[0]).toBe(marked);
    exchanges = [];
    const within = excel.Excel.run(async (context) => {
      const source = cell(context, 'A1:A2');
      cell(context, 'B1').dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    expect(await failure(within)).toMatchObject({ code: 'NotSimulated' });
    const rule = first().request.Actions.find(({ Name: name }) => name === 'Rule')?.ArgumentInfo?.Arguments?.[0];
    expect(rule).toMatchObject({ list: { source: { _ObjectPathId: expect.any(Number) as number } } });
    expect(excel.host.notSimulated).toHaveLength(2);
  });

  it('for an event asks for it by name and traces the asking', async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    const [asking, trace] = first().request.Actions.slice(-2);
    expect(asking).toMatchObject({ ActionType: 3, Name: '_RegisterDataChangedEvent' });
    expect(trace).toMatchObject({ ActionType: 5, ObjectPathId: 0 });
    const { Results: results, TraceIds: traces } = first().answer;
    expect(results.find(({ ActionId: id }) => id === trace?.Id)?.Value).toBeNull();
    expect(traces).toEqual([trace?.Id]);
  });
});

describe('an answer', () => {
  it('gives a new sheet the name by which the library asks for it again', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('新表');
      await context.sync();
      sheet.getRange('A1').values = [['x']];
      await context.sync();
    });
    const added = first().answer.Results.find(({ Value: value }) => (value as { Id?: string }).Id !== undefined);
    const { Id: id } = added?.Value as { Id: string };
    const again = Object.values(exchanges[1]?.request.ObjectPaths ?? {}).find(({ ObjectPathType: type }) => type === 5);
    expect(again?.ArgumentInfo?.Arguments).toEqual([id]);
    expect(excel.host.held('新表', 'A1').value).toBe('x');
  });

  it('gives what is kept a reference, by which later requests name it and which is given back at the end', async () => {
    await excel.Excel.run(async (context) => {
      const range = cell(context);
      range.values = [['x']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['x']]);
    });
    const [kept, later, end] = exchanges;
    const references = kept?.answer.Results.flatMap(({ Value: value }) =>
      value !== null && typeof value === 'object' && '_ReferenceId' in value ? [value._ReferenceId] : [],
    );
    // The first of the two answers does not know it yet.
    expect(references).toHaveLength(1);
    expect(Object.values(later?.request.ObjectPaths ?? {})).toMatchObject([
      { ObjectPathType: 6, Name: references?.[0] },
    ]);
    expect(end?.request.Actions.at(-1)).toMatchObject({
      Name: '_RemoveReference',
      ArgumentInfo: { Arguments: references },
    });
    // Giving it back is nobody's request.
    expect(excel.host.counters.syncs).toBe(2);
  });

  it('of a collection has its items, of what is not there nothing', async () => {
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      const none = worksheets.getItemOrNullObject('没有');
      none.load('name');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1']);
      expect(none.isNullObject).toBe(true);
    });
    const values = first().answer.Results.map(({ Value: value }) => value);
    expect(values).toContainEqual({ _Items: [expect.objectContaining({ Name: 'Sheet1' })] });
    expect(values.filter((value) => value === null)).toHaveLength(2);
  });

  it('with an error has the results so far, and where it went wrong', async () => {
    const failed = excel.Excel.run(async (context) => {
      cell(context, 'A2').values = [['x', 'y']];
      await context.sync();
    });
    expect(await failure(failed)).toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    const { Results: results, Error: error } = first().answer;
    const index = first().request.Actions.findIndex(({ Name: name }) => name === 'Values');
    expect(error).toMatchObject({ Location: 'Range.values', ActionIndex: index, HttpStatusCode: 400 });
    expect(results).toHaveLength(index);
  });
});

describe('by itself the library refuses', () => {
  it('what was not loaded', async () => {
    const work = excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items[0]?.position;
    });
    expect(await failure(work)).toMatchObject({ code: 'PropertyNotLoaded' });
    expect(excel.host.errors).toEqual([]);
  });

  it('what it kept for a run that has ended', async () => {
    const range = await excel.Excel.run(async (context) => {
      const own = cell(context);
      own.load('values');
      await context.sync();
      return own;
    });
    const again = async () => {
      range.load('values');
      await range.context.sync();
    };
    expect(await failure(again())).toMatchObject({ code: 'InvalidObjectPath' });
    expect(excel.host.errors).toEqual([]);
  });
});

describe('the host', () => {
  it.each([6, 7, 9])('fails by name at an action of type %i', async (type) => {
    expect((await raw([{ ActionType: type }], [workbook])).Error).toMatchObject({
      Message: `not simulated: actions of type ${type}`,
    });
  });

  it('fails by name at a new service, at everything of an object, and at events it does not know', async () => {
    const service = { Id: 2, ObjectPathType: 2, Name: 'Some.Service', ParentObjectPathId: 1 };
    expect((await raw([{ ActionType: 1, ObjectPathId: 2 }], [workbook, service])).Error).toMatchObject({
      Message: 'not simulated: paths of type 2',
    });
    const all = excel.Excel.run(async (context) => {
      cell(context).load();
      await context.sync();
    });
    expect(await failure(all)).toMatchObject({ code: 'NotSimulated' });
    const activated = excel.Excel.run(async (context) => {
      context.workbook.worksheets.onActivated.add(() => Promise.resolve());
      await context.sync();
    });
    expect(await failure(activated)).toMatchObject({
      message: 'not simulated: WorksheetCollection._RegisterActivatedEvent',
    });
  });

  it('does not look for the parent of a null object, which may not have been sent', async () => {
    const nothing = { Id: 2, ObjectPathType: 7, ParentObjectPathId: 99 };
    const { Results: results, Error: error } = await raw([{ ActionType: 1, ObjectPathId: 2 }], [workbook, nothing]);
    expect([results, error]).toEqual([[{ ActionId: 1, Value: null }], undefined]);
  });
});
