import type { ReactNode } from 'react';

/** Small line drawings beside words, or on buttons that carry their name otherwise: for eyes only. */
function Icon({ children, size = 16 }: { readonly children: ReactNode; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

export const CrossIcon = () => (
  <Icon>
    <path d="m4 4 8 8M12 4l-8 8" />
  </Icon>
);
export const UndoIcon = () => (
  <Icon>
    <path d="M5.5 3 2.5 6l3 3M3 6h6.2a3.8 3.8 0 0 1 0 7.5H6" />
  </Icon>
);
export const RedoIcon = () => (
  <Icon>
    <path d="m10.5 3 3 3-3 3M13 6H6.8a3.8 3.8 0 0 0 0 7.5H10" />
  </Icon>
);
export const SearchIcon = () => (
  <Icon>
    <circle cx="7" cy="7" r="4.25" />
    <path d="m10.2 10.2 3.3 3.3" />
  </Icon>
);
export const MoveIcon = () => (
  <Icon>
    <path d="M8 1.8v12.4M1.8 8h12.4M6 3.8l2-2 2 2M6 12.2l2 2 2-2M3.8 6l-2 2 2 2M12.2 6l2 2-2 2" strokeWidth="1.3" />
  </Icon>
);
export const OutIcon = () => (
  <Icon size={12}>
    <path d="M9 2.5h4.5V7M13 3 7.2 8.8M6.5 3.5H3.8c-.7 0-1.3.6-1.3 1.3v7.4c0 .7.6 1.3 1.3 1.3h7.4c.7 0 1.3-.6 1.3-1.3V9.5" />
  </Icon>
);
export const PainIcon = () => (
  <Icon size={13}>
    <path d="M8.8 1.5 3.5 9h4l-.8 5.5L12.5 7h-4z" />
  </Icon>
);
export const QuoteIcon = () => (
  <Icon size={13}>
    <path d="M6.5 4C4.5 4.8 3.2 6.5 3.2 9v3h3.6V8.5H5.2M13 4c-2 .8-3.3 2.5-3.3 5v3h3.6V8.5h-1.6" />
  </Icon>
);
export const ConflictIcon = () => (
  <Icon size={13}>
    <path d="M8 2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1" />
  </Icon>
);
export const PictureIcon = () => (
  <Icon>
    <path d="M2 3h12v10H2zM2 11l3.5-3.5 3 3 2-2L14 12" />
    <circle cx="10.8" cy="5.8" r=".9" />
  </Icon>
);
export const FileIcon = () => (
  <Icon>
    <path d="M9.3 2H4v12h8V4.7zM9.3 2v2.7H12" />
  </Icon>
);
export const TrashIcon = () => (
  <Icon>
    <path d="M2.5 4.2h11M6 4V2.5h4V4M4 4.2l.6 9.3h6.8l.6-9.3M6.7 7v4M9.3 7v4" />
  </Icon>
);
export const PencilIcon = () => (
  <Icon>
    <path d="M10.6 2.9 13.1 5.4 5.6 12.9 2.5 13.5 3.1 10.4zM9 4.5 11.5 7" />
  </Icon>
);
export const CheckIcon = () => (
  <Icon>
    <path d="m3 8.5 3.3 3.3L13 4.8" />
  </Icon>
);
export const PresentIcon = () => (
  <Icon>
    <path d="M2 3h12v8H2zM8 11v2.5M5.5 13.5h5M7 5.3v3.4L9.8 7z" />
  </Icon>
);
export const BackIcon = () => (
  <Icon>
    <path d="M10 3 5 8l5 5" />
  </Icon>
);
export const ForthIcon = () => (
  <Icon>
    <path d="m6 3 5 5-5 5" />
  </Icon>
);
export const FullScreenIcon = () => (
  <Icon>
    <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" />
  </Icon>
);
