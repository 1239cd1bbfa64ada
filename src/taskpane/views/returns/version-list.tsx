import { makeStyles, Text } from '@fluentui/react-components';
import type { Submission } from '../../../consolidation/annual';
import { isChoosable } from '../../../consolidation/decisions/decide';
import { versionReasonName } from '../../../findings/version-reasons';
import type { FileResult } from '../../../returns/unit-return';
import { useWhyFrozen } from '../../asked';
import { ReasonedButton } from '../../parts/reasoned-button';
import { useLanguage, useTexts } from '../../texts';

const texts = {
  采用: { zh: '采用', en: 'used' },
  未采用: { zh: '未采用', en: 'not used' },
  退回: { zh: '退回', en: 'sent back' },
  same: { zh: '相同', en: 'identical' },
  choose: { zh: '改用这一份……', en: 'Use this one …' },
};

const useStyles = makeStyles({ file: { overflowWrap: 'anywhere' } });

interface VersionListProps {
  readonly submission: Submission;
  readonly onChoose: (chosen: FileResult) => void;
}

/** The files that a unit sent; where there are several, which of them counts, and the way to use another. */
export function VersionList({ submission: { versions }, onChoose }: VersionListProps): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const language = useLanguage();
  const frozen = useWhyFrozen();
  return versions.map((version) => {
    const { result, copies, standing, why } = version;
    const told = versions.length > 1 ? ` — ${say(standing)}` : '';
    return (
      <div key={result.file.name}>
        <Text block size={200} className={styles.file} title={versionReasonName(why, language)}>
          {`${result.file.name}${told}`}
        </Text>
        {copies.map((name) => (
          <Text key={name} block size={200} className={styles.file}>
            {`${name} — ${say('same')}`}
          </Text>
        ))}
        {isChoosable(version) && (
          <ReasonedButton whyNot={frozen} size="small" appearance="subtle" onClick={() => onChoose(result)}>
            {say('choose')}
          </ReasonedButton>
        )}
      </div>
    );
  });
}
