import { useCallback, useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { RoomClient } from '@boardstream/client';
import type { BoardEditor } from '../board-editor.ts';
import type { BoardSession } from '../board-session.ts';
import { PauseIcon, PlayIcon, StepBackIcon, StepForwardIcon } from '../icons.tsx';
import { useClientValue } from '../use-client.ts';
import { ago, dateAndTime } from './moment-words.ts';
import { PastViewer } from './past-viewer.ts';

interface PastPanelProps {
  readonly session: BoardSession;
  readonly editor: BoardEditor;
  readonly onClose: () => void;
}

/** The slider through the board's past. While it is open the board shows the moment, and nothing can be drawn. */
export function PastPanel({ session, editor, onClose }: PastPanelProps): ReactNode {
  const head = useClientValue(session.client, 'change', readHead);
  const [viewer, setViewer] = useState<PastViewer>();
  useEffect(() => {
    const opened = new PastViewer(readHead(session.client), {
      load: async (seq) => (await session.api.state(session.room, { seq })).snapshot,
      show: (snapshot) => editor.showPast(snapshot),
    });
    setViewer(opened);
    opened.goTo(opened.view.wanted);
    return () => {
      opened.close();
      editor.showNow();
    };
  }, [session, editor]);
  if (viewer === undefined) return null;
  return head === 0 ? <EmptyPast onClose={onClose} /> : <PastSlider viewer={viewer} head={head} onClose={onClose} />;
}

function EmptyPast({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <div className="past" role="region" aria-label="History">
      <p className="hint">Nothing has been drawn on this board yet.</p>
      <button type="button" className="button" onClick={onClose}>
        Back to now
      </button>
    </div>
  );
}

interface PastSliderProps {
  readonly viewer: PastViewer;
  readonly head: number;
  readonly onClose: () => void;
}

function PastSlider({ viewer, head, onClose }: PastSliderProps): ReactNode {
  const view = useSyncExternalStore(
    useCallback((changed: () => void) => viewer.subscribe(changed), [viewer]),
    () => viewer.view,
  );
  const { wanted, shown, loading, problem } = view;
  const go = (seq: number): void => viewer.goTo(Math.min(head, Math.max(1, seq)));
  const [playing, setPlaying] = usePlay(shown?.seq, loading, head, go);
  return (
    <div className="past" role="region" aria-label="History" data-testid="past-panel" data-seq={shown?.seq}>
      <div className="past-row">
        <button
          type="button"
          className="button button-quiet past-icon"
          aria-label={playing ? 'Pause' : 'Play'}
          onClick={() => setPlaying(!playing)}
        >
          {playing ? <PauseIcon /> : <PlayIcon />}
        </button>
        <button
          type="button"
          className="button button-quiet past-icon"
          aria-label="One step back"
          disabled={wanted <= 1}
          onClick={() => go(wanted - 1)}
        >
          <StepBackIcon />
        </button>
        <input
          type="range"
          className="past-slider"
          aria-label="Moment"
          aria-valuetext={`step ${wanted} of ${head}`}
          min={1}
          max={head}
          value={Math.min(wanted, head)}
          onChange={(event) => {
            setPlaying(false);
            go(event.target.valueAsNumber);
          }}
        />
        <button
          type="button"
          className="button button-quiet past-icon"
          aria-label="One step forward"
          disabled={wanted >= head}
          onClick={() => go(wanted + 1)}
        >
          <StepForwardIcon />
        </button>
        <button type="button" className="button button-primary" data-testid="back-to-now" onClick={onClose}>
          Back to now
        </button>
      </div>
      <div className="past-when" role="status">
        {problem === undefined ? <ShownMoment shown={shown} /> : <span className="past-problem">{problem}</span>}
        <span className="past-step">
          {wanted} of {head}
        </span>
      </div>
    </div>
  );
}

function ShownMoment({ shown }: { readonly shown: { readonly at: number } | undefined }): ReactNode {
  if (shown === undefined) return <span>Loading…</span>;
  return (
    <span>
      <strong data-testid="past-time">{dateAndTime(shown.at)}</strong>{' '}
      <span className="past-ago">{ago(shown.at, Date.now())}</span>
    </span>
  );
}

/** A whole board plays in about this many pictures, whatever its length. */
const PLAY_PICTURES = 150;
const PLAY_PAUSE_MS = 70;

function usePlay(
  shown: number | undefined,
  loading: boolean,
  head: number,
  go: (seq: number) => void,
): [boolean, (playing: boolean) => void] {
  const [playing, setPlaying] = useState(false);
  useEffect(() => {
    if (!playing || loading || shown === undefined) return;
    if (shown >= head) {
      setPlaying(false);
      return;
    }
    const timer = setTimeout(() => go(shown + Math.max(1, Math.ceil(head / PLAY_PICTURES))), PLAY_PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return [
    playing,
    (wish) => {
      if (wish && shown !== undefined && shown >= head) go(1);
      setPlaying(wish);
    },
  ];
}

const readHead = (client: RoomClient): number => client.confirmedSeq;
