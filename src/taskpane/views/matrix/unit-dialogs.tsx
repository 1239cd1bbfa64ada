import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { LedgerUnit } from '../../../ledger/ledger-unit';
import { addUnit } from '../../../ledger/operations/units/add';
import { mergeUnits } from '../../../ledger/operations/units/merge';
import { reinstateUnit, retireUnit } from '../../../ledger/operations/units/standing';
import { renameUnit } from '../../../ledger/operations/units/rename';
import { setUnitKind } from '../../../ledger/operations/units/details';
import { unitKinds } from '../../../ledger/sheets/plan';
import type { UnitKind } from '../../../plan/plan';
import { namesIn } from '../../../ledger/listed-names';
import { OperationDialog } from '../../parts/operation-dialog';
import { UnitPicker } from '../../parts/unit-picker';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';
import { KindChoice } from './kind-choice';

/** What is to be done with a unit, or that one is to be added. */
export type UnitAct =
  | { readonly kind: 'add' }
  | { readonly kind: 'rename' | 'kind' | 'merge' | 'retire' | 'reinstate'; readonly unit: LedgerUnit };

const texts = {
  name: { zh: '单位名称', en: 'Name' },
  newName: { zh: '新名称', en: 'New name' },
  aliases: { zh: '别名（可不填，用顿号隔开）', en: 'Other names (optional, separated by 、)' },
  kind: { zh: '单位类别', en: 'Kind of unit' },
  addTitle: { zh: '添加单位', en: 'Add a unit' },
  addText: {
    zh: '新单位写入“单位”表，编码接着往下排，并在责任矩阵里添一列。',
    en: 'The unit is entered in the sheet 单位 with the next code, and gets a column of the matrix.',
  },
  add: { zh: '添加', en: 'Add' },
  renameTitle: { zh: '{unit}更名', en: 'Rename {unit}' },
  renameText: {
    zh: '责任矩阵、进展和还没办完的事项改用新名称；旧名称留作别名，以前的填报表仍能认出。编码不变。',
    en: 'Matrix, progress and whatever is still open take the new name; the old one stays as an alias, so that earlier returns are known. The code stays.',
  },
  rename: { zh: '更名', en: 'Rename' },
  kindTitle: { zh: '{unit}的单位类别', en: 'Kind of {unit}' },
  kindText: {
    zh: '只改“单位”表里的类别，承担的任务不变。',
    en: 'Only the kind in the sheet 单位 changes; its tasks stay.',
  },
  kindSave: { zh: '修改', en: 'Change' },
  mergeTitle: { zh: '{unit}并入另一单位', en: 'Merge {unit} into another unit' },
  mergeText: {
    zh: '它承担的任务和还没办完的事项都交给并入的单位（同一任务两边都有的，牵头优先）；它自己停用，已报的进展原样保留。',
    en: 'Its tasks go to the other unit (where both have one, 牵头 wins), which also takes its place in whatever is open; it is retired, and what it reported stays as it is.',
  },
  into: { zh: '并入哪个单位', en: 'Into which unit' },
  merge: { zh: '合并', en: 'Merge' },
  retireTitle: { zh: '停用{unit}', en: 'Retire {unit}' },
  retireText: {
    zh: '从今天起不再给它下发、不再催报；它的行、列和以前的进展都保留，随时可以恢复。',
    en: 'From today on nothing is issued to it or asked of it; its row, column and past progress stay, and it can come back at any time.',
  },
  retire: { zh: '停用', en: 'Retire' },
  reinstateTitle: { zh: '恢复{unit}', en: 'Reinstate {unit}' },
  reinstateText: {
    zh: '重新列为在册单位，原来的任务照旧由它承担。',
    en: 'It is active again and carries the tasks it had.',
  },
  reinstate: { zh: '恢复在册', en: 'Reinstate' },
};

interface Closing {
  readonly onClose: () => void;
}
interface OfUnit extends Closing {
  readonly unit: LedgerUnit;
}

