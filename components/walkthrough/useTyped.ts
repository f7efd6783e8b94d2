import { useState } from 'react';
import { usePanel } from './panelTools';

export interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
  /** It was sent: what comes next is another text. */
  readonly sent: () => void;
}

/** The text of a field that outlives its panel until it is sent. `field` names it in this browser, `before` is what was said already. */
export function useTyped(field: string, before = ''): Typed {
  const { typed } = usePanel().browser;
  const [text, setText] = useState(() => typed.get(field) || before);
  return {
    text,
    type(written) {
      setText(written);
      typed.keep(field, written === before ? '' : written);
    },
    sent: () => typed.keep(field, ''),
  };
}
