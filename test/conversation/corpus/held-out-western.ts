import { c, thread, type LabelledThread } from './format.js';

/** German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish; kept from whoever writes the resolver. */
export const heldOutWestern: readonly LabelledThread[] = [
  thread('Kehrwoche', { locale: 'de', zone: 'Europe/Zurich', known: 'writer' }, [
    c(
      'a',
      '',
      '2021-02-27 18:16',
      'Wer hat diese Woche das Treppenhaus? Vor dem zweiten Stock liegt seit Tagen ein Tannenzweig.',
    ),
    c('b', 'Beat', '18:40', 'Ich bin erst am Montag dran. Der Zweig ist übrigens von Weihnachten.'),
    c('c', 'Dr. Regula Ammann', '19:05', '⟦m a|Anonym (18:16)⟧, laut Plan sind Sie es selbst.'),
    c(
      'd',
      '',
      '19:22',
      '⟦m c|Frau Ammann (19.05 Uhr)⟧: laut welchem Plan? Der hängt seit Januar nicht mehr.',
    ),
    c(
      'e',
      'Beat',
      '20:10',
      '⟦q d|»Der hängt seit Januar nicht mehr.«⟧ Stimmt, da hängt jetzt die Werbung für die Pizzeria.',
    ),
    c(
      'f',
      'Dr. Regula Ammann',
      '2021-02-28 8:30',
      '⟦m e|Beat (gestern, 20:10)⟧ danke. ⟦m d|@Anonym 19:22⟧: ich entschuldige mich und nehme den Zweig mit.',
    ),
    c('g', '', '9:02', '⟦m f|Regula (8:30)⟧, das ist sehr nett. Ich fege dann den Rest, gegen ⟦-|10:10⟧.'),
    c(
      'h',
      'Beat',
      '9:15',
      '⟦q f altered|> ich entschuldige mich und nehme den Zweig heute mit⟧\nIhr beiden solltet zusammen Pizza essen.',
    ),
  ]),

  thread('La sirène du mercredi', { locale: 'fr-CA', zone: 'America/Montreal', known: 'thread' }, [
    c(
      'a',
      'Anonyme',
      '2022-06-01 12:16',
      'La sirène a sonné trois fois ce midi. D’habitude c’est une. On fait quoi ?',
    ),
    c('b', 'Jean-Philippe', '12:20', 'Trois coups, c’est la rivière. Un coup, c’est l’essai.'),
    c('c', 'Solange T.', '12:31', '⟦m b|Jean-Philippe (12 h 20)⟧ et deux coups ?'),
    c('d', 'Jean-Philippe', '12:40', '⟦m? c|Solange⟧ : deux coups, c’est que le concierge s’est trompé.'),
    c('e', 'Anonyme', '13:05', '⟦m d|Jean Philippe (12h40)⟧ la rivière est à sa place, j’arrive du quai.'),
    c(
      'f',
      'Solange T.',
      '14:12',
      '⟦m e|Anonyme (13 h 05)⟧, « ⟦-|la rivière⟧ » est surtout dans mon sous-sol.',
    ),
    c(
      'g',
      'Anonyme',
      '14:30',
      '⟦m f|Solange T. (14 h 12)⟧ j’apporte la pompe. ⟦q b|« Trois coups, c’est la rivière »⟧, je m’en souviendrai.',
    ),
    c(
      'h',
      'Jean-Philippe',
      '2022-06-02 9:20',
      '⟦m g|Anonyme (hier, 14 h 30)⟧ la pompe a sauvé la soirée. Essai mercredi à ⟦-|12 h 16⟧, un seul coup, promis.',
    ),
  ]),

  thread('La gata del mercado', { locale: 'es-AR', zone: 'America/Argentina/Buenos_Aires', known: 'no' }, [
    c(
      'a',
      'Anónimo',
      '2021-07-18 16:16',
      'La gata del mercado tuvo cría detrás del puesto de las papas. Son cinco.',
    ),
    c('b', 'Ñata', '16:40', 'Seis, hay una negra que se esconde en la caja de las mandarinas.'),
    c('c', 'Osvaldo Pérez', '17:02', '⟦m b|Ñata (16:40)⟧ la negra es mía, si nadie la pidió.'),
    c('d', 'Anónimo', '17:25', '⟦m c|Osvaldo (17.02 hs)⟧, pedida está por mi hija desde ayer.'),
    c('e', 'Ñata', '18:11', '⟦m a|Anónimo (16:16)⟧ ¿seguís diciendo que son cinco?'),
    c(
      'f',
      'Osvaldo Pérez',
      '2021-07-19 9:30',
      '⟦m d|Anónimo (ayer a las 17:25)⟧ que la disfrute la nena. Yo me quedo con la gata grande, que caza.',
    ),
    c(
      'g',
      'Anónimo',
      '10:05',
      '⟦m f|Osvaldo Perez (9:30)⟧: ⟦q f|“Yo me quedo con la gata grande”⟧ dice, como si la gata fuera a preguntarle.',
    ),
    c('h', 'Ñata', '10:20', 'A las ⟦-|16:40⟧ cierra el puesto, vengan antes.'),
  ]),

  thread('Elétrico 28', { locale: 'pt-PT', zone: 'Europe/Lisbon', known: 'thread' }, [
    c(
      'a',
      'Anónimo',
      '2023-10-11 8:16',
      'O 28 passou cheio quatro vezes seguidas e só levava malas com rodinhas.',
    ),
    c('b', 'Fernanda Lopo', '8:31', 'Apanhe o 12, dá a volta ao contrário mas tem lugares sentados.'),
    c('c', 'Tó Zé', '8:50', '⟦m a|Anónimo (8h16)⟧ as malas também pagam bilhete?'),
    c('d', 'Fernanda Lopo', '9:03', '⟦m? c|@Tó Zé⟧ deviam pagar dois, um por roda.'),
    c('e', 'Anónimo', '19:40', '⟦m b|Fernanda Lopo (8:31)⟧ fui no 12 e cheguei antes do 28. Obrigado!'),
    c('f', 'Tó Zé', '19:55', '⟦m d|D. Fernanda (9.03)⟧, ⟦q d|«um por roda»⟧ é genial, mandei para a Carris.'),
    c(
      'g',
      'Fernanda Lopo',
      '20:16',
      '⟦m e|Anónimo às 19:40⟧: de nada, mas não espalhe, que ⟦-|amanhã às 8:31⟧ quero o meu lugar.',
    ),
  ]),

  thread('La ricetta della nonna di chi', { locale: 'it', zone: 'Europe/Rome', known: 'thread' }, [
    c(
      'a',
      'Tiziana',
      '2020-11-22 10:16',
      'Nel ragù il latte ci va, punto e basta. Lo metteva mia nonna e viveva accanto al duomo.',
    ),
    c('b', 'Anonimo', '10:40', 'Mia nonna abitava dentro il duomo e il latte non ce lo metteva.'),
    c('c', 'Ettore B.', '11:05', '⟦m b|Anonimo (10:40)⟧ sua nonna era il campanaro?'),
    c(
      'd',
      'Anonimo',
      '11:12',
      '⟦m c|Ettore (11.05)⟧, la moglie del campanaro. Tre generazioni di ragù senza latte.',
    ),
    c('e', 'Tiziana', '11:30', '⟦q d|«Tre generazioni di ragù senza latte.»⟧ E si sente fin qui.'),
    c('f', 'Ettore B.', '12:01', '⟦m? e|Tiziana⟧, mezzo bicchiere, a metà cottura?'),
    c(
      'g',
      'Tiziana',
      '12:20',
      '⟦m? f|@Ettore B.⟧ un bicchiere intero. ⟦q a shortened|“Nel ragù il latte ci va […] viveva accanto al duomo.”⟧ Che altro vuole sapere?',
    ),
    c('h', 'Anonimo', '12:45', 'Il mio è sul fuoco dalle ⟦-|10:40⟧. Senza.'),
  ]),

  thread('Ganzen op het voetbalveld', { locale: 'nl', zone: 'Europe/Brussels', known: 'thread' }, [
    c(
      'a',
      '',
      '2024-03-17 9:16',
      'Er zitten weer veertig ganzen op veld twee en om elf uur moeten de miniemen spelen.',
    ),
    c('b', 'Coach Luc', '9:25', 'Laat de miniemen los, dan zijn de ganzen zo weg.'),
    c('c', 'Veerle', '9:41', '⟦m b|Luc (9.25)⟧ vorige keer liepen de miniemen weg.'),
    c('d', '', '10:20', '⟦m c|Veerle (9u41)⟧, dat waren de duiveltjes, en die gans was een zwaan.'),
    c(
      'e',
      'Coach Luc',
      '12:50',
      '⟦q d|“die gans was een zwaan”⟧, zo heet vanaf nu ons clubblad. Uitslag: ⟦-|2:1⟧.',
    ),
    c('f', 'Veerle', '13:05', '⟦m? e|@Coach Luc⟧ voor wie?'),
    c('g', '', '13:16', 'Voor de ganzen, ik stond erbij: voor de ganzen.'),
    c('h', 'Coach Luc', '13:40', '⟦m g|Anoniem (13u16)⟧: geschorst.'),
  ]),

  thread('Kantareller, ungefär', { locale: 'sv-FI', zone: 'Europe/Helsinki', known: 'thread' }, [
    c(
      'a',
      'Anonym',
      '2021-08-25 19:16',
      'Hittade tre liter kantareller på en timme. Nej, jag säger inte var.',
    ),
    c('b', 'Birgit', '19:30', 'Bakom kapellet, alltså.'),
    c('c', 'Anonym', '19:33', '⟦m b|Birgit (19.30)⟧ …'),
    c('d', 'Kaj-Erik', '19:50', '⟦m c|Anonym (kl. 19.33)⟧, tystnad är också ett svar.'),
    c('e', 'Birgit', '20:15', '⟦m? d|Kaj-Erik⟧: vi ses där i morgon klockan ⟦-|7.15⟧?'),
    c(
      'f',
      'Kaj-Erik',
      '2021-08-26 9:40',
      '⟦q a|”Hittade tre liter kantareller på en timme.”⟧ Vi hittade en liter på tre timmar, och ett armbandsur som visade ⟦-|19.16⟧.',
    ),
    c('g', 'Anonym', '10:02', '⟦m f|Kaj Erik (9.40)⟧ det är mitt!'),
  ]),

  thread('Bilet na ostatni kurs', { locale: 'pl', zone: 'Europe/Warsaw', known: 'no' }, [
    c(
      'a',
      'Anonim',
      '2018-10-26 22:16',
      'Ostatni autobus odjechał trzy minuty przed czasem. Stałam na przystanku i machałam.',
    ),
    c('b', 'Kierowca Rysiek', '22:40', 'Zegar na przystanku się spóźnia, nie ja.'),
    c('c', 'Marzena', '23:05', '⟦m b|Ryśku (22:40)⟧, zegar na ratuszu też się spóźnia?'),
    c('d', 'Anonim', '2018-10-27 7:30', '⟦m c|Marzeno (23:05)⟧, dziękuję. Szłam do domu godzinę.'),
    c(
      'e',
      'Kierowca Rysiek',
      '2018-10-28 8:16',
      '⟦m d|Anonimie (27.10, 7:30)⟧, przepraszam. Dziś w nocy cofałem wszystkie zegary i ten na przystanku był za szybki.',
    ),
    c('f', 'Marzena', '9:02', '⟦m e|Rysiek (8:16)⟧ ⟦q e|„ten na przystanku był za szybki”⟧ – czyli jednak!'),
    c('g', 'Anonim', '9:20', '⟦m f|Marzena o 9:02⟧: sprawa zamknięta, kawa dla Ryśka.'),
  ]),
];
