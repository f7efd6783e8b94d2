import '@/components/theme/tokens.css';
import './overlayForm.css';
import { createRoot } from 'react-dom/client';
import { sendToBackground } from '@/lib/browser/backgroundMessages';
import { uiLocale } from '@/lib/browser/environment';
import { languageOf } from '@/lib/i18n/section';
import { createRequester } from '@/lib/messaging/createRequester';
import { createOverlayClient } from './createOverlayClient';
import { createVisibilityGate } from './createVisibilityGate';
import { OverlayPage } from './OverlayPage';
import { refuseUntrustedEvents } from './refuseUntrustedEvents';

// In the frame that the extension made, the address carries the form's one-time nonce. In a tab, and in a site's own frame, it does not.
const nonce = window.top === window.self ? '' : location.hash.slice(1);
history.replaceState(null, '', location.pathname);
const client = createOverlayClient({ request: createRequester({ send: sendToBackground }), nonce });
const opening = client.hello();
refuseUntrustedEvents(window);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <OverlayPage
      client={client}
      opening={opening}
      gate={createVisibilityGate(document.body)}
      fallbackLanguage={languageOf(uiLocale())}
    />,
  );
}
