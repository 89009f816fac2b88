import type { Comment, Thread } from '../src/model/comment.js';

const ZONE = 'America/New_York';

interface Said {
  readonly id: string;
  /** Day of November 2026 and clock time in the town, UTC-5. */
  readonly at: string;
  readonly to?: string;
  readonly name?: string;
  /** Who wrote it, where the name does not say it: several people give none, and there are two Bob Haverlys. */
  readonly by?: string;
  readonly body: string;
}

/** The conversation under the article, invented for this page. People without a name gave none; two share one. */
const SAID: readonly Said[] = [
  {
    id: 'a1',
    by: 'early',
    at: '18T08:52',
    body: 'So after forty years of being early for everything, I am now simply on time? I want those four minutes back.',
  },
  {
    id: 'a2',
    at: '18T09:04',
    name: 'Marguerite Oyelaran',
    body: 'I set my kitchen clock by it in 1987 and never told my husband. He still thinks I am punctual by nature.',
  },
  {
    id: 'a3',
    by: 'timetable',
    at: '18T09:16',
    body: 'If the tower clock runs fast and the timetable is right, nobody ever missed a train because of it. Correct the clock and half the town will miss the 7:12 for a month.',
  },
  {
    id: 'a4',
    at: '18T09:31',
    name: 'D. Prentiss',
    body: 'Anon (9:16AM),\n\nThat is the most sensible thing I have read about this. A clock that is wrong in the same direction every day is not a broken clock. It is a policy. My father drove the early bus for thirty years and he called it "the mercy".\n\nWhat worries me is the other clock, the one over the post office. It runs slow. Between the two of them you could, until last week, leave before you arrived.',
  },
  {
    id: 'a5',
    at: '18T09:40',
    to: 'a4',
    name: 'Tomasz W.',
    body: 'Leave before you arrived 😄 I am stealing that.',
  },
  {
    id: 'a6',
    by: 'pigeon',
    at: '18T09:47',
    to: 'a4',
    body: 'It runs slow because a pigeon sits on the minute hand. I have photographs.',
  },
  {
    id: 'a7',
    at: '18T10:02',
    to: 'a6',
    name: 'D. Prentiss',
    body: 'Which pigeon?',
  },
  {
    id: 'a8',
    by: 'pigeon',
    at: '18T10:05',
    to: 'a7',
    body: 'The fat one. Between quarter to and ten past it has no reason to get off, so the hand drops seven minutes behind and then catches up when he leaves.',
  },
  {
    id: 'a9',
    at: '18T10:21',
    to: 'a8',
    name: 'Ines Calloway',
    body: 'I restore clocks for a living, so allow me: a hand that "catches up" is not driven, it is loose on its arbor. The pigeon is innocent. **Somebody should tighten one screw** before the council spends eleven thousand dollars.',
  },
  {
    id: 'b1',
    by: 'hopeful',
    at: '18T10:33',
    to: 'a9',
    body: 'Finally somebody who knows. Could you write to them? They read these comments, I am told.',
  },
  {
    id: 'b2',
    at: '18T10:40',
    name: 'Bob Haverly',
    body: 'It was never four minutes. It was three and a half.',
  },
  {
    id: 'b3',
    by: 'sundial',
    at: '18T10:58',
    body: 'It was never four minutes. It was three and a half.\n\nSays the man who has missed every train since the school closed. There are two Bob Haverlys in this town. Which one are you?\n\nDo you also argue with sundials?',
  },
  {
    id: 'b4',
    by: 'radio',
    at: '18T11:12',
    name: 'Bob Haverly',
    body: 'Anon\n\n"Do you also argue with sundials?"\n\nOnly in winter. And I am the one who measured it, with the radio signal, on nine evenings:\n\n```js\nconst seconds = [211, 209, 212, 210, 208, 211, 213, 210, 209];\nconst mean = seconds.reduce((sum, each) => sum + each, 0) / seconds.length;\nconsole.log(mean.toFixed(1)); // 210.3, so three and a half minutes\n```',
  },
  {
    id: 'b5',
    at: '18T11:20',
    to: 'b4',
    name: 'Tomasz W.',
    body: 'I take it back about the trains. This man has *data*.',
  },
  {
    id: 'b6',
    at: '18T11:48',
    name: 'ليلى حداد',
    body: 'في مدينة جدي كانت ساعة المحطة متأخرة عشر دقائق، وكان الجميع يعرف ذلك إلا القطارات. لا تصلحوا الساعة، أصلحوا القطارات.',
  },
  {
    id: 'b7',
    at: '18T12:03',
    to: 'b6',
    name: 'Marguerite Oyelaran',
    body: 'I had this read to me by my neighbour and we both laughed out loud: *do not mend the clock, mend the trains.* Thank you.',
  },
  {
    id: 'b8',
    at: '18T12:30',
    name: 'Ruth Abelow',
    body: 'I was the station master here from 1979 until they closed the counter, so perhaps it is time that I told this in full.\n\nThe clock was set fast on purpose. Not by me, but I was asked to leave it so, and I did. In the winter of 1978 the junction froze twice a week and the 7:12 could not wait for anybody, because the single line up the valley had to be free by 7:20. If it was not, the milk train stood, and when the milk train stood, people up the valley telephoned the governor. So old Mr. Lindqvist climbed up on the second Sunday of December with a lantern and a spanner and moved the hands. He wrote nothing down. He told the bus drivers and the baker, and nobody else, because, he said, *a clock that everybody knows to be fast is a clock that is right.*\n\nHe was correct about that. For about six years it worked. Then the young people who had grown up with it began to subtract, and by the nineties everybody in town subtracted four minutes without knowing that they did, and the clock had become exact again in the only way that matters. When visitors came, they were early and thought us relaxed.\n\nSo when I read that the council will "restore confidence in public time", I have to ask:\n\n1. Has anybody asked the people who subtract? They will be four minutes late for everything until they die, me included.\n2. Has anybody asked the baker? The first loaves come out by that clock.\n3. Who will go up? The ladder was condemned in 1996. I know, because I signed the paper.\n\nI kept the spanner. It hangs in my hall. If they do go up there, I would like to be asked, and I would like somebody to hold the lantern.',
  },
  {
    id: 'b9',
    by: 'local',
    at: '18T12:41',
    to: 'b8',
    body: 'I have lived here all my life and never knew. Thank you, Mrs. Abelow.',
  },
  {
    id: 'c1',
    at: '18T12:44',
    to: 'b8',
    name: 'Ines Calloway',
    body: 'I will hold the lantern.',
  },
  {
    id: 'c2',
    by: 'local',
    at: '18T13:05',
    body: '> a clock that everybody knows to be fast is a clock that is right\n\nCarve this over the door of the new station, please.',
  },
  {
    id: 'c3',
    at: '18T13:37',
    name: 'יעל ברק',
    body: 'אצלנו בקיבוץ היה שעון שעמד. פעמיים ביום הוא צדק, וזה יותר ממה שאפשר לומר על הוועדה.',
  },
  {
    id: 'c4',
    by: 'pigeon',
    at: '18T16:20',
    body: "D. Prentiss (9:31AM), the post office clock has run right since yesterday. The pigeon is gone. I don't want to draw conclusions.",
  },
  {
    id: 'c5',
    at: '18T20:09',
    name: 'Tomasz W.',
    body: 'The minutes of the meeting are online now: https://example.org/minutes/november. Item 7. They voted to put it off until spring, because the clerk was, I quote, "not able to be present at the time stated on the tower".\n\n🕰️🤷',
  },
  {
    id: 'c6',
    by: 'early',
    at: '19T07:08',
    body: 'Missed the 7:12 this morning. It was on time.',
  },
];

function comment({ id, at, to, name = '', body }: Said): Comment {
  return {
    id,
    parentId: to ?? null,
    author: { name },
    body,
    createdAt: new Date(`2026-11-${at}:00-05:00`).toISOString(),
    revision: 1,
    timeZone: ZONE,
  };
}

/** Who wrote a comment, by its id: another person for each value. */
export const people: ReadonlyMap<string, string> = new Map(
  SAID.map(({ id, by, name = '' }) => [id, by ?? name]),
);

export const conversation: Thread = {
  id: 'demo:station-clock',
  title: 'The Station Clock Will Be Right Again',
  timeZone: ZONE,
  comments: SAID.map(comment),
};
