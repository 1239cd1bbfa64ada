import { makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useTexts } from '../../texts';
import { chosenRecords } from './chosen-records';
import { RegisterSection } from './register-section';
import { shownRegister, shownRegisters } from './shown-registers';
import { useWord } from './words';

const texts = { parts: { zh: '领导小组的各部分', en: 'Registers of the group' } };

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', rowGap: '12px' },
  // Its names stand in line with what is below.
  tabs: { flexWrap: 'wrap', marginInline: '-8px' },
});

/** 领导小组: the registers that its office keeps. */
export default function GroupView(): React.ReactNode {
  const styles = useStyles();
  const say = useTexts(texts);
  const word = useWord();
  const [chosen, choose] = chosenRecords.useChoice();
  const shown = shownRegister(chosen.sheet);
  return (
    <div className={styles.view}>
      <TabList
        size="small"
        appearance="subtle"
        className={styles.tabs}
        aria-label={say('parts')}
        selectedValue={chosen.sheet}
        onTabSelect={(_event, { value }) => choose({ sheet: String(value), filter: {} })}
      >
        {shownRegisters.map(({ register: { spec, noun } }) => (
          <Tab key={spec.name} value={spec.name}>
            {word(noun)}
          </Tab>
        ))}
      </TabList>
      {shown !== undefined && <RegisterSection key={chosen.sheet} shown={shown} chosen={chosen} onChosen={choose} />}
    </div>
  );
}
