import type { ReactNode } from 'react';

/** Small line drawings on the map's buttons, which carry their name otherwise: for eyes only. */
function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const PlusIcon = () => (
  <Icon>
    <path d="M8 3.2v9.6M3.2 8h9.6" />
  </Icon>
);
export const MinusIcon = () => (
  <Icon>
    <path d="M3.2 8h9.6" />
  </Icon>
);
export const FitIcon = () => (
  <Icon>
    <path d="M2 4v8M14 4v8M4.5 8h7M6.5 6l-2 2 2 2M9.5 6l2 2-2 2" />
  </Icon>
);
export const FoldIcon = () => (
  <Icon>
    <path d="M2 8h4M14 8h-4M4 5.5 6.5 8 4 10.5M12 5.5 9.5 8l2.5 2.5" />
  </Icon>
);
export const UnfoldIcon = () => (
  <Icon>
    <path d="M6.5 8H2M9.5 8H14M4.5 5.5 2 8l2.5 2.5M11.5 5.5 14 8l-2.5 2.5" />
  </Icon>
);
export const ChevronIcon = ({ isDown }: { readonly isDown: boolean }) => (
  <Icon>
    <path d={isDown ? 'm4.5 6.5 3.5 3.5 3.5-3.5' : 'm6.5 4.5 3.5 3.5-3.5 3.5'} />
  </Icon>
);
export const GripIcon = () => (
  <Icon>
    <path d="M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1" />
  </Icon>
);
export const PrintIcon = () => (
  <Icon>
    <path d="M4.5 6V2.5h7V6M4.5 11.5h-2V6h11v5.5h-2M4.5 9.5h7v4h-7z" />
  </Icon>
);
