import { Notice } from '@/components/controls';
import { walkthroughMessages } from '@/lib/i18n/walkthrough';
import type { Walkthrough } from '@/lib/journey/schemas/walkthrough';
import { usePanel } from './panelTools';

/** Why a walkthrough came back: what is to be done again. */
export function ReturnComment({ walkthrough: { returnComment } }: { readonly walkthrough: Walkthrough }) {
  const messages = walkthroughMessages[usePanel().language];
  if (returnComment === '') return null;
  return (
    <Notice tone="warning" title={messages.toDoAgain}>
      {returnComment}
    </Notice>
  );
}
