const VERBS =
  'said says say wrote writes asked asks posted replied commented claimed claims sagte sagt schrieb schreibt meinte meint fragte fragt hat geschrieben hat gesagt a écrit a dit écrit dit écrivait disait demande dijo dice escribió escribe comentó preguntó ha dicho ha escrito ha scritto ha detto scrive scriveva diceva disse escreveu diz escreve comentou perguntou falou zei schreef zegt schrijft vroeg sa skrev skriver säger sade frågade sagde siger sier sanoi kirjoitti kysyi napisał napisała pisze powiedział powiedziała mówi napsal napsala píše řekl řekla říká napísal napísala povedal povedala написал написала пишет писал писала сказал сказала говорит комментирует спросил спросила написав пише сказав каже написа каза dedi yazdı demiş yazmış diyor yazıyor είπε έγραψε γράφει λέει قال قالت كتب كتبت يقول تقول يكتب אמר/ה אמר אמרה כתב כתבה אומר אומרת כותב כותבת שאל שאלה گفت نوشت گفته نوشته می‌گوید می‌نویسد ने कहा ने लिखा कहा लिखा कहते हैं ने कहा था ने लिखा ने पूछा nói viết đã viết đã nói hỏi bảo berkata menulis bilang tulis mengatakan kata írta mondta kérdezte a scris a spus zice scrie rašė parašė sakė';
const GLUED =
  '说道 说 說道 說 写道 寫道 曾说 写 表示 问 さんの発言 の発言 のコメント 曰く が書いた は書いた が書きました は書きました の書き込み がいった が言った は言った さんより より 썼습니다 말했습니다 말씀 의\x01글 이\x01썼다 가\x01썼다 이\x01말했다 가\x01말했다 은\x01말했다 는\x01말했다 의\x01말 กล่าวว่า เขียนว่า บอกว่า พูดว่า';

/** How such words begin: the space and two letters, or the first letter of one that is glued to the name. */
const BEGINNINGS = new Set([
  ...words(VERBS).map((verb) => ` ${verb.slice(0, 2)}`),
  ...words(GLUED).map((word) => word.charAt(0)),
]);

const SPOKEN = new RegExp(
  `^(?:[ \u00a0](?:${phrases(VERBS)})|[ \u00a0]?(?:${phrases(GLUED)}))(?![\\p{L}\\p{N}])(?:[ \u00a0](?:earlier|above|before|oben|vorhin|plus haut|arriba|sopra|acima|hierboven|выше|вище|wyżej|výše))?`,
  'iu',
);
const SPEAKS_FIRST = new RegExp(`^(?:قال|قالت|كتب|كتبت|يقول|تقول|אמר|אמרה|כתב|כתבה)[ \u00a0]`, 'u');

const ENDS_IN_SPEECH = new RegExp(
  `(?:^|[ \u00a0])(?:${phrases(VERBS)}|${phrases(GLUED)})(?: [^:]{0,20})?[:：]\\s*$`,
  'iu',
);

function phrases(list: string): string {
  return words(list)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

/** Words of a list; auxiliaries stay with what follows, and so does what `\u0001` joins. */
function words(list: string): string[] {
  return list
    .replace(/(?<!\p{L})(a|ha|hat|đã) (?=\p{L})/gu, '$1\u0001')
    .replace(/ने (?=\p{L})/gu, 'ने\u0001')
    .replace(/(कहते|लिखा|कहा) (?=हैं|था)/gu, '$1\u0001')
    .split(' ')
    .map((word) => word.replaceAll('\u0001', ' '));
}

/** How long a word of speech (`said`, `schrieb`, `写道`) is that stands right here behind a name; 0 for none. */
export function spokenLength(text: string, at: number): number {
  const space = text[at] === ' ' || text[at] === '\u00a0';
  const may =
    (space && BEGINNINGS.has(` ${text.slice(at + 1, at + 3).toLowerCase()}`)) ||
    BEGINNINGS.has(text.charAt(space ? at + 1 : at));
  return may ? (SPOKEN.exec(text.slice(at, at + 40))?.[0].length ?? 0) : 0;
}

/** How long a word of speech is that stands before the name, in languages where the verb comes first. */
export function spokenBeforeLength(text: string, at: number): number {
  return SPEAKS_FIRST.exec(text.slice(at, at + 12))?.[0].length ?? 0;
}

/** Whether a line is only the heading of what follows: `Bob wrote:`. */
export function isHeading(text: string): boolean {
  return text.length < 120 && /[:：]\s*$/.test(text.slice(-8)) && ENDS_IN_SPEECH.test(text);
}
