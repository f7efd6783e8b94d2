import { useEffect, useId, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { useStoreQuery } from '@/components/dashboard/useStoreQuery';
import type { Language } from '@/lib/i18n/section';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import { brandOfAddress } from '@/lib/journey/brandOfAddress';
import { readyBriefFields, readyBriefs } from '@/lib/journey/catalogues/readyBriefs';
import type { StudyBriefs, WalkthroughSummary } from '@/lib/journey/commands';
import { labelIn } from '@/lib/journey/labelIn';
import { newId } from '@/lib/journey/newId';
import type { Persona } from '@/lib/journey/schemas/study';
import { AccessChoice } from './AccessChoice';
import { BriefFacts, type SaidBrief } from './BriefFacts';
import { BriefPart } from './BriefPart';
import styles from './panel.module.css';
import { type PanelBrowser, usePanel } from './panelTools';
import { ReturnComment } from './ReturnComment';
import { WaitingVisits } from './WaitingVisits';

const ofCurrentStudy = { studyId: null };
const anotherBrand = 'new';

type Chosen =
  | { readonly kind: 'new'; readonly briefId: string; readonly brandId: string | null; readonly wave: string }
  | { readonly kind: 'goOn'; readonly summary: WalkthroughSummary };

/** Which brief is walked, of which brand, and what the recording may see. */
export function StartScreen() {
  const tools = usePanel();
  const { store, language } = tools;
  const messages = walkthroughMessages[language];
  const { data } = useStoreQuery(store, 'briefs', ofCurrentStudy);
  const waiting = useStoreQuery(store, 'walkthroughs', ofCurrentStudy).data;
  const [chosen, setChosen] = useState<{ readonly what: Chosen; readonly domains: readonly string[] } | null>(null);
  const [form, setForm] = useState(emptyForm);
  const idOf = useMadeIds();
  if (!data) return <p className={styles.text}>{messages.loading}</p>;
  const domainsOf = (brandId: string | null) => data.brands.find(({ id }) => id === brandId)?.domains ?? [];

  async function begin(follows: boolean): Promise<void> {
    if (!chosen) return;
    const { what } = chosen;
    const walkthroughId = what.kind === 'goOn' ? what.summary.walkthrough.id : idOf('walkthrough');
    const begun =
      what.kind === 'goOn'
        ? await tools.run('moveWalkthrough', { walkthroughId, state: 'running', at: tools.now() })
        : await tools.run('startWalkthrough', {
            id: walkthroughId,
            journeyId: idOf('journey'),
            briefId: what.briefId,
            brandId: what.brandId,
            outletId: null,
            wave: what.wave,
            slot: null,
            begins: true,
          });
    if (begun) await tools.browser.follow(walkthroughId, follows);
  }

  const personaOf = (id: string | null) => data.personas.find((persona) => persona.id === id) ?? null;

  if (chosen) {
    return (
      <AccessChoice domains={chosen.domains} onBack={() => setChosen(null)} onChosen={begin}>
        {chosen.what.kind === 'goOn' ? <Waiting {...chosen.what.summary} personaOf={personaOf} /> : null}
      </AccessChoice>
    );
  }
  return (
    <section className={styles.screen}>
      <h1 className={styles.title}>{messages.startTitle}</h1>
      <p className={styles.text}>{messages.startText}</p>
      {waiting === null ? null : (
        <WaitingVisits
          waiting={waiting}
          onChoose={(summary) =>
            setChosen({ what: { kind: 'goOn', summary }, domains: domainsOf(summary.walkthrough.brandId) })
          }
        />
      )}
      <BriefForm
        data={data}
        form={form}
        onForm={(changed) => setForm((before) => ({ ...before, ...changed }))}
        idOf={idOf}
        onNext={(what, domains) => setChosen({ what, domains: domains ?? domainsOf(what.brandId) })}
      />
    </section>
  );
}

interface WaitingProps extends WalkthroughSummary {
  readonly personaOf: (id: string | null) => Persona | null;
}

/** What is to be walked, or walked again. */
function Waiting({ walkthrough, journey, brief, personaOf }: WaitingProps) {
  return (
    <>
      <p className={styles.cardTitle}>{journey.title}</p>
      <ReturnComment walkthrough={walkthrough} />
      <BriefPart brief={brief} persona={personaOf(brief.personaId)} isNew={walkthrough.state === 'toDo'} />
    </>
  );
}

/** What is made from here has the same id however often it is asked for: a double click makes no two, nor does who goes back. */
function useMadeIds(): (what: string) => string {
  const [ids] = useState(() => new Map<string, string>());
  return (what) => {
    const id = ids.get(what) ?? newId();
    ids.set(what, id);
    return id;
  };
}

interface FormState {
  /** Null as long as nobody chose. */
  readonly briefId: string | null;
  /** Null as long as nobody chose: then it is the one whose shop is in view. */
  readonly brandId: string | null;
  readonly brandName: string;
  /** Whether a brand that is made here gets the domain of the page in view. */
  readonly takesDomain: boolean;
  readonly wave: string;
}
const emptyForm: FormState = { briefId: null, brandId: null, brandName: '', takesDomain: true, wave: '' };

interface BriefFormProps {
  readonly data: StudyBriefs;
  readonly form: FormState;
  readonly onForm: (changed: Partial<FormState>) => void;
  readonly idOf: (what: string) => string;
  readonly onNext: (what: Extract<Chosen, { kind: 'new' }>, domains: readonly string[] | null) => void;
}

function BriefForm({ data, form, onForm, idOf, onNext }: BriefFormProps) {
  const { run, language } = usePanel();
  const messages = walkthroughMessages[language];
  // A brief of the study is what somebody came for; the ready ones are for where there is none.
  const [only] = useState(data.briefs.length === 1 ? (data.briefs[0]?.brief.id ?? '') : '');
  const brief = form.briefId ?? only;
  const url = usePageInView();
  const known = brandOfAddress(data.brands, url);
  const brandId = form.brandId ?? known?.id ?? '';
  const candidate = useBrandOfPage(known ? null : url);
  const said = saidBrief(data, brief, language);
  const { brandName, takesDomain, wave } = form;
  const nameBox = useRef<HTMLInputElement>(null);
  const waveHint = useId();
  useEffect(() => {
    if (brandId !== anotherBrand) return;
    nameBox.current?.focus();
    // A proposed name is typed over.
    nameBox.current?.select();
  }, [brandId]);

  async function next(): Promise<void> {
    const ready = readyBriefs.find(({ id }) => id === brief);
    const briefId = ready ? idOf(ready.id) : brief;
    if (ready) {
      const fields = readyBriefFields(ready, language, data.study.id);
      if (!(await run('createRecord', { type: 'briefs', id: briefId, fields }))) return;
    }
    const chosen = { kind: 'new', briefId, wave: wave.trim() } as const;
    if (brandId !== anotherBrand) {
      onNext({ ...chosen, brandId: brandId === '' ? null : brandId }, null);
      return;
    }
    const made = idOf(`brand ${brandName.trim()}`);
    const domains = candidate && takesDomain ? [candidate.domain] : [];
    const fields = { studyId: data.study.id, name: brandName.trim(), role: 'competitor', domains };
    if (!(await run('createRecord', { type: 'brands', id: made, fields }))) return;
    // Who goes back finds it in the list.
    onForm({ brandId: made, brandName: '' });
    onNext({ ...chosen, brandId: made }, domains);
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
          <select {...control} value={brief} onChange={({ target }) => onForm({ briefId: target.value })}>
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
      {said === null ? null : (
        <section className={styles.brief} aria-label={messages.theBrief}>
          <BriefFacts {...said} />
        </section>
      )}
      <Field name={messages.brand}>
        {(control) => (
          <select
            {...control}
            value={brandId}
            onChange={({ target: { value } }) => {
              const isProposed = value === anotherBrand && brandName === '' && candidate !== null;
              onForm({ brandId: value, ...(isProposed ? { brandName: candidate.name } : {}) });
            }}
          >
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
              onChange={({ target }) => onForm({ brandName: target.value })}
            />
          )}
        </Field>
      ) : null}
      {brandId === anotherBrand && candidate ? (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={takesDomain}
            onChange={({ target }) => onForm({ takesDomain: target.checked })}
          />
          <span>{messages.newBrandSite(candidate.domain)}</span>
        </label>
      ) : null}
      <Field name={messages.wave}>
        {(control) => (
          <input
            {...control}
            aria-describedby={waveHint}
            value={wave}
            maxLength={100}
            onChange={({ target }) => onForm({ wave: target.value })}
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

/** The address of the page beside the panel, as far as the browser tells it. */
function usePageInView(): string | null {
  const { browser } = usePanel();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => browser.watchPage(setUrl), [browser]);
  return url;
}

/** The brand whose own site is at an address; null while nobody knows. */
function useBrandOfPage(url: string | null) {
  const { browser } = usePanel();
  const [read, setRead] = useState<{ readonly url: string; readonly brand: BrandOfPage } | null>(null);
  useEffect(() => {
    if (url === null) return;
    let isGone = false;
    void browser.brandOfPage(url).then((brand) => {
      if (!isGone) setRead({ url, brand });
    });
    return () => {
      isGone = true;
    };
  }, [browser, url]);
  return read?.url === url ? read.brand : null;
}

type BrandOfPage = Awaited<ReturnType<PanelBrowser['brandOfPage']>>;

/** A brief of the study or a ready one; null while none is chosen. */
function saidBrief(
  { briefs, personas }: StudyBriefs,
  id: string,
  language: Language,
): { brief: SaidBrief; persona: Persona | null } | null {
  const own = briefs.find(({ brief }) => brief.id === id)?.brief;
  if (own) return { brief: own, persona: personas.find((persona) => persona.id === own.personaId) ?? null };
  const ready = readyBriefs.find((each) => each.id === id);
  if (!ready) return null;
  const { scenario, objective, evidenceRequired, ethicsNote } = ready;
  const words = { scenario, objective, evidenceRequired, ethicsNote };
  const inLanguage = Object.fromEntries(Object.entries(words).map(([field, labels]) => [field, labels[language]]));
  return { brief: { ...ready, ...(inLanguage as Record<keyof typeof words, string>) }, persona: null };
}
