import { useRef } from 'react';
import { brandMessages } from '@/lib/i18n/brands';
import cards from '../cards.module.css';
import { useDashboard } from '../dashboardTools';
import type { StudySectionProps } from '../study/sectionProps';
import { useStoreQuery } from '../useStoreQuery';
import { BrandRow } from './BrandRow';
import styles from './BrandsSection.module.css';
import { NewBrand } from './NewBrand';
import { useRegistrableDomain } from './useRegistrableDomain';

/** The study's brands. */
export function BrandsSection({ records }: StudySectionProps) {
  const { store, messages, language, format } = useDashboard();
  const words = brandMessages[language];
  const { brands, study } = records;
  const { data: uses } = useStoreQuery(store, 'brandUse', { studyId: study.id });
  const registrableDomain = useRegistrableDomain();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className={cards.wideColumn} aria-labelledby="brands">
      <div className={styles.top}>
        <h2 id="brands" ref={heading} tabIndex={-1} className={styles.heading}>
          {messages.brands}
        </h2>
        <span className={cards.count}>{words.count(brands.length, format.number(brands.length))}</span>
        <p className={styles.text}>{brands.length === 0 ? words.empty : words.text}</p>
      </div>
      <NewBrand
        studyId={study.id}
        // The first brand of a study is the one that it studies.
        firstRole={brands.some(({ role }) => role === 'own') ? 'competitor' : 'own'}
        registrableDomain={registrableDomain}
      />
      {brands.length === 0 ? null : (
        <ul className={styles.brands}>
          {brands.map((brand) => (
            <BrandRow
              key={brand.id}
              brand={brand}
              use={uses === null ? null : (uses[brand.id] ?? unused)}
              registrableDomain={registrableDomain}
              onDeleted={() => heading.current?.focus()}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

const unused = { concerns: 0, hosts: 0 };
