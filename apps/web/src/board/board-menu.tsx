import type { ReactNode } from 'react';
import { MainMenu } from '@excalidraw/excalidraw';
import { ClockIcon, HomeIcon, LinkIcon } from './icons.tsx';

interface BoardMenuProps {
  readonly onPast: () => void;
  readonly onCopyLink: () => void;
}

/** The editor's menu with our own entries in place of its outside links. */
export function BoardMenu({ onPast, onCopyLink }: BoardMenuProps): ReactNode {
  return (
    <MainMenu>
      <MainMenu.ItemLink href="/" target="_self" icon={<HomeIcon />}>
        All boards
      </MainMenu.ItemLink>
      <MainMenu.Item icon={<ClockIcon />} onSelect={onPast}>
        History
      </MainMenu.Item>
      <MainMenu.Item icon={<LinkIcon />} onSelect={onCopyLink}>
        Copy link
      </MainMenu.Item>
      <MainMenu.Separator />
      <MainMenu.DefaultItems.Export />
      <MainMenu.DefaultItems.SaveAsImage />
      <MainMenu.DefaultItems.SearchMenu />
      <MainMenu.DefaultItems.Help />
      <MainMenu.DefaultItems.ClearCanvas />
      <MainMenu.Separator />
      <MainMenu.DefaultItems.ToggleTheme />
    </MainMenu>
  );
}
