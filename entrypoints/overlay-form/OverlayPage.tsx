import { useEffect, useState } from 'react';
import { overlayMessages } from '@/lib/i18n/overlay';
import type { Language } from '@/lib/i18n/section';
import { RefusedRequest } from '@/lib/messaging/answer';
import type { OverlayFormState } from '@/lib/messaging/protocol';
import type { OverlayClient } from './createOverlayClient';
import type { VisibilityGate } from './createVisibilityGate';
import { OverlayForm } from './OverlayForm';

export interface OverlayPageProps {
  readonly client: OverlayClient;
  /** The background's answer to the form's one hello. */
  readonly opening: Promise<OverlayFormState>;
  readonly gate: VisibilityGate;
  /** Until the background has said which language was chosen. */
  readonly fallbackLanguage: Language;
}

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly state: OverlayFormState }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' };

/** The form where the background has let this frame in; elsewhere one plain sentence, with nothing to click. */
export function OverlayPage({ client, opening, gate, fallbackLanguage }: OverlayPageProps) {
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' });
  const language = opened.kind === 'open' ? opened.state.language : fallbackLanguage;

  useEffect(() => {
    opening.then(
      (state) => {
        if (state.theme !== 'system') document.documentElement.dataset.theme = state.theme;
        setOpened({ kind: 'open', state });
      },
      (error: unknown) => {
        const isRefused =
          error instanceof RefusedRequest && (error.code === 'notAllowed' || error.code === 'malformed');
        setOpened({ kind: isRefused ? 'refused' : 'failed' });
      },
    );
  }, [opening]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (opened.kind === 'open') return <OverlayForm client={client} gate={gate} initial={opened.state} />;
  const { loading, notHere, cannotOpen } = overlayMessages[language];
  return <p className="sentence">{{ opening: loading, refused: notHere, failed: cannotOpen }[opened.kind]}</p>;
}
