// Runs the real sequencer or gateway (FAULTS_ROLE), with what FAULTS_FILE tells between it and its ports; FAULTS_NAME begins its name in the leases.
import { randomUUID } from 'node:crypto';
import { loadSettings } from '@boardstream/config';
import * as gateway from '@boardstream/gateway';
import { createLogger } from '@boardstream/observability';
import { serveUntilStopped } from '@boardstream/process';
import * as sequencer from '@boardstream/sequencer';
import { rng } from '@boardstream/testing';
import { MisdeedFile } from './misdeeds.ts';
import { Misdoer } from './misdoer.ts';

const { FAULTS_FILE: file = '', FAULTS_NAME: called, FAULTS_ROLE: role, FAULTS_SEED: seed } = process.env;
const misdoer = new Misdoer(new MisdeedFile(file), rng(Number(seed)));
misdoer.bendClock();

process.exitCode = await serveUntilStopped(
  () => {
    const settings = loadSettings();
    const logger = createLogger(settings.log);
    const name = `${String(called)}-${randomUUID().slice(0, 8)}`;
    if (role === 'gateway') {
      const engines = gateway.openEngines(settings, name, logger);
      return gateway.serveGateway(disturbed(engines), settings, logger);
    }
    const engines = sequencer.openEngines(settings, name, logger);
    return sequencer.serveSequencer(disturbed(engines), name, settings, logger);
  },
  () => [],
);

function disturbed<E extends gateway.Engines | sequencer.Engines>(engines: E): E {
  const { queue, fanout } = engines.parts;
  return { ...engines, parts: { ...engines.parts, queue: misdoer.queue(queue), fanout: misdoer.fanout(fanout) } };
}
