import type { IdentityTexts } from './texts.js';

export const identity: IdentityTexts = {
  minutesLeft: {
    one: 'Ważne jeszcze {n} minutę',
    few: 'Ważne jeszcze {n} minuty',
    many: 'Ważne jeszcze {n} minut',
    other: 'Ważne jeszcze {n} minuty',
  },
  written: {
    one: '{n} komentarz',
    few: '{n} komentarze',
    many: '{n} komentarzy',
    other: '{n} komentarza',
  },

  framed:
    'Ta strona jest pokazana wewnątrz innej. Przeglądarki trzymają je osobno: gdzie indziej możesz być kimś innym.',
  keptBrowser: 'Ta przeglądarka Cię pamięta.',
  keptHint: 'Okno prywatne zapomina po zamknięciu. Dwanaście słów albo inne urządzenie pozwala wrócić.',
  keptPage: 'Ta przeglądarka niczego tu nie zapisuje: pamięta tylko do zamknięcia tej strony.',
  keptSafari:
    'Safari zapomina po siedmiu dniach bez odwiedzin, a okno prywatne po zamknięciu. Dwanaście słów albo inne urządzenie pozwala wrócić.',
  lost: 'Ta przeglądarka nie ma już Twojego klucza; może usunięto jej dane. To, co teraz napiszesz, będzie od kogoś nowego, chyba że wpiszesz swoje słowa.',
  me: 'Tutaj piszesz jako: {who}.',
  names: 'Użyte nazwy: {names}',
  nobody:
    'Niczego tu jeszcze nie napisano z tej przeglądarki. Przy pierwszym komentarzu utworzy ona klucz, po którym można Cię rozpoznać. Do tego czasu niczego nie zapisuje.',
  scopeSite: 'Tak samo w całej witrynie.',
  scopeThread: 'Tylko w tej rozmowie.',
  title: 'Kim tu jesteś',

  name: 'Użyj innej nazwy',
  nameCharacters:
    'Nazwa nie może zawierać niewidocznych znaków sterujących ani znaków, które odwracają litery.',
  nameEmpty: 'W tej nazwie nic nie widać.',
  nameHint: 'Wcześniejsze komentarze zachowują swoją nazwę. Twój znak się nie zmienia.',
  nameLong: 'Ta nazwa jest za długa: najwyżej 64 znaki.',
  nameMarks: 'W tej nazwie jest więcej niż cztery znaki przy jednej literze.',
  nameReserved: 'Ta nazwa jest zastrzeżona dla osób, które prowadzą tę witrynę.',
  nameUse: 'Użyj tej nazwy',

  keep: 'Zachowaj mnie w tej przeglądarce',
  keepDone: 'Ta przeglądarka zachowa Twój klucz, dopóki ktoś nie usunie jej danych.',
  keepHint:
    'Przeglądarka, której brakuje miejsca, może usunąć to, co zapisują witryny, razem z Twoim kluczem. Można ją poprosić, żeby tego nie robiła. Niektóre przeglądarki wtedy pytają.',
  keepNow: 'Poproś przeglądarkę',
  keepRefused:
    'Przeglądarka niczego nie obiecuje. Jeśli zapomni, dwanaście słów albo inne urządzenie pozwala wrócić.',

  apart: 'Bądź kimś nowym w każdej rozmowie',
  apartHint:
    'Od teraz w każdej rozmowie masz osobny znak. Nadal można Cię rozpoznać po tej samej nazwie albo po sposobie pisania.',
  apartSite: 'W tej witrynie dotyczy to wszystkich.',
  fresh: 'Bądź kimś nowym w tej rozmowie',
  freshDone: 'Następny komentarz będzie od kogoś nowego.',
  freshHint:
    'Od następnego komentarza masz tu inny znak. Nadal można Cię rozpoznać po tej samej nazwie albo po sposobie pisania.',
  freshNow: 'Bądź kimś nowym',

  expired: 'Te słowa już nie są ważne.',
  invite: 'Użyj też innego urządzenia',
  inviteHint:
    'Skieruj aparat drugiego urządzenia na ten obrazek albo wpisz tam te słowa. Są ważne jeden raz.',
  newWords: 'Pokaż nowe słowa',
  qr: 'Kod QR: adres tej strony ze słowami',
  secret: 'Kto ma te słowa, może pisać jako Ty. Nie pokazuj ich nikomu.',

  recovery: 'Dwanaście słów, by wrócić',
  recoveryHint:
    'Jeśli ta przeglądarka straci Twój klucz, dwanaście słów pozwala wrócić, jeden raz. Zobaczysz je tylko raz; wcześniejsze słowa przestają działać.',
  recoveryNow: 'Pokaż dwanaście słów',

  join: 'Wpisz słowa',
  joinBefore: 'Wcześniejsze komentarze pozostają przy poprzednim znaku.',
  joined: 'Teraz piszesz tu jako: {who}.',
  joinHint: 'Osiem słów z innego urządzenia albo dwanaście, by wrócić.',
  joinNow: 'Bądź tutaj tą osobą',
  joinOffer: 'Tę stronę otwarto ze słowami z innego urządzenia. Czy być tutaj tą samą osobą?',
  joinWrong: 'Te słowa nie są ważne albo już nie są.',
  words: 'Słowa',

  passkey: 'klucz dostępu',
  passkeyCancelled: 'Niczego nie zmieniono.',
  passkeyFramed:
    'Ta strona jest pokazana wewnątrz innej. Tam nie da się użyć kluczy dostępu: otwórz ją osobno.',
  passkeyKnown: 'Na tym urządzeniu jest już Twój klucz dostępu.',
  passkeyMade: 'Klucz dostępu jest gotowy.',
  passkeyMake: 'Utwórz klucz dostępu',
  passkeyMakeHint:
    'Przechowuje go Twoje urządzenie lub menedżer haseł. Pozwala tu wrócić, także na innych Twoich urządzeniach, które go mają. Nikt inny się o nim nie dowie.',
  passkeyRemoveHint: 'Nikomu już nie pozwoli wrócić. Możesz go też usunąć na swoim urządzeniu.',
  passkeysEnd: 'Twoje klucze dostępu też przestaną działać; możesz utworzyć nowe.',
  passkeyUnknown: 'Ten klucz dostępu do nikogo tu nie prowadzi, albo już nie.',
  passkeyUse: 'Użyj klucza dostępu',
  passkeyUseHint:
    'Przeglądarka pokaże klucze dostępu, które ma dla tej witryny. Z wybranym kluczem będziesz tu osobą, która go utworzyła.',

  here: 'ta przeglądarka',
  keys: 'Urządzenia',
  keysHint: 'Wszystkie piszą jako Ty.',
  otherDevice: 'inne urządzenie',
  revoke: 'Usuń',
  revokeHint: 'Nie będzie mogło już niczego napisać ani zmienić jako Ty. To, co napisało, zostaje.',
  since: 'od {date}',

  downloadAll: 'Pobierz wszystko',
  erase: 'Usuń wszystkie moje komentarze',
  eraseAgain: 'Naprawdę wszystko?',
  eraseHint:
    'Wszystkie Twoje komentarze w tej witrynie zostaną usunięte, razem z reakcjami i zgłoszeniami. W ich miejscu będzie informacja, że komentarz usunięto. Znika też to, co inni z nich cytowali, i Twoja nazwa tam, gdzie inni się do Ciebie zwracają. Tego nie można cofnąć.',
  eraseNow: 'Usuń wszystko',
  erased: 'Usunięto: {date}.',
  mine: 'Moje komentarze',
  mineMore: 'Więcej',
  mineNone: 'Jeszcze nic.',

  forget: 'Zapomnij mnie tutaj',
  forgetHint:
    'Klucz znika z tej przeglądarki na zawsze. Komentarze zostają; stąd nie da się ich już zmienić ani usunąć.',
  forgetNow: 'Zapomnij mnie',
  forgotten: 'Ta przeglądarka już Cię nie zna.',

  keyLost:
    'Klucza, którym to napisano, nie ma już w tej przeglądarce. Ze swoimi słowami albo na innym swoim urządzeniu nadal można to zmienić.',
  keyRevoked:
    'To urządzenie zostało usunięte przez inne Twoje urządzenie. Wpisz słowa, żeby znów pisać jako ta sama osoba, albo bądź kimś nowym.',

  notMe: 'To nie ja',
  notMeHint: 'Powiedz czytającym, że pod Twoją nazwą napisał to ktoś inny',
  notMeSaid: 'Czytający widzą teraz, że to był ktoś inny.',
  notMeTakeBack: 'Cofnij „to nie ja”',

  back: 'Wstecz',
  cancel: 'Anuluj',
  close: 'Zamknij',
  copied: 'Skopiowano.',
  copy: 'Kopiuj',
  download: 'Pobierz',
  failed: 'Nie udało się. Spróbuj ponownie.',
  print: 'Drukuj',
  tooMany: 'Zbyt często. Poczekaj chwilę.',
  wait: 'Chwileczkę…',
};
