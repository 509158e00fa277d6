// A gateway as it is, but for messages that get lost on their way to it: LOSSY_SEED draws which, and on LOSSY_PORT it is
// told how many (PUT a plan) and tells which (GET).
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { loadSettings } from '@boardstream/config';
import { openEngines, serveGateway } from '@boardstream/gateway';
import { createLogger } from '@boardstream/observability';
import { serveUntilStopped } from '@boardstream/process';
import { rng } from '@boardstream/testing';
import { AskedHistory } from './asked-history.ts';
import { NO_LOSS, type LossPlan } from './loss-plan.ts';
import { LossyFanout } from './lossy-fanout.ts';

let plan: LossPlan = NO_LOSS;

process.exitCode = await serveUntilStopped(
  async () => {
    const settings = loadSettings();
    const logger = createLogger(settings.log);
    const engines = openEngines(settings, 'lossy-gateway', logger);
    const history = new AskedHistory(engines.parts.history, () => plan);
    const random = rng(Number(process.env['LOSSY_SEED']));
    const fanout = new LossyFanout(engines.parts.fanout, history, random, () => plan);
    const control = createServer((request, response) => {
      const answer = (): void => void response.end(JSON.stringify(fanout.record));
      if (request.method !== 'PUT') answer();
      else
        void json(request).then((told) => {
          plan = told as LossPlan; // of the test that started this
          answer();
        });
    }).listen(Number(process.env['LOSSY_PORT']), '127.0.0.1');
    const running = await serveGateway({ ...engines, parts: { ...engines.parts, fanout, history } }, settings, logger);
    const stop = async (): Promise<void> => {
      control.close().closeAllConnections();
      await running.stop();
    };
    return { ...running, stop };
  },
  () => [],
);
