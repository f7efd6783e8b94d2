import { type FormEvent, useId, useRef, useState } from 'react';
import { Button, Field } from '@/components/controls';
import { brandMessages } from '@/lib/i18n/brands';
import { brandLine } from '@/lib/journey/brandLine';
import { brandRoles } from '@/lib/journey/catalogues/brandRoles';
import { newId } from '@/lib/journey/newId';
import type { BrandRole } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import { type RegistrableDomain, useDashboard } from '../dashboardTools';
import { Choice } from '../fields/SavedFields';
import styles from './BrandsSection.module.css';
import { readDomains } from './readDomains';

export interface NewBrandProps {
  readonly studyId: string;
  /** The role that is offered first. */
  readonly firstRole: BrandRole;
  readonly registrableDomain: RegistrableDomain | null;
}

/** Adds a brand by one line, "Etam etam.com", and Enter; then the next one may be written. */
export function NewBrand({ studyId, firstRole, registrableDomain }: NewBrandProps) {
  const { history, messages, language, toast, reportError } = useDashboard();
  const words = brandMessages[language];
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState('');
  const [chosenRole, setChosenRole] = useState<BrandRole | null>(null);
  const role = chosenRole ?? firstRole;
  const read = brandLine(line);
  const name = read?.name.slice(0, textLimits.brandName) ?? '';
  const { domains } = readDomains(read?.domains.join(' ') ?? '', registrableDomain);

  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name === '') return;
    const label = words.added(name);
    history
      .run('createRecord', { type: 'brands', id: newId(), fields: { studyId, name, role, domains } }, { label })
      .then(({ group }) => {
        setLine('');
        setChosenRole(null);
        toast({ text: label, group });
        input.current?.focus();
      }, reportError);
  };
  const title = role === 'competitor' ? words.addCompetitor : words.addOther;
  return (
    <form className={styles.new} onSubmit={add} aria-label={title}>
      <Field name={words.line}>
        {(control) => (
          <input
            type="text"
            {...control}
            ref={input}
            aria-describedby={hintId}
            value={line}
            maxLength={textLimits.line}
            placeholder={words.linePlaceholder}
            onChange={(event) => setLine(event.target.value)}
          />
        )}
      </Field>
      <Choice
        name={messages.brandRole}
        value={role}
        options={brandRoles.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(chosen) => setChosenRole(chosen as BrandRole)}
      />
      <Button type="submit" disabled={name === ''}>
        {title}
      </Button>
      <p id={hintId} className={styles.reads}>
        {name === '' ? words.lineHint : words.lineReads(name, domains.join(', '))}
      </p>
    </form>
  );
}
