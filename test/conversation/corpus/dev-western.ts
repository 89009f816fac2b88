import { c, thread, type LabelledThread } from './format.js';

/** German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish. */
export const western: readonly LabelledThread[] = [
  thread('Das Fünfmeterbrett', { locale: 'de', zone: 'Europe/Berlin', known: 'thread' }, [
    c(
      'a',
      'Anonym',
      '2022-08-03 9:16',
      'Im Freibad ist seit Montag das Fünfmeterbrett gesperrt, angeblich wegen einer einzigen Schraube.',
    ),
    c(
      'b',
      'Jörg Brandt',
      '9:40',
      'Eine Schraube reicht. Ich war acht Jahre Schwimmmeister und würde da niemanden hochlassen.',
    ),
    c('c', 'Ute', '10:02', '⟦m b|Jörg (9.40 Uhr)⟧, und warum dauert eine Schraube fünf Tage?'),
    c('d', 'Anonym', '10:30', 'Weil sie aus Edelstahl sein muss und keiner sie auf Lager hat.'),
    c(
      'e',
      'Jörg Brandt',
      '11:05',
      '⟦m? c|@Ute⟧ ⟦q d|„Weil sie aus Edelstahl sein muss“⟧ – genau das. Verzinkt rostet im Chlor in einem Sommer weg.',
    ),
    c(
      'f',
      'Ute',
      '11:20',
      '⟦m d|Anonym um 10:30⟧: danke für die Auskunft! Dann warte ich eben unten am Beckenrand.',
    ),
    c(
      'g',
      '',
      '12:00',
      '⟦m e|Brandt (11:05)⟧ hat recht, und um ⟦-|9:40⟧ war heute übrigens schon alles voll.',
    ),
    c('h', 'Ute', '13:15', 'Wasser 24 Grad, Schlange am Kiosk bis zur Dusche. Bis morgen!'),
  ]),

  thread('Le pain de la rue Haute', { locale: 'fr', zone: 'Europe/Paris', known: 'thread' }, [
    c(
      'a',
      'Anonyme',
      '2023-01-12 21:16',
      'Le pain de la rue Haute a encore pris vingt centimes, et il est plus petit qu’avant.',
    ),
    c(
      'b',
      'Maëlle',
      '21:30',
      'Le meunier aussi a augmenté ses prix. Demandez-lui, il vous tiendra le même discours.',
    ),
    c(
      'c',
      'Gérard Lemoine',
      '21:44',
      '⟦m a|Anonyme (21 h 16)⟧, je l’ai pesé : 238 grammes au lieu de 250. Ce n’est écrit nulle part.',
    ),
    c(
      'd',
      'Anonyme',
      '22:03',
      '⟦m c|Gérard Lemoine (21h44)⟧ : merci. ⟦q c|« 238 grammes au lieu de 250 »⟧, ce n’est plus une baguette, c’est une ficelle.',
    ),
    c('e', 'Odile', '22:20', '⟦m b|Maelle (21:30)⟧ le meunier, lui, n’a pas changé la taille de ses sacs.'),
    c(
      'f',
      'Gérard Lemoine',
      '2023-01-13 7:05',
      '⟦m d|Anonyme (12 janvier, 22h03)⟧ va pour la ficelle. J’y retourne ce matin avec ma balance.',
    ),
    c('g', 'Maëlle', '7:31', 'À ⟦-|7 h 05⟧ la boulangerie est encore fermée, ⟦m f|@Gérard 7h05⟧.'),
    c(
      'h',
      'Odile',
      '8:12',
      '⟦q e altered|« le meunier, lui, n’a jamais changé la taille de ses sacs »⟧, je persiste et je signe.',
    ),
  ]),

  thread('El semáforo de la plaza', { locale: 'es', zone: 'Europe/Madrid', known: 'thread' }, [
    c(
      'a',
      'Anónimo',
      '2020-10-05 8:05',
      'Desde el viernes el semáforo de la plaza está en ámbar y cada uno pasa cuando quiere.',
    ),
    c(
      'b',
      'Lucía Ferrer',
      '8:21',
      'He llamado al ayuntamiento tres veces. La cuarta vez me han reconocido la voz.',
    ),
    c('c', 'Paco', '9:00', '⟦m b|Lucía (8:21)⟧, ¿y qué te han dicho?'),
    c(
      'd',
      'Lucía Ferrer',
      '9:12',
      '⟦m? c|@Paco⟧ que falta una pieza, y que la pieza viene de Valencia en un camión que aún no ha salido.',
    ),
    c('e', 'Anónimo', '13:47', '⟦m d|Lucía Ferrer (9:12)⟧ entonces tenemos ámbar hasta Navidad.'),
    c(
      'f',
      'Paco',
      '17:30',
      '⟦m e|Anónimo (13:47)⟧:',
      '⟦q e|«entonces tenemos ámbar hasta Navidad»⟧',
      'Con lo bonito que queda con las luces. Yo no lo arreglaba.',
    ),
    c(
      'g',
      'Lucía Ferrer',
      '18:02',
      'Hoy a las ⟦-|17:30⟧ casi atropellan a un cartero. Menos bromas, ⟦-|Paco⟧.',
    ),
    c('h', 'Anónimo', '18:40', '⟦m g|Lucia (6:02 p. m.)⟧ tiene toda la razón.'),
  ]),

  thread('A goiabeira do vizinho', { locale: 'pt-BR', zone: 'America/Sao_Paulo', known: 'thread' }, [
    c(
      'a',
      'Anônimo',
      '2019-02-16 10:15',
      'A goiabeira do vizinho passou o muro e os frutos caem todos no meu quintal. De quem são as goiabas?',
    ),
    c(
      'b',
      'Dra. Cláudia Reis',
      '10:40',
      'Pelo código civil, o fruto que cai no seu terreno é seu. Se estiver no galho, é dele.',
    ),
    c('c', 'Zé', '11:05', '⟦m b|Cláudia (10h40)⟧ e se eu balançar o galho?'),
    c('d', 'Dra. Cláudia Reis', '11:20', '⟦m? c|Zé⟧: aí já é outra conversa.'),
    c(
      'e',
      'Anônimo',
      '23:30',
      '⟦m b|Dra. Cláudia (16/02, 10:40)⟧ obrigado! Fiz doce de goiaba com o que caiu hoje.',
    ),
    c('f', 'Zé', '2019-02-17 9:00', '⟦m e|Anônimo (ontem, 23:30)⟧ guarda um pote para mim.'),
    c(
      'g',
      'Seu Nonato',
      '9:45',
      '⟦q a|"De quem são as goiabas?"⟧ Minhas, que fui eu quem plantou em 1987. Mas pode comer.',
    ),
    c('h', 'Anônimo', '10:10', '⟦m? g|@Seu Nonato⟧ então o pote é do senhor.'),
  ]),

  thread('L’orologio del campanile', { locale: 'it', zone: 'Europe/Rome', known: 'no' }, [
    c(
      'a',
      'Anonimo',
      '2018-04-07 21:16',
      'L’orologio del campanile è avanti di sei minuti e nessuno sale a regolarlo.',
    ),
    c('b', 'Mirella', '21:40', 'Sono duecentoquattro gradini, li ho contati da bambina.'),
    c(
      'c',
      'Don Sandro',
      '22:05',
      '⟦m a|Anonimo (21:16)⟧, il sagrestano ha il ginocchio fasciato. Chi vuole la chiave la trova da me.',
    ),
    c('d', 'Anonimo', '2018-04-08 8:30', '⟦m c|Don Sandro (22.05)⟧ vado io dopo la messa.'),
    c(
      'e',
      'Mirella',
      '8:52',
      '⟦m d|Anonimo (8:30)⟧ contali anche tu, i gradini! ⟦q b|«li ho contati da bambina»⟧ ma non giurerei sul risultato.',
    ),
    c(
      'f',
      'Anonimo',
      '12:20',
      'Duecentosei. E alle ⟦-|11:05⟧ l’orologio segnava le ⟦-|11:11⟧, quindi non mi sbagliavo.',
    ),
    c('g', 'Mirella', '12:41', '⟦m f|Anonimo (12:20)⟧: due gradini in più, sarà l’età.'),
  ]),

  thread('De brug blijft open', { locale: 'nl', zone: 'Europe/Amsterdam', known: 'thread' }, [
    c(
      'a',
      'Anoniem',
      '2021-05-20 7:50',
      'De brug stond vanochtend weer een kwartier open voor één roeiboot.',
    ),
    c('b', 'Joke de Wit', '8:05', 'Dat was geen roeiboot maar de bruidssloep van mijn nicht.'),
    c('c', 'Henk', '8:22', '⟦m b|Joke (8:05)⟧ gefeliciteerd! Ik stond vooraan in de rij en heb gezwaaid.'),
    c(
      'd',
      'Anoniem',
      '9:10',
      '⟦m b|Joke de Wit (8.05 uur)⟧, dan neem ik alles terug. ⟦q b altered|‘geen roeiboot maar de bruiloftssloep van mijn nicht’⟧ had ik niet kunnen raden.',
    ),
    c('e', 'Joke de Wit', '9:31', '⟦m? c|@Henk⟧ was jij dat met die paraplu?'),
    c('f', 'Henk', '10:00', '⟦m? e|Joke⟧, dat was ik. Om ⟦-|8:05⟧ regende het nog.'),
    c('g', 'Anoniem', '10:14', '⟦m f|Henk (10:00)⟧ ik stond achter die paraplu en zag niets.'),
  ]),

  thread('Vem tog snöskyffeln', { locale: 'sv', zone: 'Europe/Stockholm', known: 'thread' }, [
    c(
      'a',
      'Anonym',
      '2024-01-09 16:16',
      'Någon har lånat den röda snöskyffeln ur cykelrummet och glömt att lämna tillbaka den.',
    ),
    c('b', 'Åsa', '16:45', 'Jag såg den utanför port 7 i söndags. Den stod lutad mot sopskåpet.'),
    c(
      'c',
      'Göran Ek',
      '17:10',
      '⟦m a|Anonym (16.16)⟧, det var jag, men jag ställde tillbaka den samma kväll.',
    ),
    c('d', 'Anonym', '17:32', '⟦m c|Göran (kl. 17.10)⟧ då har den egna ben.'),
    c('e', 'Åsa', '18:00', '⟦m? c|@Göran Ek⟧ är du säker på att det var rätt cykelrum?'),
    c(
      'f',
      'Göran Ek',
      '18:20',
      '⟦m e|Asa (18:00)⟧ … nej. ⟦q b|”Den stod lutad mot sopskåpet.”⟧ Jag hämtar den nu.',
    ),
    c('g', 'Anonym', '18:31', '⟦q f|> Jag hämtar den nu.⟧\nTack! Det ska komma tjugo centimeter i natt.'),
  ]),

  thread('Kot na dachu', { locale: 'pl', zone: 'Europe/Warsaw', known: 'thread' }, [
    c(
      'a',
      'Anonim',
      '2020-09-14 6:40',
      'Na dachu piekarni od wczoraj siedzi szary kot i patrzy na wszystkich z góry.',
    ),
    c('b', 'Halina', '7:05', 'To kot pani Zosi, on tak zawsze. Zejdzie, jak zgłodnieje.'),
    c('c', 'Staszek', '7:30', '⟦m b|Halino (7:05)⟧, pani Zosia mówi, że jej kot śpi na piecu.'),
    c('d', 'Anonim', '8:00', '⟦m c|Staszku (7:30)⟧, to czyj jest ten na dachu?'),
    c(
      'e',
      'Halina',
      '8:16',
      '⟦m d|@Anonim 8:00⟧ może niczyj. ⟦q a|„patrzy na wszystkich z góry”⟧ – jak to kot.',
    ),
    c('f', 'Staszek', '9:45', 'Wszedłem po drabinie o ⟦-|9:16⟧. Kot zszedł drugą stroną, a drabina ze mną.'),
    c('g', 'Anonim', '10:02', '⟦m? f|@Staszek⟧ żyjesz?'),
    c('h', 'Staszek', '10:20', '⟦m g|Anonimie (10:02)⟧, żyję. Kot też.'),
  ]),
];
