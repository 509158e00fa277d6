import { useCallback, useSyncExternalStore, type ReactNode } from 'react';
import { CloseIcon } from '../icons.tsx';
import type { Notice, Notices } from './notices.ts';

/** What happened to one's own work, until it is read. */
export function NoticeList({ notices }: { readonly notices: Notices }): ReactNode {
  const open = useSyncExternalStore(
    useCallback((changed: () => void) => notices.subscribe(changed), [notices]),
    () => notices.open,
  );
  return (
    <div className="notices" aria-live="assertive">
      {open.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} onClose={() => notices.close(notice.id)} />
      ))}
    </div>
  );
}

function NoticeCard({ notice, onClose }: { readonly notice: Notice; readonly onClose: () => void }): ReactNode {
  const { download } = notice;
  return (
    <div className={`notice notice-${notice.tone}`} data-testid="notice">
      <div className="notice-text">
        <strong>{notice.title}</strong>
        {notice.lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {download !== undefined && (
          <button type="button" className="button" onClick={() => saveFile(download)}>
            Keep a copy
          </button>
        )}
      </div>
      <button
        type="button"
        className="button button-quiet notice-close"
        aria-label="Close this notice"
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </div>
  );
}

function saveFile({ file, content }: { readonly file: string; readonly content: string }): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
