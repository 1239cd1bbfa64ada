import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { address, parseAddress } from '../../workbook/address';
import type { InMemoryWorkbook } from '../../workbook/exceljs/open';
import { useTexts } from '../texts';
import { SheetArea, type Spot } from './sheet-area';
import { SheetGrid } from './sheet-grid';
import { shownValue } from './shown-value';

const texts = {
  sheets: { zh: '工作表', en: 'Sheets' },
  grid: { zh: '“{sheet}”表，只供查看', en: 'Sheet {sheet}, to be looked at' },
  corner: { zh: '行号', en: 'Row' },
  chosen: { zh: '所选单元格', en: 'Chosen cell' },
  none: {
    zh: '还没有工作表。台账建立以后，各张表显示在这里。',
    en: 'No sheets yet. They stand here once the ledger is made.',
  },
};

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0, minHeight: 0 },
  line: {
    display: 'flex',
    columnGap: '8px',
    alignItems: 'center',
    paddingInline: '8px',
    minHeight: '30px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { minWidth: '44px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  content: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  none: { display: 'block', padding: '24px', textAlign: 'center', color: tokens.colorNeutralForeground2 },
  tabs: { overflowX: 'auto', flexShrink: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const firstCell: Spot = { row: 1, column: 1 };

/** The sheets of an open workbook, one at a time, to be looked at. */
export function WorkbookView({ workbook }: { readonly workbook: InMemoryWorkbook }): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const { sheets } = useSyncExternalStore(workbook.onApplied, () => workbook.content);
  const [place, setPlace] = useState<{ sheet: string; spot: Spot }>({ sheet: sheets[0]?.name ?? '', spot: firstCell });
  useEffect(
    () =>
      workbook.onShown(({ sheet, cell }) => {
        setPlace({ sheet, spot: parseAddress(cell) ?? firstCell });
      }),
    [workbook],
  );
  const shown = sheets.find(({ name }) => name === place.sheet) ?? sheets[0];
  const area = useMemo(
    () => (shown === undefined ? undefined : new SheetArea(shown, workbook.widths(shown.name))),
    [shown, workbook],
  );
  if (shown === undefined || area === undefined) return <Text className={styles.none}>{say('none')}</Text>;
  const { spot } = place;
  const cell = area.cell(spot.row, spot.column);
  const tabs = sheets.filter((sheet) => sheet.visibility === 'visible' || sheet === shown);
  return (
    <div className={styles.view}>
      <div className={styles.line} role="group" aria-label={say('chosen')}>
        <Text className={styles.name}>{address(spot.row, spot.column)}</Text>
        <Text className={styles.content}>{cell === undefined ? '' : shownValue(cell)}</Text>
      </div>
      <SheetGrid
        key={shown.name}
        area={area}
        label={say('grid', { sheet: shown.name })}
        corner={say('corner')}
        chosen={spot}
        onChoose={(to) => setPlace({ sheet: shown.name, spot: to })}
      />
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={say('sheets')}
        selectedValue={shown.name}
        onTabSelect={(_event, { value }) => setPlace({ sheet: String(value), spot: firstCell })}
      >
        {tabs.map(({ name }) => (
          <Tab key={name} value={name}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