function AddUnitDialog({ onClose }: Closing): React.ReactNode {
  const say = useTexts(texts);
  const [name, setName] = useState('');
  const [aliases, setAliases] = useState('');
  const [kind, setKind] = useState<UnitKind>('责任单位');
  const others = namesIn(aliases);
  return (
    <OperationDialog
      title={say('addTitle')}
      explanation={say('addText')}
      confirm={say('add')}
      operation={addUnit}
      request={{ name, kind, ...(others.length === 0 ? {} : { aliases: others }) }}
      onClose={onClose}
    >
      <Field label={say('name')} required>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
      <KindChoice label={say('kind')} kinds={unitKinds} value={kind} onChange={setKind} />
      <Field label={say('aliases')}>
        <Input value={aliases} onChange={(_event, { value }) => setAliases(value)} />
      </Field>
    </OperationDialog>
  );
}

function RenameUnitDialog({ unit, onClose }: OfUnit): React.ReactNode {
  const say = useTexts(texts);
  const [name, setName] = useState(unit.name);
  return (
    <OperationDialog
      title={say('renameTitle', { unit: unit.name })}
      explanation={say('renameText')}
      confirm={say('rename')}
      operation={renameUnit}
      request={{ unit: unit.code, name }}
      onClose={onClose}
    >
      <Field label={say('newName')} required>
        <Input value={name} onChange={(_event, { value }) => setName(value)} />
      </Field>
    </OperationDialog>
  );
}

function UnitKindDialog({ unit, onClose }: OfUnit): React.ReactNode {
  const say = useTexts(texts);
  const [kind, setKind] = useState(unit.kind);
  return (
    <OperationDialog
      title={say('kindTitle', { unit: unit.name })}
      explanation={say('kindText')}
      confirm={say('kindSave')}
      operation={setUnitKind}
      request={{ unit: unit.code, kind }}
      onClose={onClose}
    >
      <KindChoice label={say('kind')} kinds={unitKinds} value={kind} onChange={setKind} />
    </OperationDialog>
  );
}

function MergeUnitDialog({ unit, onClose }: OfUnit): React.ReactNode {
  const say = useTexts(texts);
  const { ledger } = useLedgerState();
  const [[into], setInto] = useState<readonly string[]>([]);
  return (
    <OperationDialog
      title={say('mergeTitle', { unit: unit.name })}
      explanation={say('mergeText')}
      confirm={say('merge')}
      operation={mergeUnits}
      // Until one is picked it is the unit itself, which is refused with the reason.
      request={{ from: unit.code, into: into ?? unit.code }}
      onClose={onClose}
    >
      <UnitPicker
        single
        label={say('into')}
        units={ledger.units.filter(({ active, code }) => active && code !== unit.code)}
        picked={into === undefined ? [] : [into]}
        onPick={setInto}
      />
    </OperationDialog>
  );
}

const standing = { retire: retireUnit, reinstate: reinstateUnit };

/** The dialog for what is to be done with a unit. */
export function UnitDialog({ act, onClose }: Closing & { readonly act: UnitAct }): React.ReactNode {
  const say = useTexts(texts);
  switch (act.kind) {
    case 'add':
      return <AddUnitDialog onClose={onClose} />;
    case 'rename':
      return <RenameUnitDialog unit={act.unit} onClose={onClose} />;
    case 'kind':
      return <UnitKindDialog unit={act.unit} onClose={onClose} />;
    case 'merge':
      return <MergeUnitDialog unit={act.unit} onClose={onClose} />;
    default:
      return (
        <OperationDialog
          title={say(`${act.kind}Title`, { unit: act.unit.name })}
          explanation={say(`${act.kind}Text`)}
          confirm={say(act.kind)}
          operation={standing[act.kind]}
          request={{ unit: act.unit.code }}
          onClose={onClose}
        />
      );
  }
}
