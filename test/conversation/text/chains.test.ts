import { expect } from 'chai';
import { Chains } from '../../../src/conversation/text/chains.js';

function placesOf(chains: Chains, hash: number): number[] {
  const places: number[] = [];
  for (let link = chains.first(hash); link >= 0; link = chains.next(link)) places.push(chains.placeOf(link));
  return places;
}

describe('Chains', () => {
  it('gives the places of a hash, newest first', () => {
    const chains = new Chains(10);
    chains.add(7, 1);
    chains.add(7, 5);
    chains.add(7, 9);
    expect(placesOf(chains, 7)).to.deep.equal([9, 5, 1]);
    expect(placesOf(chains, -8)).to.deep.equal([]);
  });

  it('holds more than it was made for', () => {
    const chains = new Chains(1);
    for (let place = 0; place < 5000; place++) chains.add(place, place);
    expect(placesOf(chains, 4321)).to.include(4321);
    expect(chains.load).to.be.above(1);
  });
});
