import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { countLinks } from '../../../dist/server/guard/links.js';
import { wordFinder } from '../../../dist/server/guard/words.js';

const find = wordFinder(['casino', 'cheap pills', 'porn*', 'C++', 'Straße', '賭博', 'क्लब', '*', ' ']);

describe('a word list', () => {
  for (const [text, word] of [
    ['the casino opens', 'casino'],
    ['CASINO!', 'casino'],
    ['_casino_', 'casino'],
    ['ca\u200bsi\u00adno', 'casino'],
    ['ｃａｓｉｎｏ', 'casino'],
    ['casinos', null],
    ['occasino', null],
    ['casino2', null],
    ['occasino casino', 'casino'],
    ['𝐜asino', 'casino'],
    ['x𐐀casino', null],
    ['cheap\n  pills', 'cheap pills'],
    ['cheap pill', null],
    ['pornographic', 'porn*'],
    ['export, popcorn', null],
    ['in C++', 'C++'],
    ['C+', null],
    ['STRASSE', null],
    ['STRAßE', 'Straße'],
    ['在線賭博網站', '賭博'],
    ['क्लबों', null],
    ['एक क्लब है', 'क्लब'],
    ['', null],
    ['nothing of the kind', null],
  ]) {
    test(`finds ${word} in ${JSON.stringify(text)}`, () => assert.equal(find(text), word));
  }

  test('that is empty finds nothing', () => {
    assert.equal(wordFinder([])('casino'), null);
  });
});

describe('links', () => {
  const sites = ['https://site.example', 'http://localhost:8080'];

  for (const [text, count] of [
    ['none', 0],
    ['https://a.example and http://b.example', 2],
    ['[a](https://a.example) <https://b.example>', 2],
    ['[https://a.example](https://a.example)', 2],
    ['HTTPS://A.EXAMPLE', 1],
    ['www.a.example, awww.b', 1],
    ['https://site.example/page http://localhost:8080/', 0],
    ['https://site.example.evil.example https://evil.example/https://site.example', 2],
    ['see http:// or https://', 0],
    ['https://a.example\nhttps://a.example', 2],
  ]) {
    test(`are ${count} in ${JSON.stringify(text)}`, () => assert.equal(countLinks(text, sites), count));
  }
});
