import { useEffect, useRef, useState, type ReactNode } from 'react';

export interface PopoverProps {
  readonly label: ReactNode;
  readonly title: string;
  readonly testId: string;
  readonly look: 'primary' | 'icon';
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small card below itself; Escape or a click elsewhere closes it. */
export function Popover({ label, title, testId, look, children }: PopoverProps): ReactNode {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target) !== true) setOpen(false);
    };
    document.addEventListener('pointerdown', away, true);
    return () => document.removeEventListener('pointerdown', away, true);
  }, [open]);
  return (
    <div
      className="pop"
      ref={root}
      onKeyDown={(event) => {
        // The editor's shortcuts are single letters: what is typed here is not for it.
        event.stopPropagation();
        if (event.key === 'Escape') setOpen(false);
      }}
    >
      <button
        type="button"
        className={`button button-${look}`}
        title={title}
        aria-haspopup="dialog"
        aria-expanded={open}
        data-testid={testId}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className="pop-card" role="dialog" aria-label={title}>
          {children(() => setOpen(false))}
        </div>
      )}
    </div>
  );
}
