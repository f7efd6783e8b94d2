import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { focusPlace } from '@/components/quickForm/formKeys';
import { Dialog } from '../Dialog';
import { useDashboard } from '../dashboardTools';
import { DashboardKeys } from './DashboardKeys';
import { useSettingsWords } from './useSettingsWords';

/** A button, and a key, that list the keys of the dashboard. */
export function KeysHelp({ className }: { readonly className: string | undefined }) {
  const { messages } = useDashboard();
  const words = useSettingsWords();
  const [isOpen, setOpen] = useState(false);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (focusPlace(document.activeElement) === 'typing' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    setOpen(true);
  });
  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener('keydown', (event) => onKey(event), { signal: controller.signal });
    return () => controller.abort();
  }, []);
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={words.keyHelp}
        aria-keyshortcuts="?"
        title={`${words.keyHelp} (?)`}
        onClick={() => setOpen(true)}
      >
        <b aria-hidden="true">?</b>
      </button>
      {isOpen
        ? // Not within the page's head, where the button stands.
          createPortal(
            <Dialog title={words.keyHelp} closeName={messages.close} onClose={() => setOpen(false)}>
              <DashboardKeys />
            </Dialog>,
            document.body,
          )
        : null}
    </>
  );
}
