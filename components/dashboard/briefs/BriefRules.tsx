import { briefMessages } from '@/lib/i18n/briefs';
import type { Brief } from '@/lib/journey/schemas/walkthrough';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import { Choice, SavedText } from '../fields/SavedFields';
import { SavedNumber } from '../fields/SavedNumber';
import { TickBox } from '../fields/TickBox';
import type { RecordEdits } from '../fields/useRecordEdits';
import styles from './BriefEditor.module.css';

export interface BriefRulesProps {
  readonly brief: Brief;
  readonly edit: RecordEdits<'briefs'>['edit'];
}

const whenAsked = [
  ['task', 'askTask'],
  ['stage', 'askStage'],
  ['never', 'askNever'],
] as const satisfies readonly (readonly [Brief['askExpectation'], string])[];

/** What a shopper may spend, must bring back, and must not do. */
export function BriefRules({ brief, edit }: BriefRulesProps) {
  const { language, format } = useDashboard();
  const words = briefMessages[language];
  const { budget, buy, returnGoods, askExpectation } = brief;
  const currency = budget?.currency ?? 'EUR';
  const names = new Intl.DisplayNames(format.locale, { type: 'currency' });
  return (
    <section className={cards.card} aria-labelledby="brief-rules">
      <h3 id="brief-rules" className={styles.group}>
        {words.rules}
      </h3>
      <SavedText
        name={words.evidenceAsked}
        value={brief.evidenceRequired}
        placeholder={words.evidencePlaceholder}
        lines={2}
        onSave={(evidenceRequired) => edit({ evidenceRequired }, words.evidenceAsked)}
      />
      <div className={styles.row}>
        <SavedNumber
          name={words.budget}
          value={budget?.amount ?? null}
          min={0}
          onSave={(amount) => edit({ budget: amount === null ? null : { ...budget, amount, currency } }, words.budget)}
        />
        {budget === null ? null : (
          <Choice
            name={words.currency}
            value={currency}
            options={Intl.supportedValuesOf('currency').map((code) => ({
              value: code,
              label: `${code} – ${names.of(code) ?? code}`,
            }))}
            onChoose={(chosen) => edit({ budget: { ...budget, currency: chosen } }, words.currency)}
          />
        )}
      </div>
      <div className={styles.ticks}>
        <TickBox name={words.buy} checked={buy} onChange={(checked) => edit({ buy: checked }, words.buy)} />
        <TickBox
          name={words.returnGoods}
          checked={returnGoods}
          onChange={(checked) => edit({ returnGoods: checked }, words.returnGoods)}
        />
      </div>
      <Choice
        name={words.askExpectation}
        value={askExpectation}
        options={whenAsked.map(([value, word]) => ({ value, label: words[word] }))}
        onChoose={(chosen) => edit({ askExpectation: chosen as Brief['askExpectation'] }, words.askExpectation)}
      />
      <SavedText
        name={words.ethicsNote}
        value={brief.ethicsNote}
        placeholder={words.ethicsPlaceholder}
        hint={words.ethicsHint}
        lines={3}
        onSave={(ethicsNote) => edit({ ethicsNote }, words.ethicsNote)}
      />
    </section>
  );
}
