import { useRef } from 'react';
import { Button, Field } from '@/components/controls';
import { exportMessages } from '@/lib/i18n/exporting';
import { labelIn } from '@/lib/journey/labelIn';
import { laneLabels, lanesOf } from '@/lib/journey/lanes';
import type { Study } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from '../dashboardTools';
import { SeveralChoice } from '../fields/SeveralChoice';
import { TickBox } from '../fields/TickBox';
import type { ClientChoices } from './deliverables';
import styles from './ExportDialog.module.css';

export interface ClientOptionsProps {
  readonly study: Study;
  /** Null while the file is the team's own version. */
  readonly value: ClientChoices | null;
  readonly onChange: (value: ClientChoices | null) => void;
  /** Whether the file is told of walkthroughs: then their papers stay. */
  readonly ofWalkthroughs?: boolean;
}

/** What a client version begins with: the rows that the map shows, and nothing internal. */
export function clientChoices(study: Study): ClientChoices {
  return {
    lanes: lanesOf(study)
      .filter(({ visible }) => visible)
      .map(({ id }) => id),
    withoutInternalNotes: true,
    withoutObservers: true,
    logo: null,
    footer: '',
  };
}

/** Whether the file is for the client, and what it then leaves out. */
export function ClientOptions({ study, value, onChange, ofWalkthroughs = false }: ClientOptionsProps) {
  const { language } = useDashboard();
  const words = exportMessages[language];
  const picker = useRef<HTMLInputElement>(null);
  const change = (some: Partial<ClientChoices>) => onChange({ ...(value ?? clientChoices(study)), ...some });
  return (
    <div className={styles.client}>
      <TickBox
        name={words.clientVersion}
        hint={words.clientVersionText}
        checked={value !== null}
        onChange={(isOn) => onChange(isOn ? clientChoices(study) : null)}
      />
      {value === null ? null : (
        <div className={styles.clientParts}>
          <SeveralChoice
            name={words.clientLanes}
            options={lanesOf(study)
              // Without the touchpoints themselves nothing is left to show.
              .filter(({ id }) => id !== 'touchpoints')
              .map((lane) => ({ value: lane.id, label: labelIn(laneLabels(lane), language) }))}
            values={value.lanes.filter((id) => id !== 'touchpoints')}
            onChange={(lanes) => change({ lanes: ['touchpoints', ...lanes] })}
          />
          <TickBox
            name={words.clientNotes}
            hint={ofWalkthroughs ? words.clientVisitNotesText : words.clientNotesText}
            checked={value.withoutInternalNotes}
            onChange={(withoutInternalNotes) => change({ withoutInternalNotes })}
          />
          <TickBox
            name={words.clientObservers}
            checked={value.withoutObservers}
            onChange={(withoutObservers) => change({ withoutObservers })}
          />
          <div className={styles.logo}>
            <span>{words.clientLogo}</span>
            <input
              ref={picker}
              type="file"
              hidden
              aria-label={words.clientLogo}
              accept="image/png,image/jpeg,image/webp"
              onChange={(event) => {
                const [logo] = event.target.files ?? [];
                // So that choosing the same file again is a change again.
                event.target.value = '';
                if (logo) change({ logo });
              }}
            />
            {value.logo ? <span className={styles.logoName}>{value.logo.name}</span> : null}
            <Button onClick={() => picker.current?.click()}>{words.chooseLogo}</Button>
            {value.logo ? (
              <Button look="quiet" onClick={() => change({ logo: null })}>
                {words.removeLogo}
              </Button>
            ) : null}
            <span className={styles.hint}>{words.clientLogoText}</span>
          </div>
          <Field name={words.clientFooter}>
            {(control) => (
              <input
                type="text"
                {...control}
                value={value.footer}
                placeholder={words.clientFooterPlaceholder}
                maxLength={textLimits.line}
                onChange={(event) => change({ footer: event.target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </div>
  );
}
