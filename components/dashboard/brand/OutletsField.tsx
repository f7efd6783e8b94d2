import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/controls';
import { brandMessages } from '@/lib/i18n/brands';
import { newId } from '@/lib/journey/newId';
import type { Brand } from '@/lib/journey/schemas/study';
import { useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { SavedText } from '../fields/SavedFields';
import styles from './BrandsSection.module.css';

type Outlet = Brand['outlets'][number];

export interface OutletsFieldProps {
  readonly outlets: readonly Outlet[];
  readonly onChange: (outlets: Outlet[]) => void;
}

/** A brand's named places: added, written and removed. */
export function OutletsField({ outlets, onChange }: OutletsFieldProps) {
  const { language, format } = useDashboard();
  const words = brandMessages[language];
  const list = useRef<HTMLFieldSetElement>(null);
  /** The place that gets the focus once it is there: a new outlet's name, or the button to add another. */
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    list.current?.querySelector<HTMLElement>(`[data-focus="${wanted}"] :is(input, button)`)?.focus();
    setWanted(null);
  }, [wanted]);
  const edit = (id: string, changes: Partial<Outlet>) =>
    onChange(outlets.map((outlet) => (outlet.id === id ? { ...outlet, ...changes } : outlet)));
  const add = () => {
    const id = newId();
    onChange([...outlets, { id, name: '', kind: '', address: '' }]);
    setWanted(id);
  };
  return (
    <fieldset ref={list} className={styles.outlets}>
      <legend>{words.outletsText}</legend>
      {outlets.map((outlet, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset lays out its legend by itself, in a grid too.
        <div
          key={outlet.id}
          role="group"
          aria-label={words.outlet(format.number(index + 1))}
          className={styles.outlet}
          data-focus={outlet.id}
        >
          <SavedText name={words.outletName} value={outlet.name} onSave={(name) => edit(outlet.id, { name })} />
          <SavedText
            name={words.outletKind}
            value={outlet.kind}
            placeholder={words.outletKindPlaceholder}
            onSave={(kind) => edit(outlet.id, { kind })}
          />
          <SavedText
            name={words.outletAddress}
            value={outlet.address}
            onSave={(address) => edit(outlet.id, { address })}
          />
          <DeleteButton
            name={words.removeOutlet(outlet.name || words.unnamedOutlet)}
            onClick={() => {
              onChange(outlets.filter(({ id }) => id !== outlet.id));
              setWanted('add');
            }}
          />
        </div>
      ))}
      <div data-focus="add" className={styles.add}>
        <Button onClick={add}>{words.addOutlet}</Button>
      </div>
    </fieldset>
  );
}
