import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Excalidraw } from '@excalidraw/excalidraw';
import type { ExcalidrawImperativeAPI, ExcalidrawProps } from '@excalidraw/excalidraw/types';
import { BoardEditor } from './board-editor.ts';
import { BoardMenu } from './board-menu.tsx';
import type { BoardSession } from './board-session.ts';
import { ClockIcon } from './icons.tsx';
import { PastPanel } from './past/past-panel.tsx';
import { boardLink, copyText } from './people/board-link.ts';
import { SharePopover } from './people/share-popover.tsx';
import { YouPopover } from './people/you-popover.tsx';
import { ConnectionBanner } from './status/connection-banner.tsx';
import { NoticeList } from './status/notice-list.tsx';
import { SaveBadge } from './status/save-badge.tsx';
import { useClientValue } from './use-client.ts';

const UI_OPTIONS: NonNullable<ExcalidrawProps['UIOptions']> = {
  // Opening a file would replace the board for everybody; images have nowhere to be kept yet.
  canvasActions: { loadScene: false, saveToActiveFile: false, changeViewBackgroundColor: false },
  tools: { image: false },
};

/** Sizes text before it is first typed: a text measured without its font is drawn clipped for ever. */
const FIRST_FONTS = ['20px Excalifont', '20px Nunito', '20px "Comic Shanns"'] as const;

/** The editor with everything around it. */
export function BoardView({ session }: { readonly session: BoardSession }): ReactNode {
  const [api, setApi] = useState<ExcalidrawImperativeAPI>();
  const [editor, setEditor] = useState<BoardEditor>();
  const [past, setPast] = useState(false);
  const [dark, setDark] = useState(false);
  const { client } = session;
  const status = useClientValue(client, 'save', readStatus);
  useClientValue(client, 'connection', readConnection);

  useEffect(() => {
    if (api === undefined) return;
    const attached = new BoardEditor(api, session);
    attached.start();
    setEditor(attached);
    const stopTheme = api.onChange((_elements, state) => setDark(state.theme === 'dark'));
    return () => {
      stopTheme();
      attached.stop();
    };
  }, [api, session]);

  useEffect(() => {
    for (const font of FIRST_FONTS) document.fonts.load(font, 'Boardstream').catch(() => undefined); // then text is measured later
  }, []);

  const openPast = useCallback(() => setPast(true), []);
  const closePast = useCallback(() => setPast(false), []);
  const copy = useCallback(() => void copyLink(session), [session]);
  const onPointerUpdate = useCallback<NonNullable<ExcalidrawProps['onPointerUpdate']>>(
    ({ pointer, button }) => session.presence.pointerMoved({ ...pointer, button }),
    [session],
  );

  return (
    <div
      className={`board ${dark ? 'board-dark' : ''} ${past ? 'board-past' : ''}`}
      onPointerLeave={() => session.presence.pointerLeft()}
    >
      <Excalidraw
        excalidrawAPI={setApi}
        name={session.room}
        isCollaborating
        autoFocus
        viewModeEnabled={past || !session.wasLive || status === 'read-only'}
        aiEnabled={false}
        validateEmbeddable={false}
        UIOptions={UI_OPTIONS}
        onPointerUpdate={onPointerUpdate}
        renderTopRightUI={(mobile) =>
          mobile ? null : (
            <div className="board-tools">
              <YouPopover session={session} />
              <PastButton open={past} onClick={past ? closePast : openPast} />
              <SharePopover room={session.room} />
            </div>
          )
        }
      >
        <BoardMenu onPast={openPast} onCopyLink={copy} />
      </Excalidraw>
      <SaveBadge session={session} />
      <ConnectionBanner client={client} />
      {past && editor !== undefined && <PastPanel session={session} editor={editor} onClose={closePast} />}
      <NoticeList notices={session.notices} />
    </div>
  );
}

/** From the menu, which is all that a small screen has. */
async function copyLink({ room, notices }: BoardSession): Promise<void> {
  const link = boardLink(room);
  const copied = await copyText(link);
  if (copied) notices.tell({ tone: 'good', title: 'The link is copied', lines: ['Whoever opens it draws with you.'] });
  else notices.tell({ tone: 'warn', title: 'The browser does not let a page copy here', lines: [link] });
}

function PastButton({ open, onClick }: { readonly open: boolean; readonly onClick: () => void }): ReactNode {
  return (
    <button
      type="button"
      className="button button-icon"
      title="History: look at any moment of this board"
      aria-label="History"
      aria-pressed={open}
      data-testid="past-button"
      onClick={onClick}
    >
      <ClockIcon />
    </button>
  );
}

const readStatus = (client: BoardSession['client']) => client.saveStatus;
const readConnection = (client: BoardSession['client']) => client.connection;
