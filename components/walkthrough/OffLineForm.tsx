import { useRef, useState } from 'react';
import { Button, EmotionFace, Field } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { type ChannelId, channels } from '@/lib/journey/catalogues/channels';
import { labelOf } from '@/lib/journey/catalogues/label';
import { type Valence, valenceScale } from '@/lib/journey/catalogues/valences';
import { newId } from '@/lib/journey/newId';
import { textLimits } from '@/lib/journey/textLimits';
import { offLineChannel } from './offLineChannel';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { useTyped } from './useTyped';

export interface OffLineFormProps {
  readonly walkthroughId: string;
  /** Called with its title where it was added. */
  readonly onDone: (title: string | null) => void;
}

/** Of what happens away from the screen. */
const offLineChannels: readonly ChannelId[] = [
  'phone',
  'store',
  'mail',
  'messaging',
  'sms',
  'email',
  'event',
  'wordOfMouth',
  'other',
];

/** Something off-line: what, where, when, how it felt, and a file of it. */
export function OffLineForm({ walkthroughId, onDone }: OffLineFormProps) {
  const tools = usePanel();
  const { browser, language } = tools;
  const messages = walkthroughMessages[language];
  // Sent twice, by a double click, it is one.
  const [touchpointId] = useState(newId);
  const { text: title, type: setTitle, sent } = useTyped(`offLine:${walkthroughId}`);
  /** Null as long as nobody chose: then it follows the title. */
  const [chosenChannel, setChannel] = useState<string | null>(null);
  /** As the box holds it: local time, to the minute. */
  const [now] = useState(() => localMinute(tools.now()));
  const [when, setWhen] = useState(now);
  const [valence, setValence] = useState<Valence | null>(null);
  const [file, setFile] = useState<File | null>(null);
  const fileBox = useRef<HTMLInputElement>(null);
  const channel = chosenChannel ?? offLineChannel(title) ?? 'other';

  async function add(): Promise<void> {
    const at = tools.now();
    const said = title.trim();
    const felt = await tools.run('feel', {
      walkthroughId,
      touchpointId,
      at,
      utcOffsetMinutes: -new Date(at).getTimezoneOffset(),
      pageViewId: null,
      title: said,
      ...(valence === null ? {} : { valence }),
      evidence: file === null ? [] : [await browser.evidenceOfFile(file)],
    });
    if (!felt) return;
    const isEarlier = when !== '' && when !== now;
    const occurredAt = isEarlier ? { time: new Date(when).toISOString(), precision: 'minute' } : null;
    const changes = { channel, ...(occurredAt && { occurredAt }) };
    if (!(await tools.run('editRecord', { type: 'touchpoints', id: touchpointId, changes }))) return;
    sent();
    onDone(said);
  }

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') void add();
      }}
    >
      <Field name={messages.offLineTitle}>
        {(control) => (
          <input
            {...control}
            // biome-ignore lint/a11y/noAutofocus: it opens at a click on the button that it replaces.
            autoFocus
            placeholder={messages.offLineHint}
            value={title}
            maxLength={textLimits.touchpointTitle}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field name={messages.channel}>
        {(control) => (
          <select {...control} value={channel} onChange={({ target }) => setChannel(target.value)}>
            {offLineChannels.map((id) => (
              <option key={id} value={id}>
                {labelOf(channels, id, language)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={messages.when}>
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={when}
            max={now}
            onChange={({ target }) => setWhen(target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.scale}>
        <legend className={styles.name}>{messages.howItFelt}</legend>
        <div className={styles.faces}>
          {valenceScale.map(({ value, id, labels }) => (
            <label key={id} className={styles.faceChoice} title={labels[language]}>
              <input
                type="radio"
                name="offLineFeeling"
                aria-label={labels[language]}
                checked={valence === value}
                onChange={() => setValence(value)}
                onClick={() => valence === value && setValence(null)}
              />
              <EmotionFace valence={value} size={28} look={valence === value ? 'filled' : 'outline'} />
            </label>
          ))}
        </div>
      </fieldset>
      <div className={styles.evidence}>
        <Button look="quiet" onClick={() => fileBox.current?.click()}>
          {messages.addFile}
        </Button>
        <input ref={fileBox} type="file" hidden onChange={({ target }) => setFile(target.files?.[0] ?? null)} />
        {file === null ? null : <span className={styles.done}>{file.name}</span>}
      </div>
      <div className={styles.row}>
        <Button look="primary" type="submit" disabled={title.trim() === ''}>
          {messages.addTouchpoint}
        </Button>
        <Button look="quiet" onClick={() => onDone(null)}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}

/** As a `datetime-local` box holds it. */
function localMinute(time: number): string {
  const offset = new Date(time).getTimezoneOffset() * 60_000;
  return new Date(time - offset).toISOString().slice(0, 16);
}
