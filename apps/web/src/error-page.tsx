import { Component, type ReactNode } from 'react';

interface ErrorPageProps {
  readonly children: ReactNode;
}
interface ErrorPageState {
  readonly error: Error | undefined;
}

/** Stands in for a page that broke: says so, instead of leaving it blank. What was drawn is kept by the client's store. */
export class ErrorPage extends Component<ErrorPageProps, ErrorPageState> {
  override readonly state: ErrorPageState = { error: undefined };

  static getDerivedStateFromError(error: unknown): ErrorPageState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === undefined) return this.props.children;
    return (
      <main className="error-page" role="alert">
        <h1>This page broke</h1>
        <p>What you drew and what was not yet saved is kept. Reload the page to go on.</p>
        <p className="error-detail">{error.message}</p>
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          Reload
        </button>
      </main>
    );
  }
}
