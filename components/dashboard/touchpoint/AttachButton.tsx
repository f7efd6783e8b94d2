import { useRef } from 'react';
import { Button } from '@/components/controls';
import { touchpointMessages } from '@/lib/i18n/touchpoint';
import { useDashboard } from '../dashboardTools';

/** Chooses files to attach. */
export function AttachButton(props: { readonly isBusy: boolean; readonly onFiles: (files: readonly File[]) => void }) {
  const { language, messages } = useDashboard();
  const words = touchpointMessages[language];
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          props.onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again.
          event.target.value = '';
        }}
      />
      <Button disabled={props.isBusy} onClick={() => input.current?.click()}>
        {props.isBusy ? messages.saving : words.attach}
      </Button>
    </>
  );
}
