import { type FormEvent, useId, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { handOverMessages } from '@/lib/i18n/handOver';
import { walkthroughsMessages } from '@/lib/i18n/walkthroughs';
import type { StudyRecords, WalkthroughSummary } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Brief, Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { textLimits } from '@/lib/journey/textLimits';
import { walkthroughTitle } from '@/lib/journey/visit/walkthroughTitle';
import { useBriefActs } from '../briefs/useBriefActs';
import { Dialog, DialogActions } from '../Dialog';
import { DialogFoot } from '../DialogFoot';
import { useDashboard } from '../dashboardTools';
import styles from '../dialogs.module.css';
import type { RunOptions } from '../editHistory';
import { anotherOne, ChoiceOrNew } from '../fields/ChoiceOrNew';
import { localMoment } from '../fields/localMoment';
import { Choice } from '../fields/SavedFields';
import { sayRefusal } from '../wordError';
import own from './PlanWalkthroughDialog.module.css';
import { useWalkthroughNames } from './useWalkthroughNames';

export interface PlanWalkthroughDialogProps {
  /** What it can be walked by. */
  readonly briefs: readonly Brief[];
  readonly briefId: string;
  readonly records: Pick<StudyRecords, 'brands' | 'observers' | 'me'>;
  /** What was planned before and is changed; left out for a new one. */
  readonly planned?: Pick<WalkthroughSummary, 'walkthrough' | 'journey'>;
  readonly onClose: () => void;
}

/** Plans a walkthrough: by which brief, of which brand, by whom and when. Or changes what was planned, until it has begun. */
export function PlanWalkthroughDialog({ briefs, briefId, records, planned, onClose }: PlanWalkthroughDialogProps) {
  const { store, history, messages, language, toast } = useDashboard();
  const words = walkthroughsMessages[language];
  const [brief, setBrief] = useState(briefId);
  const before = planned?.walkthrough;
  const [brand, setBrand] = useState(before?.brandId ?? '');
  const [outlet, setOutlet] = useState(before?.outletId ?? '');
  const [observer, setObserver] = useState(before ? (before.observerId ?? '') : records.me);
  const [wave, setWave] = useState(before?.wave ?? '');
  const [from, setFrom] = useState(before?.slot ? localMoment(before.slot.from) : '');
  const [to, setTo] = useState(before?.slot ? localMoment(before.slot.to) : '');
  const [refused, setRefused] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  // Minted once: pressing twice plans one walkthrough.
  const [ids, setIds] = useState(mintIds);
  const [brandName, setBrandName] = useState('');
  const [shopperName, setShopperName] = useState('');
  /** Who has to hear of it, once it is planned. */
  const [tells, setTells] = useState<{ readonly observerId: string; readonly name: string } | null>(null);
  // What is made with it has its name before it is there.
  const brands = [...records.brands, { id: ids.brandId, name: brandName.trim(), domains: [], outlets: [] }];
  const named = { id: ids.observerId, name: shopperName.trim(), initials: '', createdAt: '9999' };
  const known = useWalkthroughNames(records.brands, records.observers);
  const names = useWalkthroughNames(
    brands,
    observer === anotherOne ? [...records.observers, named] : records.observers,
  );
  const refusedId = useId();
  const outlets = records.brands.find(({ id }) => id === brand)?.outlets ?? [];

  const plan = async (event: FormEvent) => {
    event.preventDefault();
    if ((from === '') !== (to === '')) return setRefused(words.slotHalf);
    if (from !== '' && new Date(to) < new Date(from)) return setRefused(words.slotWrong);
    if (brand === anotherOne && brandName.trim() === '') return setRefused(messages.brandNameNeeded);
    if (observer === anotherOne && shopperName.trim() === '') return setRefused(words.shopperNameNeeded);
    setRefused(null);
    setSaving(true);
    const chosen = {
      brandId: brand === anotherOne ? ids.brandId : brand || null,
      outletId: outlet || null,
      observerId: observer === anotherOne ? ids.observerId : observer || null,
      wave: wave.trim(),
      slot: from === '' ? null : { from: new Date(from).toISOString(), to: new Date(to).toISOString() },
    };
    const label = (planned ? words.replanned : words.planned)(names.nameOf(chosen));
    // All that it makes is one step of Undo.
    const options = { label, mergeKey: `plan ${newId()}` };
    try {
      await history.settle();
      await makeNamed(options);
      const { id, journeyId } = ids;
      const done = planned
        ? await change(planned, chosen, options)
        : await history.run('startWalkthrough', { id, journeyId, ...chosen, briefId: brief, begins: false }, options);
      if (done === null) {
        setRefused(words.hasBegun);
        setSaving(false);
        return;
      }
      toast({ text: label, group: done.group });
      const { observerId } = chosen;
      if (observerId === null || observerId === records.me) return onClose();
      setTells({ observerId, name: names.shopperOf(chosen) });
      setSaving(false);
    } catch (error) {
      setRefused(sayRefusal(error, language));
      setSaving(false);
    }
  };

  /** The brand and the shopper who are not there yet. */
  async function makeNamed(options: RunOptions): Promise<void> {
    const studyId = briefs.find(({ id }) => id === brief)?.studyId;
    if (brand === anotherOne && studyId !== undefined) {
      const fields = { studyId, name: brandName.trim(), role: 'competitor' };
      await history.run('createRecord', { type: 'brands', id: ids.brandId, fields }, options);
    }
    if (observer === anotherOne) {
      const fields = { name: shopperName.trim() };
      await history.run('createRecord', { type: 'observers', id: ids.observerId, fields }, options);
    }
  }

  const planAnother = () => {
    setIds(mintIds());
    // Who and what was made just now is chosen from among the others.
    if (observer === anotherOne) setObserver(ids.observerId);
    setBrand('');
    setOutlet('');
    setBrandName('');
    setShopperName('');
    setTells(null);
  };

  /** The walkthrough, and the journey that it will become: one step of Undo. Null where it has begun. */
  async function change(
    { walkthrough, journey }: NonNullable<typeof planned>,
    chosen: Pick<Walkthrough, 'brandId' | 'outletId' | 'observerId' | 'wave' | 'slot'>,
    options: RunOptions,
  ) {
    const { walkthrough: latest } = await store.query('walkthrough', { walkthroughId: walkthrough.id });
    if (latest.state !== 'toDo') return null;
    const brandOf = (id: string | null) => brands.find((each) => each.id === id) ?? null;
    const by = briefs.find(({ id }) => id === brief);
    // A title that somebody wrote stays.
    const isOwnTitle = by === undefined || journey.title !== walkthroughTitle(by, brandOf(walkthrough.brandId));
    const { brandId, observerId } = chosen;
    const changes = {
      brandId,
      observerId,
      ...(isOwnTitle ? {} : { title: walkthroughTitle(by, brandOf(brandId)) }),
    };
    await history.run('editRecord', { type: 'journeys', id: journey.id, changes }, options);
    const input = { type: 'walkthroughs' as const, id: walkthrough.id, changes: { ...chosen } };
    return history.run('editRecord', input, options);
  }

  if (tells !== null) {
    return <PlannedDialog briefId={brief} {...tells} onAnother={planned ? null : planAnother} onClose={onClose} />;
  }
  return (
    <Dialog title={planned ? words.replanTitle : words.planTitle} closeName={messages.close} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void plan(event)} noValidate>
        <p className={styles.text}>{planned ? words.replanText : words.planText}</p>
        {planned ? null : (
          <Choice
            name={words.brief}
            value={brief}
            options={briefs.map(({ id, title }) => ({ value: id, label: title }))}
            onChoose={setBrief}
          />
        )}
        <div className={own.pair}>
          <ChoiceOrNew
            name={words.brand}
            value={brand}
            another={messages.otherBrand}
            nameOfNew={messages.brandName}
            typed={brandName}
            onType={setBrandName}
            options={[
              { value: '', label: words.noBrand },
              ...records.brands.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChoose={(chosen) => {
              setBrand(chosen);
              setOutlet('');
            }}
          />
          {outlets.length === 0 ? null : (
            <Choice
              name={words.outlet}
              value={outlet}
              options={[
                { value: '', label: words.noOutlet },
                ...outlets.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChoose={setOutlet}
            />
          )}
        </div>
        <div className={own.pair}>
          <ChoiceOrNew
            name={words.shopper}
            value={observer}
            another={words.otherShopper}
            nameOfNew={words.shopperName}
            typed={shopperName}
            onType={setShopperName}
            options={[
              { value: '', label: words.nobody },
              ...[...known.observers].map(([value, label]) => ({ value, label })),
            ]}
            onChoose={setObserver}
          />
        </div>
        <Field name={words.wave}>
          {(control) => (
            <input
              type="text"
              {...control}
              value={wave}
              placeholder={words.waveHint}
              maxLength={textLimits.tag}
              onChange={(event) => setWave(event.target.value)}
            />
          )}
        </Field>
        <div className={own.pair}>
          <MomentBox name={words.slotFrom} value={from} onChange={setFrom} />
          <MomentBox name={words.slotTo} value={to} onChange={setTo} />
        </div>
        <DialogFoot
          act={planned ? words.replanAct : words.planAct}
          disabled={isSaving}
          refused={refused}
          refusedId={refusedId}
          onClose={onClose}
        />
      </form>
    </Dialog>
  );
}

const mintIds = () => ({ id: newId(), journeyId: newId(), brandId: newId(), observerId: newId() });

/** What comes after a visit was planned for somebody else: the file that brings it to them. */
function PlannedDialog(props: {
  readonly briefId: string;
  readonly observerId: string;
  readonly name: string;
  /** Null where one visit was changed. */
  readonly onAnother: (() => void) | null;
  readonly onClose: () => void;
}) {
  const { briefId, observerId, name, onAnother, onClose } = props;
  const { messages, language } = useDashboard();
  const words = handOverMessages[language];
  const acts = useBriefActs();
  return (
    <Dialog title={words.plannedTitle} closeName={messages.close} onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.text}>{words.plannedText(name)}</p>
        <DialogActions>
          {onAnother === null ? (
            <Button onClick={onClose}>{messages.close}</Button>
          ) : (
            <Button onClick={onAnother}>{words.planAnother}</Button>
          )}
          <Button
            look="primary"
            onClick={() => {
              onClose();
              void acts.exportFile({ id: briefId }, observerId);
            }}
          >
            {words.saveFor(name)}
          </Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

function MomentBox(props: {
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <Field name={props.name}>
      {(control) => (
        <input
          type="datetime-local"
          {...control}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
