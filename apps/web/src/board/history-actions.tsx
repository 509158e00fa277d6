import type { ReactElement, ReactNode } from 'react';
import type { Action } from '@excalidraw/excalidraw/actions/types';
import type { RoomClient } from '@boardstream/client';
import { RedoIcon, UndoIcon } from './icons.tsx';
import type { SceneBinding } from './scene/scene-binding.ts';
import { useClientValue } from './use-client.ts';

const isWindows = /^Win/.test(navigator.platform);

/**
 * Undo and redo in the place of the editor's own, keys and buttons: its history knows nothing of others' work and would
 * take it back. In a text box Ctrl+Z stays the browser's.
 */
export function historyActions(client: RoomClient, binding: SceneBinding): readonly Action[] {
  return [
    {
      name: 'undo',
      label: 'buttons.undo',
      trackEvent: false,
      viewMode: false,
      perform: () => {
        binding.undo();
        return false;
      },
      keyTest: (event) => withControl(event) && !event.shiftKey && event.key.toLowerCase() === 'z',
      PanelComponent: ({ updateData }) => (
        <HistoryButton
          client={client}
          read={canUndo}
          label="Undo"
          icon={<UndoIcon />}
          testId="button-undo"
          onClick={updateData}
        />
      ),
    },
    {
      name: 'redo',
      label: 'buttons.redo',
      trackEvent: false,
      viewMode: false,
      perform: () => {
        binding.redo();
        return false;
      },
      keyTest: (event) => withControl(event) && isRedoKey(event),
      PanelComponent: ({ updateData }) => (
        <HistoryButton
          client={client}
          read={canRedo}
          label="Redo"
          icon={<RedoIcon />}
          testId="button-redo"
          onClick={updateData}
        />
      ),
    },
  ];
}

type KeyPress = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'key'>;

function withControl(event: KeyPress): boolean {
  return event.ctrlKey || event.metaKey;
}

function isRedoKey(event: KeyPress): boolean {
  const key = event.key.toLowerCase();
  return event.shiftKey ? key === 'z' : isWindows && key === 'y';
}

const canUndo = (client: RoomClient): boolean => client.canUndo;
const canRedo = (client: RoomClient): boolean => client.canRedo;

interface HistoryButtonProps {
  readonly client: RoomClient;
  readonly read: (client: RoomClient) => boolean;
  readonly label: string;
  readonly icon: ReactElement;
  readonly testId: string;
  readonly onClick: () => void;
}

/** Looks as the editor's own button: same classes, its style sheet. */
function HistoryButton({ client, read, label, icon, testId, onClick }: HistoryButtonProps): ReactNode {
  const enabled = useClientValue(client, 'change', read);
  return (
    <button
      type="button"
      className="ToolIcon_type_button ToolIcon_size_medium ToolIcon_type_button--show ToolIcon"
      aria-label={label}
      title={label}
      data-testid={testId}
      disabled={!enabled}
      onClick={() => onClick()}
    >
      <div className="ToolIcon__icon" aria-hidden="true">
        {icon}
      </div>
    </button>
  );
}
