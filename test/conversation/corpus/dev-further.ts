import { c, thread, type LabelledThread } from './format.js';

/** Forms that strangers' threads have shown: double posts, long names, hours with a word, labels without times. */
export const further: readonly LabelledThread[] = [
  thread('Posted twice', { locale: 'en-US', zone: 'America/Chicago', known: 'thread' }, [
    c(
      'a',
      'Odell',
      '2018-05-02 9:16',
      'The pool opens late because the pump was never ordered. Ask the council.',
    ),
    c('b', '', '9:40', '⟦q a|> Ask the council.⟧', 'I did. They asked me who I was.'),
    c(
      'd',
      'Marge T.',
      '10:02',
      '⟦q a|The pool opens late because the pump was never ordered.⟧',
      'It was ordered. It was ordered in the wrong size.',
    ),
    c(
      'e',
      'Marge T.',
      '10:03',
      '⟦q a|The pool opens late because the pump was never ordered.⟧',
      '⟦-|It was ordered. It was ordered in the wrong size.⟧',
    ),
    c('f', 'Odell', '10:20', '⟦m? e,d|Marge T.⟧, we heard you the first time.'),
    c('g', 'Odell', '10:21', '⟦m? e,d|Marge T.⟧, ⟦-|we heard you the first time.⟧'),
  ]),

  thread('Long surnames', { locale: 'nl', zone: 'Europe/Amsterdam', known: 'thread' }, [
    c(
      'a',
      'Joost van der Zanden',
      '2020-11-03 9:16',
      'De brug gaat weer drie weken dicht, en niemand weet waarom.',
    ),
    c('b', 'Els ten Brink', '9:31', '⟦m? a|@van der Zanden⟧ omdat hij anders instort, daarom.'),
    c('d', 'Ria', '9:50', '⟦m b|ten Brink (9:31)⟧: dat zeiden ze vorig jaar ook.'),
    c(
      'e',
      'Joost van der Zanden',
      '10:05',
      '⟦m? d|Ria⟧, en toen stond er een man met een pet. ⟦-|Van de brug⟧ zelf bleef hij af.',
    ),
    c(
      'f',
      'Ria',
      '10:12',
      '⟦-|Van der Meer (9:16)⟧ was die man, meen ik. ⟦-|De Zanden⟧ bestaat niet als straat.',
    ),
    c('g', 'Els ten Brink', '10:30', '⟦m a|Joost van der Zanden (9:16)⟧, u had gelijk.'),
  ]),

  thread('Two given names', { locale: 'es', zone: 'America/Argentina/Buenos_Aires', known: 'thread' }, [
    c(
      'a',
      'Ana Lucía Ferreyra',
      '2016-03-14 21:16',
      'El colectivo 60 ya no para en la plaza, y nadie avisó.',
    ),
    c(
      'b',
      'Pedro Luis Quiroga',
      '21:40',
      '⟦m a|Ana Lucía (21:16 hs)⟧, avisaron en la parada, con un papel así de chico.',
    ),
    c('d', '', '22:05', '⟦m b|Pedro Luis 21:40 hs⟧, el papel lo saqué yo, perdón.'),
    c('e', 'Ana Lucía Ferreyra', '22:10', '⟦m d|Anónimo (22:05 hs.)⟧: ¡no lo puedo creer!'),
    c(
      'f',
      'Pedro Luis Quiroga',
      '22:31',
      'La próxima sale a las ⟦-|22:40 hs⟧, si alguien quiere verla. ⟦-|Ana Lucía⟧ no, ya sé.',
    ),
    c('g', '', '22:50', '⟦m e|@Ana Lucía (22:10hs)⟧ lo usé de señalador.'),
  ]),

  thread('Horas com palavra', { locale: 'pt-BR', zone: 'America/Sao_Paulo', known: 'thread' }, [
    c('a', 'Zélia', '2017-08-09 9:16', 'A feira mudou de rua outra vez e o peixe continua no sol.'),
    c('b', '', '9:44', '⟦m a|Zélia (9:16hs)⟧, o peixe gosta.'),
    c(
      'd',
      'João Batista de Moura',
      '10:02',
      '⟦m b|Anônimo 9:44 hs⟧, quem gosta é o gato. A barraca fecha às ⟦-|11:30 hs⟧.',
    ),
    c('e', 'Zélia', '10:20', '⟦m? d|@de Moura⟧ o gato é meu.'),
    c('f', '', '10:31', '⟦m? d|João Batista⟧, e o gato gosta?'),
  ]),

  thread('With the zone behind', { locale: 'en-US', zone: 'America/Los_Angeles', known: 'thread' }, [
    c('a', '', '2015-02-11 9:16', 'The last ferry left with half of us still on the pier, waving.'),
    c('b', 'Nadine', '9:48', '⟦m a|Anon (9:16 AM PST)⟧, half is generous.'),
    c(
      'd',
      '',
      '10:15',
      '⟦m b|Nadine (9:48AM PST)⟧ I counted. The next one is at ⟦-|11:40 AM PST⟧, they say.',
    ),
    c('e', 'Nadine', '10:40', '⟦m d|Anon 10:15 AM⟧ PST, or whenever they feel like it.'),
    c(
      'f',
      'Perry',
      '11:02',
      'On the radio: ⟦-|Eastern (10:40 AM EST)⟧ has no ferries at all. ⟦m e|Nadine (10:40 GMT-8)⟧, be glad.',
    ),
  ]),

  thread('Whose words come first', { locale: 'en-GB', zone: 'Europe/London', known: 'thread' }, [
    c(
      'a',
      'Imogen',
      '2013-10-21 8:05',
      'The clock on the town hall has been eleven minutes slow since the war.',
    ),
    c(
      'b',
      'Desmond',
      '8:40',
      '⟦q a|> The clock on the town hall has been eleven minutes slow since the war.⟧',
      'Which war, though? It was twelve when I was a boy.',
    ),
    c(
      'd',
      'Kit',
      '9:16',
      '⟦m b|Desmond⟧ wrote:\n⟦q a|>> The clock on the town hall has been eleven minutes slow since the war.⟧\n⟦q b|> Which war, though? It was twelve when I was a boy.⟧',
      'They gained a minute, then. Progress.',
    ),
    c(
      'e',
      'Imogen',
      '9:30',
      '⟦-|The vicar⟧ wrote:\n> Time is not kept, it is borrowed, and the parish pays.',
      'I always liked that.',
    ),
    c(
      'f',
      'Desmond',
      '9:55',
      '⟦-|Kit⟧ wrote:\n⟦-|> Which peace, though? It has been raining since the boats went.⟧',
      'No, I made that up.',
    ),
  ]),

  thread('Another first name', { locale: 'en-US', zone: 'America/New_York', known: 'thread' }, [
    c('a', 'Harriet Lindgren', '2014-06-07 9:16', 'Nobody told the bees that the orchard was sold.'),
    c(
      'b',
      'Cole',
      '9:40',
      'Word is ⟦-|Gustav Lindgren (9:16)⟧ ran the cider press once. ⟦m a|Lindgren (9:16)⟧, is that you?',
    ),
    c(
      'd',
      'Harriet Lindgren',
      '10:01',
      '⟦-|Gustav Lindgren (9:16)⟧ was my uncle, he is on the old time card at the mill.',
    ),
    c('e', 'Cole', '10:10', 'Thanks ⟦m d|Harriet (10:01)⟧! And sorry.'),
    c('f', '', '10:25', 'Sorry ⟦m e|Cole (10:10)⟧ but the card says ⟦-|9:61⟧.'),
  ]),

  thread('Numbers for want of times', { locale: 'en-US', zone: 'UTC', known: 'no' }, [
    c('a', '', { at: null }, 'The first snow came before the pumpkins were in.'),
    c('b', 'Wilma', { at: null }, 'Ours rotted in September, so we were spared.'),
    c('d', '', { at: null }, 'I still have a photograph of the pumpkins in their hats.'),
    c('e', 'Wilma', { at: null }, '⟦m d|Anon (2)⟧, I would like to see that.'),
    c('f', '', { at: null }, 'Scores at the weigh-in: ⟦-|Wilma (2)⟧, ⟦-|Anon (3)⟧, nobody else.'),
    c(
      'g',
      'Wilma',
      { at: null },
      'We grew pumpkins ⟦-|anonymous (2)⟧ and otherwise that year, ⟦-|Anon (9)⟧ notwithstanding.',
    ),
    c('h', '', { at: null }, '⟦m e|@Wilma (2)⟧ it is in the library now.'),
  ]),

  thread('České datum', { locale: 'cs', zone: 'Europe/Prague', known: 'thread' }, [
    c('a', '', '2019-10-04 9:16', 'Lávka je zase zavřená a cedule na ní leží lícem dolů.'),
    c('b', 'Radovan', '2019-10-05 9:16', 'Ceduli jsem zvedal já. Je na ní napsáno, že se nemá zvedat.'),
    c('d', '', '2019-10-05 18:20', '⟦m a|Anonym (4. 10. 9:16)⟧, obejdi to přes jez.'),
    c(
      'e',
      'Radovan',
      '2019-10-06 8:00',
      '⟦m d|Anonym (5. 10. 18:20)⟧, jez je od ⟦-|1. 10. 7:00⟧ taky zavřený.',
    ),
    c('f', '', '2019-10-06 8:30', '⟦m e|Radovane (6. 10. v 8:00)⟧, tak to zbývá loďka.'),
  ]),

  thread('Magyar dátum', { locale: 'hu', zone: 'Europe/Budapest', known: 'thread' }, [
    c('a', '', '2019-10-04 9:16', 'A híd megint le van zárva, a táblát pedig elvitte a víz.'),
    c('b', 'Zsófi', '2019-10-05 9:16', 'A táblát én láttam utoljára, Szolnok felé tartott.'),
    c('d', '', '2019-10-05 18:20', '⟦m a|Névtelen (okt. 4. 9:16)⟧, menj a gátnak.'),
    c(
      'e',
      'Zsófi',
      '2019-10-06 8:00',
      '⟦m d|Névtelen (10. 05. 18:20)⟧, a gát is zárva, ⟦-|okt. 1. 7:00⟧ óta.',
    ),
    c('f', '', '2019-10-06 8:30', '⟦m e|Zsófi (2019. okt. 6. 8:00)⟧, marad a csónak.'),
  ]),

  thread('名前に敬称', { locale: 'ja', zone: 'Asia/Tokyo', known: 'thread' }, [
    c('a', '山口', '2021-01-09 9:16', '橋の雪かきは当番の人がするはずですが、だれも来ませんでした。'),
    c('b', '名無しさん', '9:40', '⟦m a|>山口さん⟧', '⟦q a|> だれも来ませんでした。⟧', '当番は先週の人では？'),
    c('d', '山口', '10:02', '⟦m b|名無しさん (9:40)⟧、先週の人はもう引っ越しました。'),
  ]),
];
