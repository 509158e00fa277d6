// Whether the program of this container does its work: exits with 0 when `/readyz` of its operator port answers 200, or,
// given an address `tcp://host:port`, when something listens there.
import { get } from 'node:http';
import { connect } from 'node:net';

/** Docker gives up a little later, and would not say why. */
const ANSWER_WITHIN_MS = 4_000;

const { BOARDSTREAM_OPERATOR_PORT: port = '9090' } = process.env;
const { protocol, href, hostname, port: tcpPort } = new URL(process.argv[2] ?? `http://127.0.0.1:${port}/readyz`);

function end(problem) {
  if (problem !== undefined) process.stderr.write(`${problem}\n`);
  process.exit(problem === undefined ? 0 : 1);
}

if (protocol === 'tcp:') {
  connect({ host: hostname, port: Number(tcpPort), timeout: ANSWER_WITHIN_MS })
    .once('connect', () => end())
    .once('timeout', () => end('it does not answer'))
    .once('error', (error) => end(error.message));
} else {
  get(href, { timeout: ANSWER_WITHIN_MS }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (chunk) => (body += chunk));
    response.once('end', () => end(response.statusCode === 200 ? undefined : `${response.statusCode}: ${body}`));
  })
    .once('timeout', () => end('it does not answer'))
    .once('error', (error) => end(error.message));
}
