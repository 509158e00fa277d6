// The other side of `PropertyThread`: runs what it is asked for, one property after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { describeFailure, type Property } from './property.ts';
import type { PropertyReport, PropertyRequest } from './property-thread.ts';
import { runProperty } from './run-property.ts';

const { module } = workerData as { readonly module: string }; // what the thread's constructor gave
const { PROPERTIES } = (await import(module)) as { readonly PROPERTIES: readonly Property[] }; // every such module has them

parentPort?.on('message', ({ title, ...options }: PropertyRequest) => {
  parentPort?.postMessage(report(title, options));
});

function report(title: string, options: Omit<PropertyRequest, 'title'>): PropertyReport {
  const property = PROPERTIES.find((known) => known.title === title);
  if (property === undefined) return { title, cases: 0, failure: `there is no such property in ${module}`, shares: [] };
  const result = runProperty(property, options);
  const { cases, failure, shares } = result;
  return { title, cases, shares: [...shares], ...(failure && { failure: describeFailure(result, failure) }) };
}
