import { verbatimMessages } from '@/lib/i18n/touchpoint';
import { painPointEffects } from '@/lib/journey/catalogues/painPointEffects';
import type { PainPoint } from '@/lib/journey/schemas/touchpoint';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { ScaleChoice } from '../fields/ScaleChoice';
import { formatRoute, studyRoute } from '../route';
import { optionsOf, useTouchpointEditing } from './editing';
import { Group } from './Group';
import { ItemList } from './ItemList';
import styles from './TouchpointEditor.module.css';
import { themeOptions } from './themeOptions';

const empty = (id: string): PainPoint => ({ id, text: '', severity: null, effect: null, themeId: null, solution: '' });

/** What hurts, how much, whether it drives or blocks, under which theme it is counted, and what would solve it. */
export function PainPointsGroup() {
  const { language, messages, fieldNames } = useDashboard();
  const { touchpoint, records, words, names, editWith } = useTouchpointEditing();
  const summary = touchpoint.painPoints.map(({ text }) => text || '…').join(' · ');
  return (
    <Group id="painPoints" title={names.painPoints} summary={summary || words.nothingFilled}>
      <ItemList
        items={touchpoint.painPoints}
        name={fieldNames.painPoint}
        addName={words.addPainPoint}
        empty={empty}
        startsWithOne
        isWorthKeeping={({ text, severity, effect, themeId, solution }) =>
          text.trim() !== '' || solution.trim() !== '' || severity !== null || effect !== null || themeId !== null
        }
        onChange={(change, label) => editWith((latest) => ({ painPoints: change(latest.painPoints) }), label)}
      >
        {(painPoint, change, name) => (
          <>
            <SavedText name={name} value={painPoint.text} lines={2} onSave={(text) => change({ text }, name)} />
            <ScaleChoice
              name={words.severity}
              value={painPoint.severity}
              from={1}
              to={5}
              low={words.slight}
              high={words.severe}
              onChoose={(severity) => change({ severity }, words.severity)}
            />
            <div className={styles.pair}>
              <Choice
                name={words.effect}
                value={painPoint.effect ?? ''}
                options={[{ value: '', label: messages.notSet }, ...optionsOf(painPointEffects, language)]}
                onChoose={(effect) => change({ effect: (effect || null) as PainPoint['effect'] }, words.effect)}
              />
              <Choice
                name={words.theme}
                value={painPoint.themeId ?? ''}
                options={[
                  { value: '', label: messages.notSet },
                  ...themeOptions(records.themes, [painPoint.themeId], language),
                ]}
                onChoose={(themeId) => change({ themeId: themeId || null }, words.theme)}
              />
            </div>
            {records.themes.length === 0 ? (
              <p className={styles.hint}>
                <a className={styles.source} href={formatRoute(studyRoute('codebook'))}>
                  {verbatimMessages[language].noThemes}
                </a>
              </p>
            ) : null}
            <SavedText
              name={words.solution}
              value={painPoint.solution}
              lines={1}
              onSave={(solution) => change({ solution }, words.solution)}
            />
          </>
        )}
      </ItemList>
    </Group>
  );
}
