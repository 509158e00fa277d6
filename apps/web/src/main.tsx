import { lazy, StrictMode, Suspense, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { assertNever } from '@boardstream/kernel';
import { BadRoomPage } from './landing/bad-room-page.tsx';
import { LandingPage } from './landing/landing-page.tsx';
import { LoadingPage } from './loading-page.tsx';
import { ErrorPage } from './error-page.tsx';
import { routeOf, type Route } from './route.ts';
import './theme.css';

// The editor is most of the code: the landing page does without it.
const BoardPage = lazy(async () => await import('./board/board-page.tsx'));

function pageOf(route: Route): ReactNode {
  switch (route.type) {
    case 'landing':
      return <LandingPage />;
    case 'bad-room':
      return <BadRoomPage name={route.name} />;
    case 'room':
      return (
        <Suspense fallback={<LoadingPage room={route.room} />}>
          <BoardPage room={route.room} />
        </Suspense>
      );
    default:
      return assertNever(route);
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <ErrorPage>{pageOf(routeOf(location.pathname))}</ErrorPage>
  </StrictMode>,
);
