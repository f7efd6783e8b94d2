import { Notice } from '@/components/controls';
import { errorMessages } from '@/lib/i18n/errors';
import type { Language } from '@/lib/i18n/section';
import type { QuickFormErrorCode } from './quickFormProps';

export interface SaveFailureProps {
  readonly code: QuickFormErrorCode;
  readonly detail: string;
  readonly isDraftKept: boolean;
  readonly language: Language;
}

/** Why it was not saved, what to do, and whether what was typed is kept. */
export function SaveFailure({ code, detail, isDraftKept, language }: SaveFailureProps) {
  const messages = errorMessages[language];
  return (
    <Notice tone="danger" role="alert" title={messages[code]}>
      <p>
        {messages[`${code}Action`]} {code === 'invalid' ? detail : null}
      </p>
      <p>{isDraftKept ? messages.draftKept : messages.draftNotKept}</p>
    </Notice>
  );
}
