import { c, thread, type LabelledThread } from './format.js';

/** Much that looks like a reference, and a few that are. */
export const traps: readonly LabelledThread[] = [
  thread('Parish reading group', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c(
      'a',
      'John',
      '2017-10-02 19:03',
      'We begin with the short letters this year. Bring whichever translation you can bear.',
    ),
    c('b', 'Ruth Adeyemi', '19:16', 'Can we please not argue about translations until the second week?'),
    c('c', 'Luke', '19:20', 'I will bring biscuits, and an argument about translations.'),
    c(
      'd',
      '',
      '20:01',
      'For next time: ⟦-|Luke 19:20⟧, ⟦-|John 19:3⟧ and ⟦-|Ruth 1:16⟧, in that order, and read ⟦-|Job (9:16)⟧ if there is time.',
    ),
    c(
      'e',
      'Ruth Adeyemi',
      '20:15',
      '⟦m d|Anon (8:01PM)⟧ that is not in the plan at all! ⟦m? c|@Luke⟧ is this your doing?',
    ),
    c(
      'f',
      'Luke',
      '20:22',
      '⟦m e|Ruth (8:15PM)⟧, I only answer for the biscuits. ⟦-|Romans (9:16)⟧ has my defence.',
    ),
    c(
      'g',
      'John',
      '20:40',
      '⟦q b|"Can we please not argue about translations until the second week?"⟧ Seconded, and I said so at ⟦-|7:03⟧ in other words.',
    ),
    c('h', 'Hope', '20:59', 'I live in hope, as ever.'),
    c('i', '', '21:07', 'There is still hope (⟦-|8:59⟧ pm and no decision) that we vote tonight.'),
  ]),

  thread('Parkrun number forty', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c('a', 'Bob', '2022-05-14 9:16', 'Marshals please be at the gate by half past eight next week.'),
    c('b', 'Rose', '9:40', 'I can do the gate. I can’t do the hill.'),
    c('c', 'Halina', '10:02', 'I’ll take the hill if somebody brings the tape.'),
    c(
      'd',
      'Timekeeper',
      '12:30',
      'Results, unconfirmed:',
      '⟦-|Bob (9:16)⟧\n⟦-|Rose (9:40)⟧\n⟦-|Halina (10:02)⟧\n⟦-|Piet (10:44)⟧',
      'Anyone missing, tell me and not the newspaper.',
    ),
    c(
      'e',
      'Piet',
      '12:51',
      '⟦m d|Timekeeper (12:30)⟧ mine was 10:14, I have it on my watch and on a very blurred photograph.',
    ),
    c('f', 'Bob', '13:05', 'Splits per mile: ⟦-|Bob 3:02, Rose 3:11, Halina 3:15⟧. Never again.'),
    c('g', 'Halina', '13:30', '⟦m a|Bob (9:16)⟧, half past eight is fine, I’ll bring the cones as well.'),
    c(
      'h',
      'Rose',
      '13:40',
      'Volunteers next Saturday: ⟦-|Bob 8:30⟧ gate; ⟦-|Rose 9:40⟧ finish; ⟦-|Halina 10:02⟧ hill; ⟦-|Piet 10:14⟧ cake.',
    ),
    c(
      'i',
      'Timekeeper',
      '14:05',
      'Corrected, ⟦m e|Piet (12:51pm)⟧. Photograph was no help but I believe the watch.',
    ),
  ]),

  thread(
    'Shared article, everybody pastes it',
    {
      locale: 'en-US',
      zone: 'America/Los_Angeles',
      known: 'thread',
      article:
        'The council voted five to two on Tuesday to close the reservoir path during nesting season. "We are not closing nature, we are letting it happen," said the chair. Walkers will be sent around by the quarry road, which has no footway. The closure ends on the last day of August.',
    },
    [
      c(
        'a',
        'Ines',
        '2023-04-12 8:10',
        '⟦-|> Walkers will be sent around by the quarry road, which has no footway.⟧\nSo we protect the grebes and squash the walkers.',
      ),
      c(
        'b',
        'Ted M.',
        '8:25',
        '⟦-|"We are not closing nature, we are letting it happen"⟧ may be the best line of the year.',
      ),
      c(
        'c',
        '',
        '8:50',
        '⟦-|Walkers will be sent around by the quarry road, which has no footway.⟧',
        'That road has gravel trucks every four minutes. Has the chair ever stood there?',
      ),
      c('d', 'Ines', '9:20', '⟦m c|Anon (8:50AM)⟧ ⟦q c|"gravel trucks every four minutes"⟧ on a slow day.'),
      c(
        'e',
        'Ted M.',
        '9:44',
        '⟦q a|> So we protect the grebes and squash the walkers.⟧\nThat one is better, I take mine back.',
      ),
      c(
        'f',
        '',
        '10:01',
        '⟦-|The closure ends on the last day of August.⟧',
        'And the blackberries begin on the first. Good luck enforcing that.',
      ),
      c(
        'g',
        'Ines',
        '10:15',
        '⟦-|“The closure ends on the last day of August.”⟧ You would think they had never met a blackberry.',
      ),
      c('h', 'Ted M.', '10:31', '⟦q f|“Good luck enforcing that.”⟧ Agreed, ⟦-|10:01⟧ person.'),
    ],
  ),

  thread('Shop talk with code in it', { locale: 'en', zone: 'Europe/Athens', known: 'thread' }, [
    c(
      'a',
      'Nikos',
      '2024-11-12 9:16',
      'The nightly export has written empty files since the first of the month.',
    ),
    c('b', 'Eleni', '9:40', 'Permissions? The job runs as `backup` since we moved the server.'),
    c(
      'c',
      '',
      '10:05',
      'Log line from tonight:\n\n```\n⟦-|Nikos (9:16)⟧ exit 0\n⟦-|> The nightly export has written empty files since the first of the month.⟧\n```\n\nSo it thinks that all is well.',
    ),
    c(
      'd',
      'Nikos',
      '10:22',
      'The ticket is at <https://tickets.example/⟦-|Eleni(9:40)⟧> and the wiki at https://wiki.example/x?who=⟦-|@Eleni⟧&t=9:40 if anybody wants to read.',
    ),
    c(
      'e',
      'Eleni',
      '10:40',
      'See [what ⟦-|Nikos (9:16)⟧ reported](https://tickets.example/77). ⟦m c|Anon (10:05)⟧ exit 0 is a lie, the disk is full.',
    ),
    c(
      'f',
      'Nikos',
      '11:00',
      'Try `grep "⟦-|Anon (10:05)⟧"` in the log, then write to ⟦-|eleni@mail.example⟧.',
    ),
    c(
      'g',
      '',
      '11:31',
      '    ⟦-|Eleni (10:40)⟧ disk 100%\n    ⟦-|Nikos (11:00)⟧ grep\n\n⟦m f|Nikos (11:00)⟧ that finds nothing, the log is on the same disk.',
    ),
    c(
      'h',
      'Eleni',
      '12:02',
      '⟦q g|> Nikos (11:00) that finds nothing, the log is on the same disk.⟧\n\nThen we make room first.',
    ),
  ]),

  thread(
    'Condolences for the lighthouse keeper',
    { locale: 'en-IE', zone: 'Europe/Dublin', known: 'thread' },
    [
      c(
        'a',
        'Sinéad',
        '2020-01-20 10:16',
        'Donal kept the light for thirty-one years and never let a visitor leave without tea.',
      ),
      c('b', 'Pat', '10:30', 'May he rest in peace.'),
      c('c', 'Mary O’Dowd', '10:42', '⟦-|May he rest in peace.⟧ He taught my boys to tie a bowline.'),
      c('d', '', '11:05', '⟦-|May he rest in peace.⟧'),
      c(
        'e',
        'Declan',
        '11:20',
        '⟦-|May he rest in peace.⟧',
        'I remember the tea. I remember that it was black as the rock.',
      ),
      c('f', 'Bоb', '11:34', 'He fixed my outboard with a bootlace.'),
      c(
        'g',
        'Sinéad',
        '12:00',
        '⟦m c|Mary (10:42)⟧ thank you, I had forgotten the bowlines. ⟦-|Bob (11:34)⟧ I would love a photograph of that.',
      ),
      c('h', 'Pat', '12:15', '⟦m e|Declan (11:20)⟧ ⟦q e|"black as the rock"⟧ is exact.'),
      c('i', 'Mary O’Dowd', '12:40', 'The Mass is at ⟦-|11:20⟧ on Thursday, ⟦-|Declan⟧ will read.'),
    ],
  ),
];
