import { useId } from 'react';
import { Field } from '@/components/controls';
import { quickFormLaterMessages } from '@/lib/i18n/quickFormLater';
import type { Language } from '@/lib/i18n/section';
import { brandRoles } from '@/lib/journey/catalogues/brandRoles';
import type { QuickTag } from '@/lib/journey/commands/quickTag';
import type { BrandRole } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import styles from './MainFields.module.css';
import type { NewBrand } from './quickFormProps';

export interface NewBrandFieldsProps {
  readonly brand: NewBrand;
  /** Whether the person has just asked for it; a restored draft leaves the focus where it is. */
  readonly isFocused: boolean;
  readonly language: Language;
  readonly onEdit: (changes: Pick<QuickTag, 'brand'>) => void;
}

/** Name and role of a brand that is named by hand. */
export function NewBrandFields({ brand, isFocused, language, onEdit }: NewBrandFieldsProps) {
  const messages = quickFormLaterMessages[language];
  const id = useId();
  return (
    <div className={styles.newBrand}>
      <Field name={messages.newBrandName}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={textLimits.brandName}
            value={brand.name}
            // biome-ignore lint/a11y/noAutofocus: the person has just chosen "another brand", to name it here.
            autoFocus={isFocused}
            onChange={(event) => onEdit({ brand: { ...brand, name: event.target.value } })}
          />
        )}
      </Field>
      <fieldset className={styles.roles}>
        <legend className={styles.roleName}>{messages.newBrandRole}</legend>
        {brandRoles.map((role) => (
          <label key={role.id} className={styles.role}>
            <input
              type="radio"
              name={id}
              checked={brand.role === role.id}
              onChange={() => onEdit({ brand: { ...brand, role: role.id satisfies BrandRole } })}
            />
            {role.labels[language]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
