import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, useRef } from 'react';
import { columnName } from '../../workbook/address';
import type { SheetArea, Spot } from './sheet-area';
import { shownValue } from './shown-value';

/** Pixels. */
const [rowHeight, headWidth] = [26, 48];

const line = `1px solid ${tokens.colorNeutralStroke2}`;
const head = {
  backgroundColor: tokens.colorNeutralBackground3,
  color: tokens.colorNeutralForeground2,
  textAlign: 'center',
} as const;
const useStyles = makeStyles({
  grid: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  },
  area: { position: 'relative' },
  heads: { position: 'sticky', top: 0, zIndex: 3, height: `${rowHeight}px` },
  row: { position: 'absolute', left: 0 },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    borderRight: line,
    borderBottom: line,
    paddingInline: '4px',
    lineHeight: `${rowHeight - 1}px`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
  },
  columnHead: head,
  rowHead: {
    ...head,
    position: 'sticky',
    top: 'auto',
    left: 0,
    zIndex: 2,
    width: `${headWidth}px`,
    height: `${rowHeight}px`,
  },
  number: { textAlign: 'right' },
  date: { textAlign: 'center' },
  joined: { zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
  chosen: { zIndex: 1, outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-2px' },
  chosenHead: { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1 },
});

interface SheetGridProps {
  readonly area: SheetArea;
  readonly label: string;
  /** What the numbers beside the sheet are called. */
  readonly corner: string;
  readonly chosen: Spot;
  readonly onChoose: (spot: Spot) => void;
}

/**
 * A sheet to be looked at: letters above, numbers beside, only what is in sight is made. One stop for the Tab key;
 * arrows, Home, End and page keys go from cell to cell.
 */
export function SheetGrid({ area, label, corner, chosen, onChoose }: SheetGridProps): React.ReactNode {
  const styles = useStyles();
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const rows = useVirtualizer({
    count: area.rows,
    getScrollElement: () => grid.current,
    estimateSize: (index) => (area.isHidden(index + 1) ? 0 : rowHeight),
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    overscan: 8,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: area.columns,
    getScrollElement: () => grid.current,
    estimateSize: (index) => area.width(index + 1),
    paddingStart: headWidth,
    scrollPaddingStart: headWidth,
    overscan: 3,
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [area, rows, columns]);
  useEffect(() => {
    rows.scrollToIndex(chosen.row - 1);
    columns.scrollToIndex(chosen.column - 1);
  }, [chosen, rows, columns]);
  const width = columns.getTotalSize();
  const cellId = ({ row, column }: Spot): string => `${id}-${columnName(column)}${row}`;
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2);
    const to = area.moved(chosen, event.key, event.ctrlKey || event.metaKey, page);
    if (to === undefined) return;
    event.preventDefault();
    onChoose(to);
  };
  const span = (from: number, to: number, size: (index: number) => number): number => {
    let sum = 0;
    for (let index = from; index <= to; index++) sum += size(index);
    return sum;
  };
  const heightOf = (row: number): number => (area.isHidden(row) ? 0 : rowHeight);
  const seenColumns = columns.getVirtualItems();
  const place = (start: number, size: number) => ({ left: `${start}px`, width: `${size}px` });
  return (
    <div
      ref={grid}
      className={styles.grid}
      role="grid"
      aria-label={label}
      aria-readonly
      aria-rowcount={area.rows + 1}
      aria-colcount={area.columns + 1}
      aria-activedescendant={cellId(chosen)}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={styles.area} role="presentation" style={{ width, height: rows.getTotalSize() }}>
        <div className={styles.heads} role="row" aria-rowindex={1} style={{ width }}>
          <div
            className={mergeClasses(styles.cell, styles.rowHead)}
            role="columnheader"
            aria-colindex={1}
            aria-label={corner}
          />
          {seenColumns.map(({ index, start, size }) => (
            <div
              key={index}
              className={mergeClasses(styles.cell, styles.columnHead, index + 1 === chosen.column && styles.chosenHead)}
              role="columnheader"
              aria-colindex={index + 2}
              style={{ ...place(start, size), height: `${rowHeight}px` }}
            >
              {columnName(index + 1)}
            </div>
          ))}
        </div>
        {rows.getVirtualItems().map((line) => {
          const row = line.index + 1;
          if (line.size === 0) return null;
          return (
            <div
              key={line.index}
              className={styles.row}
              role="row"
              aria-rowindex={row + 1}
              style={{ top: `${line.start}px`, width, height: `${line.size}px` }}
            >
              <div
                className={mergeClasses(styles.cell, styles.rowHead, row === chosen.row && styles.chosenHead)}
                role="rowheader"
                aria-colindex={1}
              >
                {row}
              </div>
              {seenColumns.map(({ index, start, size }) => {
                const column = index + 1;
                const over = area.merged({ row, column });
                if (size === 0 || (over !== undefined && (over.top !== row || over.left !== column))) return null;
                const cell = area.cell(row, column);
                const text = cell === undefined ? '' : shownValue(cell);
                const isChosen = row === chosen.row && column === chosen.column;
                return (
                  <div
                    key={index}
                    id={cellId({ row, column })}
                    className={mergeClasses(
                      styles.cell,
                      cell?.kind === 'number' && styles.number,
                      cell?.kind === 'date' && styles.date,
                      over !== undefined && styles.joined,
                      isChosen && styles.chosen,
                    )}
                    role="gridcell"
                    aria-colindex={column + 1}
                    aria-selected={isChosen}
                    title={text === '' ? undefined : text}
                    style={{
                      ...place(start, over === undefined ? size : span(over.left, over.right, (at) => area.width(at))),
                      height: `${over === undefined ? rowHeight : span(over.top, over.bottom, heightOf)}px`,
                    }}
                    onPointerDown={() => onChoose({ row, column })}
                  >
                    {text}
                  </div>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
