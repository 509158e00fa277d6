import type { ReactNode } from 'react';
import { MainMenu } from '@excalidraw/excalidraw';
import { ClockIcon, HomeIcon } from './icons.tsx';

/** The editor's menu with our own entries in place of its outside links. */
export function BoardMenu({ onPast }: { readonly onPast: () => void }): ReactNode {
  return (
    <MainMenu>
      <MainMenu.ItemLink href="/" target="_self" icon={<HomeIcon />}>
        All boards
      </MainMenu.ItemLink>
      <MainMenu.Item icon={<ClockIcon />} onSelect={onPast}>
        History
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
