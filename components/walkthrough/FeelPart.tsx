import { useEffect, useRef, useState } from 'react';
import { Field } from '@/components/controls';
import { guessEmotionKeyCaps, readEmotionKeyCaps } from '@/components/quickForm';
import { EmotionRow } from '@/components/quickForm/EmotionRow';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { emotionLabels } from '@/lib/journey/catalogues/emotions';
import { type Valence, valenceScale } from '@/lib/journey/catalogues/valences';
import type { CommandInput, RunningWalkthrough } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import { EvidenceButtons } from './EvidenceButtons';
import { EvidenceShelf } from './EvidenceShelf';
import { evidenceOfPage } from './evidenceOfPage';
import styles from './panel.module.css';
import { usePanel } from './panelTools';
import { type PanelKeys, panelKeys, useKeys } from './usePanelKeys';

export interface FeelPartProps {
  readonly view: RunningWalkthrough;
  /** Differs from page to page. */
  readonly page: string;
  readonly keys: PanelKeys;
}

interface FeltLast {
  readonly touchpointId: string;
  readonly inView: string | null;
  readonly page: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

/** For so long another feeling with no page in view corrects the one before it. */
const sameMomentMs = 20_000;

/** How it feels now: one key, and what more there is to say of it. */
export function FeelPart({ view, page, keys }: FeelPartProps) {
  const tools = usePanel();
  const { language, locale } = tools;
  const messages = walkthroughMessages[language];
  const { walkthrough, pageViews, touchpoints } = view;
  const [caps, setCaps] = useState(() => guessEmotionKeyCaps(locale));
  /** The touchpoint of what was felt last, as long as the same page is in view. */
  const [felt, setFelt] = useState<FeltLast | null>(null);
  const noteBox = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    void readEmotionKeyCaps().then((read) => read && setCaps(read));
  }, []);

  const shown = pageViews.find(({ id }) => id === view.inView);
  const touchpointId =
    shown?.touchpointId ?? (felt !== null && felt.inView === view.inView ? felt.touchpointId : undefined);
  const touchpoint = touchpoints.find(({ id }) => id === touchpointId);
  const valence = touchpoint?.emotion?.valence ?? null;

  type Felt = Omit<CommandInput<'feel'>, 'walkthroughId' | 'touchpointId' | 'at' | 'evidence' | 'utcOffsetMinutes'>;
  async function feel(
    what: Felt & { evidence?: CommandInput<'feel'>['evidence'] },
    of: string | undefined = touchpointId,
  ): Promise<boolean> {
    // Known at once: the next key may come before this one is kept.
    const id = of ?? newId();
    setFelt({ touchpointId: id, inView: view.inView, page, at: tools.now() });
    const done = await tools.run('feel', {
      walkthroughId: walkthrough.id,
      touchpointId: id,
      at: tools.now(),
      utcOffsetMinutes: -new Date(tools.now()).getTimezoneOffset(),
      // With no page in view it is a moment of its own.
      ...(view.inView === null && (touchpoint === undefined || of !== touchpoint.id)
        ? { title: messages.feltAway }
        : {}),
      evidence: [],
      ...what,
    });
    if (!done) {
      setFelt(felt);
      return false;
    }
    return true;
  }

  async function choose(chosen: Valence | null): Promise<void> {
    // Nothing tells one page from the next where none is logged: what is felt later is felt of something else.
    const isAnother =
      view.inView === null &&
      felt !== null &&
      valence !== null &&
      chosen !== null &&
      (felt.page !== page || tools.now() - felt.at > sameMomentMs);
    if (!(await feel({ valence: chosen }, isAnother ? newId() : touchpointId))) return;
    const name = valenceScale.find(({ value }) => value === chosen)?.labels[language];
    tools.announce(name === undefined ? messages.saved : messages.felt(name));
  }

  useKeys(keys, {
    ...Object.fromEntries(valenceScale.map(({ value }, index) => [`feeling${index}`, () => void choose(value)])),
    clearFeeling: valence === null ? null : () => void choose(null),
    note: touchpoint === undefined ? null : () => noteBox.current?.focus(),
  });

  return (
    <section className={styles.part}>
      <div className={styles.feelings}>
        <EmotionRow
          name={messages.feel}
          openHint=""
          clearName={messages.clear}
          valence={valence}
          keyCaps={caps}
          language={language}
          onChoose={(chosen) => void choose(chosen)}
        />
      </div>
      {touchpoint === undefined ? null : (
        <div className={styles.form}>
          <Field name={messages.label} layout="inline">
            {(control) => (
              <select
                {...control}
                value={touchpoint.emotion?.label ?? ''}
                onChange={({ target }) => void feel({ label: target.value === '' ? null : target.value })}
              >
                <option value="">{messages.noLabel}</option>
                {emotionLabels.map(({ id, labels }) => (
                  <option key={id} value={id}>
                    {labels[language]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name={messages.note} keyCap={panelKeys.note}>
            {(control) => (
              <textarea
                {...control}
                key={touchpoint.id}
                ref={noteBox}
                rows={2}
                defaultValue={touchpoint.note}
                onBlur={({ target }) => {
                  if (target.value !== touchpoint.note) void feel({ note: target.value });
                }}
              />
            )}
          </Field>
        </div>
      )}
      <EvidenceButtons
        of={messages.feel}
        page={page}
        keys={keys}
        onEvidence={(evidence) => feel(evidenceOfPage(view, evidence))}
      />
      {touchpoint === undefined ? null : (
        <EvidenceShelf
          key={touchpoint.id}
          of={touchpoint.title}
          evidenceIds={touchpoint.evidenceIds}
          evidence={view.evidence}
          onKeep={(kept) =>
            tools.run('editRecord', { type: 'touchpoints', id: touchpoint.id, changes: { evidenceIds: [...kept] } })
          }
        />
      )}
    </section>
  );
}
