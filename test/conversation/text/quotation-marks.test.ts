import { expect } from 'chai';
import { findMarkedStretches } from '../../../src/conversation/text/quotation-marks.js';

function found(text: string): string[] {
  return findMarkedStretches(text, 0, text.length).map(({ start, end }) => text.slice(start, end));
}

describe('findMarkedStretches', () => {
  it('knows the marks of many languages', () => {
    for (const marked of [
      '"one"',
      '“one”',
      '„one“',
      '„one”',
      '”one”',
      '«one»',
      '»one«',
      '« one »',
      '‹one›',
      '「一」',
      '『一』',
      '‘one’',
      '‚one‘',
      "'one'",
    ]) {
      expect(found(`so ${marked} it is`), marked).to.deep.equal([marked]);
    }
  });

  it('does not take apostrophes and inches for marks', () => {
    for (const text of ["it's Tom's and the boys' ball", 'a 5" pipe and a 7" pipe', '’tis so'])
      expect(found(text), text).to.deep.equal([]);
  });

  it('gives the outermost of nested ones', () => {
    expect(found('He said “she said ‘no’ to me” again')).to.deep.equal(['“she said ‘no’ to me”']);
  });
});
