import fc from 'fast-check';

/*
 * Tests of properties draw their cases from one fixed seed, so that a run says the same on every machine and every day. Whoever
 * looks for new counterexamples changes it for a while, and makes a test of what is found.
 */
fc.configureGlobal({ seed: 20_261_123 });

export { fc };
