import { expect } from 'chai';
import { Run } from '../../../src/conversation/text/runs.js';

describe('Run', () => {
  const values = Int32Array.of(1, 1, 2, 1, 1, 2, 3);

  it('finds the first place of a run', () => {
    expect(new Run(Int32Array.of(1, 1, 2, 3)).find(values, 0, 7)).to.equal(3);
    expect(new Run(Int32Array.of(1, 1, 2)).find(values, 1, 7)).to.equal(3);
    expect(new Run(Int32Array.of(2, 2)).find(values, 0, 7)).to.equal(-1);
  });

  it('does not look past the end', () => {
    expect(new Run(Int32Array.of(2, 3)).find(values, 0, 6)).to.equal(-1);
  });
});
