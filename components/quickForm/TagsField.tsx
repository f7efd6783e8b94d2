import { type KeyboardEvent, useId, useState } from 'react';
import type { MoreFieldsMessages } from '@/lib/i18n/moreFields';
import { textLimits } from '@/lib/journey/textLimits';
import styles from './TagsField.module.css';

export interface TagsFieldProps {
  readonly tags: readonly string[];
  /** Tags of the study, most used first. */
  readonly knownTags: readonly string[];
  readonly messages: MoreFieldsMessages;
  readonly onChange: (tags: string[]) => void;
}

const suggestionsShown = 6;

/** Tags as chips. Enter or a comma adds what is typed, leaving the box does too; Backspace in the empty box takes the last one off. */
export function TagsField({ tags, knownTags, messages, onChange }: TagsFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');

  const add = (text: string) => {
    const added = text
      .split(',')
      // Never half of a character at the end.
      .map((tag) =>
        tag
          .trim()
          .slice(0, textLimits.tag)
          .replace(/\p{Surrogate}$/u, ''),
      )
      .filter((tag) => tag !== '');
    const next = [...new Set([...tags, ...added])];
    if (next.length > tags.length) onChange(next);
    setTyped('');
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };

  const start = typed.trim().toLocaleLowerCase();
  const suggestions = knownTags
    .filter((tag) => !tags.includes(tag) && tag.toLocaleLowerCase().startsWith(start))
    .slice(0, suggestionsShown);

  return (
    <div className={styles.tags}>
      <label className={styles.name} htmlFor={id}>
        {messages.tags}
      </label>
      <div className={styles.line}>
        {tags.map((tag) => (
          <span key={tag} className={styles.chip}>
            {tag}
            <button
              type="button"
              className={styles.remove}
              aria-label={messages.removeTag(tag)}
              onClick={() => onChange(tags.filter((other) => other !== tag))}
            >
              <svg width="8" height="8" viewBox="0 0 8 8" aria-hidden="true">
                <path d="m1 1 6 6M7 1 1 7" />
              </svg>
            </button>
          </span>
        ))}
        <input
          id={id}
          type="text"
          value={typed}
          maxLength={textLimits.tag}
          placeholder={tags.length === 0 ? messages.tagsPlaceholder : undefined}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => add(typed)}
        />
      </div>
      {suggestions.length > 0 ? (
        <fieldset className={styles.suggestions} aria-label={messages.knownTags}>
          {suggestions.map((tag) => (
            <button
              key={tag}
              type="button"
              className={styles.suggestion}
              aria-label={messages.addTag(tag)}
              // The box would lose the focus first, and with it add what is half typed.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
            >
              {tag}
            </button>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
