import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

export interface OperatorServerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly readiness: Readiness;
  readonly metrics: Metrics;
  readonly logger: Logger;
}

/** The operator port of any role (P12): `/healthz`, `/readyz`, `/metrics`. Plain HTTP, no framework: it must answer when little else works. */
export class OperatorServer {
  private readonly options: OperatorServerOptions;
  private server: Server | undefined;

  constructor(options: OperatorServerOptions) {
    this.options = options;
  }

  /** Resolves with the port when it listens; rejects with the system's error (`EADDRINUSE` …). */
  async listen(): Promise<number> {
    const { host, port } = this.options;
    const server = createServer((request, response) => {
      this.answer(request.url ?? '/', response).catch((error: unknown) => {
        this.options.logger.error('operator.failed', { path: request.url, error });
        send(response, 500, 'text/plain; charset=utf-8', 'Something went wrong here; the log has the details.\n');
      });
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, host, resolve);
    });
    return (server.address() as AddressInfo).port; // a TCP server that listens has such an address
  }

  async close(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    if (server === undefined) return;
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  }

  private async answer(url: string, response: ServerResponse): Promise<void> {
    const path = url.split('?', 1)[0];
    if (path === '/healthz') {
      send(response, 200, 'application/json', JSON.stringify({ status: 'ok' }));
    } else if (path === '/readyz') {
      const report = await this.options.readiness.report();
      send(response, report.ready ? 200 : 503, 'application/json', JSON.stringify(report));
    } else if (path === '/metrics') {
      send(response, 200, this.options.metrics.contentType, await this.options.metrics.text());
    } else {
      send(response, 404, 'text/plain; charset=utf-8', 'This port answers /healthz, /readyz and /metrics.\n');
    }
  }
}

function send(response: ServerResponse, status: number, contentType: string, body: string): void {
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' }).end(body);
}
