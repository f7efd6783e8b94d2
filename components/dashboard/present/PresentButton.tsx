import { useEffect, useEffectEvent } from 'react';
import { Button } from '@/components/controls';
import { focusPlace } from '@/components/quickForm/formKeys';
import { presentMessages } from '@/lib/i18n/present';
import { useDashboard } from '../dashboardTools';
import { PresentIcon } from '../icons';
import { presentRoute } from '../route';

/** By the character typed, so that the letter shown is the letter pressed. */
const presentKey = 'P';

/** Presents the journey that the map shows. */
export function PresentButton({ journeyId }: { readonly journeyId: string }) {
  const { language, navigate } = useDashboard();
  const words = presentMessages[language];
  const present = () => navigate(presentRoute(journeyId));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.altKey || event.repeat);
    if (!isPlain || event.defaultPrevented || event.key.toUpperCase() !== presentKey) return;
    if (focusPlace(document.activeElement) === 'typing' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    present();
  });
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return (
    <Button look="quiet" keyCap={presentKey} title={words.presentHint} onClick={present}>
      <PresentIcon /> {words.present}
    </Button>
  );
}
