// Measures one workload, alone in its process, and prints what came of it as JSON. Arguments: its name, and `smoke` for a
// short run of a small form.
import { measure, type MeasureOptions } from './measure.ts';
import { FULL_SCALE, SMOKE_SCALE } from './workload.ts';
import { isWorkloadName, WORKLOADS } from './workloads.ts';

const FULL: MeasureOptions = { warmUpMillis: 1_500, millis: 2_000 };
const SMOKE: MeasureOptions = { warmUpMillis: 50, millis: 100 };

const [name = '', form] = process.argv.slice(2);
if (!isWorkloadName(name)) throw new Error(`no such workload: ${name}`);
const smoke = form === 'smoke';
const pass = WORKLOADS[name](smoke ? SMOKE_SCALE : FULL_SCALE);
console.log(JSON.stringify(measure(pass, smoke ? SMOKE : FULL)));
