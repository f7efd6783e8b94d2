import { useState } from 'react';
import { brandMessages } from '@/lib/i18n/brands';
import { brandRoles } from '@/lib/journey/catalogues/brandRoles';
import type { BrandUse } from '@/lib/journey/commands';
import type { Brand, BrandRole } from '@/lib/journey/schemas/study';
import { textLimits } from '@/lib/journey/textLimits';
import cards from '../cards.module.css';
import { type RegistrableDomain, useDashboard } from '../dashboardTools';
import { DeleteButton } from '../fields/DeleteButton';
import { Disclosure } from '../fields/Disclosure';
import { Choice, SavedText } from '../fields/SavedFields';
import { SaveStatus } from '../fields/SaveStatus';
import { useRecordEdits } from '../fields/useRecordEdits';
import styles from './BrandsSection.module.css';
import { OutletsField } from './OutletsField';
import { readDomains } from './readDomains';

export interface BrandRowProps {
  readonly brand: Brand;
  /** Null while it is being counted. */
  readonly use: BrandUse | null;
  readonly registrableDomain: RegistrableDomain | null;
  readonly onDeleted: () => void;
}

/** One brand, every field of it. */
export function BrandRow({ brand, use, registrableDomain, onDeleted }: BrandRowProps) {
  const { history, messages, language, format, toast, reportError } = useDashboard();
  const words = brandMessages[language];
  const { current, save, edit, retry } = useRecordEdits('brands', brand);
  /** What was written among the domains and can be none. */
  const [refused, setRefused] = useState<readonly string[]>([]);
  const saveDomains = (text: string) => {
    const read = readDomains(text, registrableDomain);
    setRefused(read.refused);
    edit({ domains: read.domains }, messages.brandDomains);
  };
  const remove = () => {
    const label = messages.deletedBrand(current.name, format.number(use?.concerns ?? 0));
    history.flush();
    history.run('deleteRecord', { type: 'brands', id: brand.id }, { label }).then(({ group }) => {
      toast({ text: label, group });
      onDeleted();
    }, reportError);
  };
  const { outlets, note } = current;
  const filled = [
    outlets.length > 0 ? words.outletCount(outlets.length, format.number(outlets.length)) : '',
    note.split('\n')[0] ?? '',
  ];
  return (
    <li className={styles.brand} aria-label={current.name}>
      <SavedText
        name={messages.brandName}
        value={current.name}
        neededHint={messages.nameNeeded}
        maxLength={textLimits.brandName}
        onSave={(name) => edit({ name: name.trim() }, messages.brandName)}
      />
      <Choice
        name={messages.brandRole}
        value={current.role}
        options={brandRoles.map(({ id, labels }) => ({ value: id, label: labels[language] }))}
        onChoose={(role) => edit({ role: role as BrandRole }, messages.brandRole)}
      />
      <SavedText
        name={messages.brandDomains}
        value={current.domains.join(', ')}
        placeholder={messages.domainsHint}
        {...(refused.length > 0 ? { hint: words.noDomains(refused.map((part) => words.quoted(part)).join(', ')) } : {})}
        onSave={saveDomains}
      />
      <div className={styles.delete}>
        <DeleteButton name={messages.deleteBrand(current.name)} onClick={remove} />
      </div>
      <div className={styles.more}>
        <div className={styles.whole}>
          <Disclosure title={words.outletsAndNote} summary={filled.filter(Boolean).join(' · ')}>
            <OutletsField outlets={outlets} onChange={(changed) => edit({ outlets: changed }, words.outlets)} />
            <SavedText name={words.note} value={note} lines={2} onSave={(text) => edit({ note: text }, words.note)} />
          </Disclosure>
        </div>
        <div className={styles.use}>
          <SaveStatus save={save} onRetry={retry} />
          {use === null ? null : (
            <span className={cards.count}>
              {words.concernCount(use.concerns, format.number(use.concerns))}
              {use.hosts > 0 ? ` · ${words.hostCount(format.number(use.hosts))}` : null}
            </span>
          )}
        </div>
      </div>
    </li>
  );
}
