import { useEffect, useRef } from 'react';
import { NameBox } from './NameBox';
import { Choice, type ChoiceProps } from './SavedFields';

/** The value of the choice for one that is not there yet: no record has such an id. */
export const anotherOne = 'another';

export interface ChoiceOrNewProps extends ChoiceProps {
  /** What the choice for another one is called, and the box for its name. */
  readonly another: string;
  readonly nameOfNew: string;
  readonly typed: string;
  readonly onType: (name: string) => void;
}

/** A list to choose from, at whose end one can name another one: it is made with what the form makes. */
export function ChoiceOrNew({ another, nameOfNew, typed, onType, options, ...choice }: ChoiceOrNewProps) {
  const box = useRef<HTMLInputElement>(null);
  const isNew = choice.value === anotherOne;
  useEffect(() => {
    if (isNew) box.current?.focus();
  }, [isNew]);
  return (
    <>
      <Choice {...choice} options={[...options, { value: anotherOne, label: another }]} />
      {isNew ? <NameBox name={nameOfNew} ref={box} value={typed} onChange={onType} /> : null}
    </>
  );
}
