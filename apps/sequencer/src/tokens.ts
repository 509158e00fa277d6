/** Under which the module provides its `Sequencer`. */
export const SEQUENCER = Symbol('boardstream.sequencer');
