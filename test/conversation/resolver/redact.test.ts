import { expect } from 'chai';
import { redact } from '../../../src/conversation/resolver/redact.js';
import type { Comment } from '../../../src/model/comment.js';

const at = (minute: number): string => new Date(Date.UTC(2026, 3, 24, 9, minute)).toISOString();

/** A thread in which Ada is answered; hers is `a`. */
function thread(...answers: readonly string[]): Comment[] {
  const ada = 'The clock at the station is four minutes late, as it has been since spring.';
  const bodies = [['Ada Lovelace', ada], ['Cleo', 'Mine is right.'], ...answers.map((text) => ['Bob', text])];
  return bodies.map(([name = '', body = ''], i) => ({
    id: 'abcdefgh'[i]!,
    parentId: null,
    author: { name },
    body,
    createdAt: at(i),
    revision: 1,
    timeZone: 'UTC',
  }));
}

const without = async (...answers: readonly string[]): Promise<Record<string, string>> =>
  Object.fromEntries(await redact(thread(...answers), new Set(['a']), async () => undefined));

describe('a thread of which a comment is erased', () => {
  it('loses what was quoted of it, and the name with which it was addressed', async () => {
    expect(
      await without(
        '[Ada Lovelace (9:00AM)](#comment-a)\n\n> The clock at the station is four minutes late\n\nIs it?',
      ),
    ).to.deep.equal({ c: '[…]\n\n> […]\n\nIs it?' });
    expect(await without('Ada Lovelace (9:00AM)\nI will see to it.')).to.deep.equal({
      c: '[…]\nI will see to it.',
    });
  });

  it('loses quotations of several lines, of quotations, and without a sign', async () => {
    const found = await without(
      '> The clock at the station is four minutes late,\n> as it has been since spring.\n\nReally?',
      '> > as it has been since spring\n>\n> Really?\n\nYes.',
      'You said “four minutes late, as it has been since spring” and I doubt it.',
    );
    for (const body of Object.values(found)) expect(body).to.not.match(/spring|four minutes/);
    expect(Object.keys(found)).to.deep.equal(['c', 'd', 'e']);
    expect(found.c).to.match(/^> […[\]> \n]*\n\nReally\?$/);
    expect(found.e).to.match(/^You said .*\[…\].* and I doubt it\.$/);
  });

  it('keeps all else that others wrote', async () => {
    expect(
      await without(
        'The clock is late.',
        '[Cleo (9:01AM)](#comment-b)\n\n> Mine is right.\n\nIs it?',
        'Ada is a name too.',
      ),
    ).to.deep.equal({});
  });
});
