import { expect, test } from 'vitest';
import { Ribbon, type RibbonCommand, type RibbonHost } from '../../src/commands/ribbon';

type Pressed = Parameters<RibbonHost['associate']>[1];

/** Excel as far as the ribbon knows it; `happened` is what came to pass, in order. */
function excel(showPane: () => Promise<void> = () => Promise.resolve()) {
  const happened: string[] = [];
  const buttons = new Map<RibbonCommand, Pressed>();
  const ribbon = new Ribbon({
    associate: (name, pressed) => void buttons.set(name, pressed),
    showPane: async () => {
      await showPane();
      happened.push('shown');
    },
  });
  const press = async (name: RibbonCommand) =>
    buttons.get(name)?.({ completed: () => void happened.push('completed') }) ?? happened.push('no such button');
  return { ribbon, happened, press };
}

test('a press shows the pane, is told to it, and is over when that has acted', async () => {
  const { ribbon, happened, press } = excel();
  ribbon.listen(async (command) => {
    await Promise.resolve();
    happened.push(command);
  });
  await press('refresh');
  expect(happened).toEqual(['shown', 'refresh', 'completed']);
});

test('the press that starts the page is kept until the pane listens', async () => {
  const { ribbon, happened, press } = excel();
  await press('merge');
  ribbon.listen((command) => void happened.push(command));
  expect(happened).toEqual(['shown', 'completed', 'merge']);
});

test('a kept press is told once', async () => {
  const { ribbon, happened, press } = excel();
  await press('check');
  ribbon.listen(() => undefined)();
  ribbon.listen((command) => void happened.push(command));
  expect(happened).not.toContain('check');
});

test('who no longer listens is not told', async () => {
  const { ribbon, happened, press } = excel();
  ribbon.listen((command) => void happened.push(command))();
  await press('check');
  expect(happened).toEqual(['shown', 'completed']);
});

test.each(['the pane cannot be shown', 'the pane fails'])(
  'Excel hears that a press is over even where %s',
  async (how) => {
    const fails = () => Promise.reject(new Error('gone'));
    const { ribbon, happened, press } = excel(how === 'the pane fails' ? undefined : fails);
    ribbon.listen(fails);
    await expect(press('check')).rejects.toThrow('gone');
    expect(happened.at(-1)).toBe('completed');
  },
);
