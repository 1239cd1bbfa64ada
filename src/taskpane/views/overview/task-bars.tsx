import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { RowButton } from '../../parts/row-button';
import { useTexts } from '../../texts';

const texts = {
  done: { zh: '完成 {done}/{items} 项', en: '{done} of {items} done' },
  average: { zh: '平均完成率 {share}', en: 'average {share}' },
  unknown: { zh: '完成率未填', en: 'no share entered' },
  show: { zh: '{task}：查看各单位进展', en: '{task}: show the progress of its units' },
};

/** A task as the overview shows it. */
export interface TaskBar {
  readonly code: string;
  readonly name: string;
  readonly items: number;
  readonly done: number;
  /** 0 to 1; undefined where no share was entered. */
  readonly average: number | undefined;
}

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  counts: { color: tokens.colorNeutralForeground2, display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
});

interface TaskBarsProps {
  readonly tasks: readonly TaskBar[];
  readonly onTask: (code: string) => void;
}

/** How far each task has come; each leads to its items. */
export function TaskBars({ tasks, onTask }: TaskBarsProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  return (
    <ul className={styles.list}>
      {tasks.map(({ code, name, items, done, average }) => {
        const share = average === undefined ? undefined : `${Math.round(average * 100)}%`;
        return (
          <li key={code}>
            <RowButton title={say('show', { task: name })} onPress={() => onTask(code)}>
              <Text>
                {code} {name}
              </Text>
              {/* The figures beside it say the same in words. */}
              <ProgressBar value={average ?? 0} max={1} thickness="medium" aria-hidden />
              <Text size={200} className={styles.counts}>
                <span>{say('done', { done, items })}</span>
                <span>{share === undefined ? say('unknown') : say('average', { share })}</span>
              </Text>
            </RowButton>
          </li>
        );
      })}
    </ul>
  );
}
