import { useEffect, useEffectEvent, useState } from 'react';
import { Button } from '@/components/controls';
import { focusPlace } from '@/components/quickForm/formKeys';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import type { CategoryId } from '@/lib/journey/catalogues/categories';
import type { ChannelId } from '@/lib/journey/catalogues/channels';
import type { QuickTagContext } from '@/lib/journey/commands';
import { newId } from '@/lib/journey/newId';
import type { Journey } from '@/lib/journey/schemas/study';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import styles from './NewTouchpoint.module.css';

export interface NewTouchpointProps {
  /** The journey that it goes to the end of. */
  readonly journey: Pick<Journey, 'id' | 'title' | 'kind' | 'brandId'>;
  readonly context: QuickTagContext;
  /** Whether the key is another's now: while the editor is open, letters code what it shows. */
  readonly hasNoKey?: boolean;
  readonly onMade: (touchpointId: string) => void;
}

interface Kind {
  readonly id: 'call' | 'shopVisit' | 'parcel' | 'word' | 'somethingElse';
  readonly channel: ChannelId | null;
  readonly category: CategoryId | null;
}

/** What people meet without a page. */
const kinds: readonly Kind[] = [
  { id: 'call', channel: 'phone', category: 'contactsSupport' },
  { id: 'shopVisit', channel: 'store', category: 'visitsStoreOrOffice' },
  { id: 'parcel', channel: 'mail', category: 'receivesDelivery' },
  { id: 'word', channel: 'wordOfMouth', category: 'hearsByWordOfMouth' },
  { id: 'somethingElse', channel: null, category: null },
];

const newTouchpointKey = 'A';

/** A touchpoint that has no page: what kind, and it is there to be written about. */
export function NewTouchpoint({ journey, context, hasNoKey = false, onMade }: NewTouchpointProps) {
  const { history, language, messages, announce, reportError } = useDashboard();
  const words = touchpointMessages[language];
  const [isOpen, setOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat && !event.isComposing;
    if (hasNoKey || !isPlain || event.defaultPrevented || event.key.toUpperCase() !== newTouchpointKey) return;
    if (focusPlace(document.activeElement) === 'typing' || document.querySelector('dialog[open], [role=menu]')) return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), { signal: controller.signal });
    return () => controller.abort();
  }, []);

  const make = ({ id: kind, channel, category }: Kind) => {
    const id = newId();
    const title = words[`${kind}Title`];
    const label = words.createdTouchpoint(title);
    const fields = {
      title,
      channel,
      category,
      basis: journey.kind === 'planned' ? 'assumed' : (context.last?.basis ?? context.defaults.basis ?? 'expert'),
      brandId: journey.brandId ?? context.defaults.brandId,
      // Told right away: most are written down as they happen, and the field is there to say otherwise. A plan has no time.
      occurredAt: journey.kind === 'planned' ? null : { time: new Date().toISOString(), precision: 'minute' },
      // Subtracted, since minus zero is not what a file gives back.
      utcOffsetMinutes: 0 - new Date().getTimezoneOffset(),
    };
    setOpen(false);
    history
      .run('createTouchpoints', { touchpoints: [{ id, journeyId: journey.id, fields, evidence: [] }] }, { label })
      .then(() => {
        announce(label);
        onMade(id);
      }, reportError);
  };
  return (
    <>
      <Button keyCap={hasNoKey ? undefined : newTouchpointKey} onClick={() => setOpen(true)}>
        {words.newTouchpoint}
      </Button>
      {isOpen ? (
        <Dialog title={words.newTouchpoint} closeName={messages.close} onClose={() => setOpen(false)}>
          <p className={styles.text}>{words.newTouchpointText(journey.title)}</p>
          <div className={styles.kinds}>
            {kinds.map((kind, index) => (
              <button
                key={kind.id}
                type="button"
                className={styles.kind}
                data-initial-focus={index === 0 ? '' : undefined}
                onClick={() => make(kind)}
              >
                {words[kind.id]}
              </button>
            ))}
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
