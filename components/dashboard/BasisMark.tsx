import type { ReactNode } from 'react';
import { bases } from '@/lib/journey/catalogues/bases';
import { labelOf } from '@/lib/journey/catalogues/label';
import type { Basis } from '@/lib/journey/schemas/emotion';
import styles from './BasisMark.module.css';
import { useDashboard } from './dashboardTools';

/** Lived: a footprint's heel and toe; observed: an eye; reported: a speech bubble; judged: a lens; supposed: a broken round. */
const drawings: Record<Basis, ReactNode> = {
  experienced: (
    <path
      d="M7 13.5S2 10.5 2 6.6A2.9 2.9 0 0 1 7 4.5a2.9 2.9 0 0 1 5 2.1c0 3.9-5 6.9-5 6.9z"
      fill="currentColor"
      stroke="none"
    />
  ),
  observed: (
    <>
      <path d="M1 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4z" />
      <circle cx="7" cy="8" r="1.6" fill="currentColor" stroke="none" />
    </>
  ),
  reported: <path d="M2 3.5h10v7H7l-3 2.7v-2.7H2z" />,
  expert: (
    <>
      <circle cx="6" cy="7" r="3.6" />
      <path d="m8.7 9.7 3.3 3.3" />
    </>
  ),
  assumed: (
    <>
      <circle cx="7" cy="8" r="5.3" strokeDasharray="2 2.160" />
      <path d="M5.6 6.7c.2-.8.7-1.1 1.4-1.1.8 0 1.4.5 1.4 1.2 0 1-1.4 1-1.4 2M7 10.7v.1" />
    </>
  ),
};

/** On what a touchpoint rests, told apart by drawing and word. */
export function BasisMark({ basis }: { readonly basis: Basis }) {
  const { language } = useDashboard();
  return (
    <span className={styles.mark}>
      <svg
        width="14"
        height="14"
        viewBox="0 0 14 16"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {drawings[basis]}
      </svg>
      {labelOf(bases, basis, language)}
    </span>
  );
}
