import type { ReactElement, ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg
      viewBox="0 0 20 20"
      width="18"
      height="18"
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

export const UndoIcon = (): ReactElement => (
  <Icon>
    <path d="M7.5 10.8 4.2 7.5l3.3-3.3M4.2 7.5h7.9a3.7 3.7 0 0 1 0 7.5H10" />
  </Icon>
);
export const RedoIcon = (): ReactElement => (
  <Icon>
    <path d="m12.5 10.8 3.3-3.3-3.3-3.3M15.8 7.5H7.9a3.7 3.7 0 0 0 0 7.5H10" />
  </Icon>
);
export const ClockIcon = (): ReactElement => (
  <Icon>
    <path d="M3.6 8.2A6.7 6.7 0 1 1 3.3 11M3.2 4.6v3.7h3.7M10 6.6V10l2.4 1.5" />
  </Icon>
);
export const LinkIcon = (): ReactElement => (
  <Icon>
    <path d="m8.3 11.7 3.4-3.4M9.2 5.8l1.4-1.4a3.5 3.5 0 0 1 5 5l-1.4 1.4M10.8 14.2l-1.4 1.4a3.5 3.5 0 0 1-5-5l1.4-1.4" />
  </Icon>
);
export const CloseIcon = (): ReactElement => (
  <Icon>
    <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />
  </Icon>
);
export const PlayIcon = (): ReactElement => (
  <Icon>
    <path d="M6.5 4.6v10.8l8.6-5.4z" />
  </Icon>
);
export const PauseIcon = (): ReactElement => (
  <Icon>
    <path d="M7 5v10M13 5v10" />
  </Icon>
);
export const StepBackIcon = (): ReactElement => (
  <Icon>
    <path d="m12 5-5 5 5 5" />
  </Icon>
);
export const StepForwardIcon = (): ReactElement => (
  <Icon>
    <path d="m8 5 5 5-5 5" />
  </Icon>
);
export const HomeIcon = (): ReactElement => (
  <Icon>
    <path d="M4 9.2 10 4l6 5.2M5.6 8v7.6h8.8V8" />
  </Icon>
);
