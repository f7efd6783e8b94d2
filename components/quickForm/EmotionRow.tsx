import { EmotionFace, KeyCap } from '@/components/controls';
import type { Language } from '@/lib/i18n/section';
import { type Valence, valenceScale } from '@/lib/journey/catalogues/valences';
import { ChoiceLegend } from './ChoiceLegend';
import styles from './EmotionRow.module.css';
import type { EmotionKeyCaps } from './emotionKeyCaps';
import { formKeys } from './formKeys';

export interface EmotionRowProps {
  readonly name: string;
  readonly openHint: string;
  readonly clearName: string;
  readonly valence: number | null;
  readonly keyCaps: EmotionKeyCaps;
  readonly language: Language;
  /** Null clears the choice. */
  readonly onChoose: (valence: Valence | null) => void;
}

/** Five faces from very negative to very positive, none chosen to begin with. */
export function EmotionRow({ name, openHint, clearName, valence, keyCaps, language, onChoose }: EmotionRowProps) {
  return (
    <div role="radiogroup" aria-label={name} className={styles.group}>
      <ChoiceLegend
        name={name}
        openHint={openHint}
        clearName={clearName}
        clearKey={formKeys.clearEmotion}
        isOpen={valence === null}
        onClear={() => onChoose(null)}
      />
      <div className={styles.row}>
        {valenceScale.map((step, index) => {
          const isChosen = step.value === valence;
          const keyCap = keyCaps[index] ?? '';
          return (
            <label key={step.id} className={styles.choice} data-valence={step.value}>
              <input
                type="radio"
                name="emotion"
                className={styles.input}
                aria-label={step.labels[language]}
                aria-keyshortcuts={keyCap}
                checked={isChosen}
                onChange={() => onChoose(step.value)}
              />
              <span className={styles.face} aria-hidden="true">
                <EmotionFace valence={step.value} size={32} look={isChosen ? 'filled' : 'outline'} />
                <span className={styles.keyCap}>
                  <KeyCap>{keyCap}</KeyCap>
                </span>
              </span>
              <span className={styles.label} aria-hidden="true">
                {step.labels[language]}
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
