import { useLayoutEffect, useState } from 'react';

/** Whether the keyboard is in the panel: in the page beside it, its keys are not heard. */
export function useHasFocus(): boolean {
  const [hasFocus, setHasFocus] = useState(() => document.hasFocus());
  // As soon as it is shown: nothing of what changes then is missed.
  useLayoutEffect(() => {
    const onFocus = () => setHasFocus(true);
    const onBlur = () => setHasFocus(false);
    window.addEventListener('focus', onFocus);
    window.addEventListener('blur', onBlur);
    return () => {
      window.removeEventListener('focus', onFocus);
      window.removeEventListener('blur', onBlur);
    };
  }, []);
  return hasFocus;
}
