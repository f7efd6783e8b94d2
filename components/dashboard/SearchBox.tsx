import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { textLimits } from '@/lib/journey/textLimits';
import { useDashboard } from './dashboardTools';
import { CrossIcon, SearchIcon } from './icons';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  readonly query: string;
  readonly onSearch: (query: string) => void;
  /** What was found, in words; null while nothing is searched for. */
  readonly result: string | null;
}

const searchedAfterMs = 120;

/** Searches as it is typed in. */
export function SearchBox({ query, onSearch, result }: SearchBoxProps) {
  const { messages } = useDashboard();
  const [typed, setTyped] = useState(query);
  const [lastQuery, setLastQuery] = useState(query);
  if (query !== lastQuery) {
    // The address changed: by the search itself a moment ago, or by going back.
    setLastQuery(query);
    if (query.trim() !== typed.trim()) setTyped(query);
  }
  const search = useEffectEvent((text: string) => {
    if (text !== query) onSearch(text);
  });
  useEffect(() => {
    const timer = setTimeout(() => search(typed), searchedAfterMs);
    return () => clearTimeout(timer);
  }, [typed]);
  const input = useRef<HTMLInputElement>(null);
  return (
    <search className={styles.search}>
      <SearchIcon />
      <input
        ref={input}
        type="text"
        className={styles.input}
        aria-label={messages.search}
        placeholder={messages.searchPlaceholder}
        value={typed}
        maxLength={textLimits.touchpointTitle}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && typed !== '') {
            event.preventDefault();
            setTyped('');
          }
        }}
      />
      <span role="status" className={styles.result}>
        {result}
      </span>
      {typed === '' ? null : (
        <button
          type="button"
          className={styles.clear}
          aria-label={messages.clearSearch}
          onClick={() => {
            setTyped('');
            input.current?.focus();
          }}
        >
          <CrossIcon />
        </button>
      )}
    </search>
  );
}
