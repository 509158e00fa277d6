// Tests that start processes may wait for them longer than Jest's five seconds.
import { jest } from '@jest/globals';

jest.setTimeout(60_000);
