import { Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { assignRoles } from '../../../ledger/operations/roles';
import type { Role, Task } from '../../../plan/plan';
import { ReasonedButton } from '../../parts/reasoned-button';
import { roleNames } from '../../parts/state-names';
import { UnitPicker } from '../../parts/unit-picker';
import { useAsked } from '../../asked';
import { useLedgerState } from '../../session-context';
import { useTexts } from '../../texts';

const texts = {
  units: { zh: '给 {task} 添加单位', en: 'Add units to {task}' },
  role: { zh: '角色', en: 'Role' },
  add: { zh: '添加', en: 'Add' },
  cancel: { zh: '取消', en: 'Cancel' },
};

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '8px' },
});

interface AddUnitsProps {
  readonly task: Task;
  /** The role it begins with. */
  readonly first?: Role;
  readonly onClose: () => void;
}

/** Picks units for a task, several at once, and their role. */
export function AddUnits({ task, first = '责任', onClose }: AddUnitsProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const sayRole = useTexts(roleNames);
  const state = useLedgerState();
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [role, setRole] = useState<Role>(first);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus(), []);
  const taken = new Set(state.ledger.assignments.filter((one) => one.task === task.code).map(({ unit }) => unit));
  const free = state.ledger.units.filter(({ active, code }) => active && !taken.has(code));
  const request = { roles: picked.map((unit) => ({ task: task.code, unit, role })) };
  const { whyNot, ready, act } = useAsked(assignRoles, request);
  const add = async () => {
    if (ready && (await act())) onClose();
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        // Escape closes the list of units first, and never throws away what was picked.
        const listed = (event.target as HTMLElement).getAttribute('aria-expanded') === 'true';
        if (event.key === 'Escape' && !listed && picked.length === 0) onClose();
      }}
    >
      <UnitPicker label={say('units', { task: task.code })} units={free} picked={picked} onPick={setPicked} />
      <RadioGroup
        layout="horizontal"
        aria-label={say('role')}
        value={role}
        onChange={(_event, { value }) => setRole(value === '牵头' ? '牵头' : '责任')}
      >
        <Radio value="责任" label={sayRole('责任')} />
        <Radio value="牵头" label={sayRole('牵头')} />
      </RadioGroup>
      <div className={styles.line}>
        <ReasonedButton type="submit" appearance="primary" size="small" whyNot={whyNot} disabledFocusable={!ready}>
          {say('add')}
        </ReasonedButton>
        <Button size="small" onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
