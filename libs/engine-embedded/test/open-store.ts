// Opens the store and keeps it until its input ends. Prints `open`, or the error's code and message, as one JSON line.
// Arguments: the data directory.
import { openEmbeddedStore } from '@boardstream/engine-embedded';

const [dir = ''] = process.argv.slice(2);

function tell(what: object): void {
  process.stdout.write(`${JSON.stringify(what)}\n`);
}

try {
  const store = await openEmbeddedStore({ dir });
  tell({ type: 'open' });
  process.stdin.resume();
  await new Promise((resolve) => process.stdin.once('end', resolve));
  await store.close();
} catch (error) {
  const { code, message } = error as { code?: string; message: string }; // whatever it is, it is shown
  tell({ type: 'error', code, message });
}
