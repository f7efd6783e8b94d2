import { useEffect, useId, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { useStoreQuery } from '@/components/dashboard/useStoreQuery';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { readyBriefFields, readyBriefs } from '@/lib/journey/catalogues/readyBriefs';
import { walkthroughStates } from '@/lib/journey/catalogues/walkthroughStates';
import type { StudyBriefs } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import { AccessChoice } from './AccessChoice';
import styles from './panel.module.css';
import { usePanel } from './panelTools';

const ofCurrentStudy = { studyId: null };
const anotherBrand = 'new';
/** One that waits to be begun, or to be done again. */
const goesOn = new Set(['toDo', 'returned']);

type Chosen =
  | { readonly kind: 'new'; readonly briefId: string; readonly brandId: string | null; readonly wave: string }
  | { readonly kind: 'goOn'; readonly walkthroughId: string };

/** Which brief is walked, of which brand, and what the recording may see. */
export function StartScreen() {
  const tools = usePanel();
  const { store, language } = tools;
  const messages = walkthroughMessages[language];
  const { data } = useStoreQuery(store, 'briefs', ofCurrentStudy);
  const waiting = useStoreQuery(store, 'walkthroughs', ofCurrentStudy).data;
  const [chosen, setChosen] = useState<{ readonly what: Chosen; readonly domains: readonly string[] } | null>(null);
  if (!data) return <p className={styles.text}>{messages.loading}</p>;
  const domainsOf = (brandId: string | null) => data.brands.find(({ id }) => id === brandId)?.domains ?? [];

  async function begin(follows: boolean): Promise<void> {
    if (!chosen) return;
    const { what } = chosen;
    const walkthroughId = what.kind === 'goOn' ? what.walkthroughId : newId();
    const begun =
      what.kind === 'goOn'
        ? await tools.run('moveWalkthrough', { walkthroughId, state: 'running', at: tools.now() })
        : await tools.run('startWalkthrough', {
            id: walkthroughId,
            journeyId: newId(),
            briefId: what.briefId,
            brandId: what.brandId,
            outletId: null,
            wave: what.wave,
            slot: null,
            begins: true,
          });
    if (begun) await tools.browser.follow(walkthroughId, follows);
  }

  if (chosen) return <AccessChoice domains={chosen.domains} onBack={() => setChosen(null)} onChosen={begin} />;
  const open = (waiting?.walkthroughs ?? []).filter(({ walkthrough }) => goesOn.has(walkthrough.state));
  return (
    <section className={styles.screen}>
      <h1 className={styles.title}>{messages.startTitle}</h1>
      <p className={styles.text}>{messages.startText}</p>
      {open.length === 0 ? null : (
        <section className={styles.part}>
          <h2 className={styles.partTitle}>{messages.goOnWith}</h2>
          <ul className={styles.list}>
            {open.map(({ walkthrough, journey }) => (
              <li key={walkthrough.id}>
                <button
                  type="button"
                  className={styles.choice}
                  onClick={() =>
                    setChosen({
                      what: { kind: 'goOn', walkthroughId: walkthrough.id },
                      domains: domainsOf(walkthrough.brandId),
                    })
                  }
                >
                  <span>{journey.title}</span>
                  <span className={styles.faint}>
                    {walkthroughStates.find(({ id }) => id === walkthrough.state)?.labels[language]}
                    {walkthrough.returnComment === '' ? '' : ` · ${walkthrough.returnComment}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <BriefForm
        data={data}
        onNext={(what, domains) => setChosen({ what, domains: domains ?? domainsOf(what.brandId) })}
      />
    </section>
  );
}

interface BriefFormProps {
  readonly data: StudyBriefs;
  readonly onNext: (what: Extract<Chosen, { kind: 'new' }>, domains: readonly string[] | null) => void;
}

function BriefForm({ data, onNext }: BriefFormProps) {
  const { run, language } = usePanel();
  const messages = walkthroughMessages[language];
  const [brief, setBrief] = useState('');
  const [brandId, setBrandId] = useState('');
  const [brandName, setBrandName] = useState('');
  const [wave, setWave] = useState('');
  const nameBox = useRef<HTMLInputElement>(null);
  const waveHint = useId();
  useEffect(() => {
    if (brandId === anotherBrand) nameBox.current?.focus();
  }, [brandId]);

  async function next(): Promise<void> {
    const ready = readyBriefs.find(({ id }) => id === brief);
    const briefId = ready ? newId() : brief;
    if (ready) {
      const fields = readyBriefFields(ready, language, data.study.id);
      if (!(await run('createRecord', { type: 'briefs', id: briefId, fields }))) return;
    }
    let walked = brandId === '' ? null : brandId;
    if (brandId === anotherBrand) {
      walked = newId();
      const fields = { studyId: data.study.id, name: brandName.trim(), role: 'competitor' };
      if (!(await run('createRecord', { type: 'brands', id: walked, fields }))) return;
    }
    onNext({ kind: 'new', briefId, brandId: walked, wave: wave.trim() }, brandId === anotherBrand ? [] : null);
  }

  const isReady = brief !== '' && (brandId !== anotherBrand || brandName.trim() !== '');
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) void next();
      }}
    >
      <Field name={messages.brief}>
        {(control) => (
          <select {...control} value={brief} onChange={({ target }) => setBrief(target.value)}>
            <option value="">{messages.noBrief}</option>
            {data.briefs.length === 0 ? null : (
              <optgroup label={messages.briefs}>
                {data.briefs.map(({ brief: each }) => (
                  <option key={each.id} value={each.id}>
                    {each.title}
                  </option>
                ))}
              </optgroup>
            )}
            <optgroup label={messages.readyBriefs}>
              {readyBriefs.map(({ id, labels }) => (
                <option key={id} value={id}>
                  {labelIn(labels, language)}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
      <Field name={messages.brand}>
        {(control) => (
          <select {...control} value={brandId} onChange={({ target }) => setBrandId(target.value)}>
            <option value="">{messages.noBrand}</option>
            {data.brands.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={anotherBrand}>{messages.newBrand}</option>
          </select>
        )}
      </Field>
      {brandId === anotherBrand ? (
        <Field name={messages.newBrandName}>
          {(control) => (
            <input
              {...control}
              ref={nameBox}
              value={brandName}
              maxLength={200}
              onChange={({ target }) => setBrandName(target.value)}
            />
          )}
        </Field>
      ) : null}
      <Field name={messages.wave}>
        {(control) => (
          <input
            {...control}
            aria-describedby={waveHint}
            value={wave}
            maxLength={100}
            onChange={({ target }) => setWave(target.value)}
          />
        )}
      </Field>
      <p id={waveHint} className={styles.faint}>
        {messages.waveHint}
      </p>
      <Button look="primary" type="submit" disabled={!isReady}>
        {messages.next}
      </Button>
    </form>
  );
}
