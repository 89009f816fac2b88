import { expect } from 'chai';
import { threadIdAt } from '../../src/model/page-address.js';

describe('threadIdAt', () => {
  it('is the address of the page, without fragment and what campaigns hang on it', () => {
    const address = 'https://gazette.example/clock?utm_source=mail&page=2&fbclid=x#comment-7';
    expect(threadIdAt(address)).to.equal('https://gazette.example/clock?page=2');
    expect(threadIdAt('https://gazette.example')).to.equal('https://gazette.example/');
  });
});
