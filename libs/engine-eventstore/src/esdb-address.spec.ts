import { EsdbAddress, EsdbAddressError } from './esdb-address.ts';

/** The message of the error that this connection string is refused with. */
function refusal(connectionString: string): string {
  try {
    new EsdbAddress(connectionString);
  } catch (error) {
    if (error instanceof EsdbAddressError) return error.message;
    throw error;
  }
  throw new Error(`taken: ${connectionString}`);
}

describe('the address of EventStoreDB', () => {
  it('is a connection string, shown without credentials and settings', () => {
    expect(new EsdbAddress('esdb://localhost:2113?tls=false').shown).toBe('esdb://localhost:2113');
    expect(new EsdbAddress(' esdb+discover://admin:changeit@a.example,b.example:2114/?tls=true ').shown).toBe(
      'esdb+discover://a.example,b.example:2114',
    );
    expect(new EsdbAddress('esdb://admin:what%3F@host?keepAliveInterval=10000&keep-alive-timeout=10000').shown).toBe(
      'esdb://host',
    );
  });

  it('that is none is refused with what was expected where', () => {
    expect(refusal('')).toContain('expected esdb:// or esdb+discover://');
    expect(refusal('http://localhost:2113')).toContain('at position 0, expected esdb:// or esdb+discover://');
    expect(refusal('esdb://localhost:port')).toContain('expected port number');
    expect(refusal('esdb://localhost?tls=maybe')).toContain('expected true or false');
    expect(refusal('esdb://localhost?tlsCAFile=/no/such/file')).toContain('File was not found');
  });

  it('with a setting that nobody knows, or that would break a promise, is refused by the name of the setting', () => {
    expect(refusal('esdb://localhost?tsl=false')).toContain('"tsl": known are connectionName');
    expect(refusal('esdb://localhost?tls=false&throwOnAppendFailure=false')).toContain('"throwOnAppendFailure"');
  });

  it('never shows a password, however wrong it is written', () => {
    for (const wrong of [
      'esdb:/admin:pass-word@localhost',
      'esdb://admin:pass-word',
      'esdb://admin:pass-word@localhost:port',
      'esdb://admin:pass-word@localhost?tls=maybe',
      'esdb://admin:?pass-word@localhost?tsl=false',
    ]) {
      expect(refusal(wrong)).not.toContain('pass-word');
    }
    expect(new EsdbAddress('esdb://admin:pass?/word@localhost').shown).toBe('esdb://localhost');
  });
});
