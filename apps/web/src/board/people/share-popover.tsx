import { useRef, useState, type ReactNode } from 'react';
import { LinkIcon } from '../icons.tsx';
import { Popover } from '../popover.tsx';
import { boardLink, copyText } from './board-link.ts';

/** The link to the board, and a button that copies it. */
export function SharePopover({ room }: { readonly room: string }): ReactNode {
  return (
    <Popover
      testId="share-button"
      title="Share this board"
      look="primary"
      label={
        <>
          <LinkIcon />
          Share
        </>
      }
    >
      {() => <ShareCard link={boardLink(room)} />}
    </Popover>
  );
}

type Copied = 'no' | 'yes' | 'by-hand';

const COPIED_WORDS: Readonly<Record<Copied, string>> = {
  no: 'Whoever opens this link draws with you.',
  yes: 'Copied. Send it to whoever should draw with you.',
  'by-hand': 'The browser does not let a page copy here: press Ctrl+C.',
};

function ShareCard({ link }: { readonly link: string }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<Copied>('no');
  const copy = async (): Promise<void> => {
    field.current?.select();
    setCopied((await copyText(link)) ? 'yes' : 'by-hand');
  };
  return (
    <div className="share">
      <div className="share-row">
        <input
          ref={field}
          className="field"
          readOnly
          value={link}
          aria-label="Link to this board"
          onFocus={(event) => event.target.select()}
        />
        <button type="button" className="button button-primary" onClick={() => void copy()}>
          Copy
        </button>
      </div>
      <p className="hint" role="status">
        {COPIED_WORDS[copied]}
      </p>
    </div>
  );
}
