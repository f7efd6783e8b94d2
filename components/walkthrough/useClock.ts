import { useEffect, useState } from 'react';
import { usePanel } from './panelTools';

/** The time, every second: milliseconds since 1970. */
export function useClock(): number {
  const { now } = usePanel();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 1000);
    return () => clearInterval(timer);
  }, [now]);
  return time;
}
