import { plain, nameWords } from '../names/name-keys.js';

/**
 * How greetings, thanks, condolences and congratulations begin. Two people who write the same one don't quote each
 * other. Lower case, without accents.
 */
const FORMULAS = new Set(
  (
    'good morning|good evening|good afternoon|good night|good day|good luck|good job|good point|great post|great article|nice post|' +
    'hello everyone|hello all|hi all|hi everyone|hey everyone|hey all|thank you|thanks for|thanks a|many thanks|thanks so|thanks again|' +
    'happy birthday|happy new|merry christmas|happy holidays|happy easter|congratulations to|congrats to|well done|rest in|rip|' +
    'so sorry|i am so|im so|i am sorry|im sorry|my condolences|our condolences|my deepest|deepest sympathy|sincere condolences|may he|may she|may they|thoughts and|our thoughts|my thoughts|' +
    'best wishes|best regards|kind regards|greetings from|greetings to|keep up|see you|have a|take care|what a|sent from|gesendet von|envoye de|enviado desde|inviato da|' +
    'guten morgen|guten abend|guten tag|gute nacht|vielen dank|herzlichen dank|danke fur|liebe grusse|viele grusse|herzlichen gluckwunsch|alles gute|frohe weihnachten|frohes neues|mein beileid|herzliches beileid|aufrichtiges beileid|ruhe in|schonen abend|schonen tag|schones wochenende|' +
    'bonjour a|bonsoir a|bonne annee|bonne journee|bonne soiree|bonne nuit|joyeux noel|joyeux anniversaire|merci pour|merci beaucoup|merci a|mille mercis|mes condoleances|toutes mes|sinceres condoleances|repose en|bon courage|bonne continuation|felicitations a|' +
    'buenos dias|buenas tardes|buenas noches|muchas gracias|gracias por|mil gracias|feliz ano|feliz navidad|feliz cumpleanos|mi mas|mis condolencias|descanse en|descansa en|saludos a|saludos desde|un saludo|un abrazo|felicidades a|que descanse|' +
    'bom dia|boa tarde|boa noite|muito obrigado|muito obrigada|obrigado pela|obrigada pela|feliz natal|feliz aniversario|meus sentimentos|meus pesames|descanse em|um abraco|parabens a|parabens pelo|' +
    'buon giorno|buongiorno a|buona sera|buonasera a|buona notte|buon natale|buon anno|buon compleanno|grazie mille|grazie per|tante grazie|le mie|sentite condoglianze|riposa in|tanti auguri|un saluto|complimenti per|' +
    'goede morgen|goedemorgen allemaal|hartelijk dank|dank je|veel dank|gefeliciteerd met|gelukkig nieuwjaar|rust zacht|rust in|veel sterkte|gecondoleerd met|fijne avond|fijne dag|' +
    'god morgon|god jul|gott nytt|tack for|stort tack|grattis pa|vila i|beklagar sorgen|god morgen|gledelig jul|tusen takk|takk for|mange tak|tak for|tillykke med|gratulerer med|hvil i|godt nytar|godt nyttar|' +
    'hyvaa huomenta|hyvaa joulua|kiitos kaikille|kiitos paljon|paljon onnea|hyvaa uutta|lepaa rauhassa|otan osaa|osanottoni|' +
    'dzien dobry|dobry wieczor|dobranoc|dziekuje za|dziekuje bardzo|serdecznie dziekuje|wesolych swiat|szczesliwego nowego|wszystkiego najlepszego|wyrazy wspolczucia|szczere wyrazy|spoczywaj w|niech spoczywa|pozdrawiam wszystkich|pozdrowienia z|gratulacje dla|' +
    'dobry den|dobre rano|dekuji za|moc dekuji|vsechno nejlepsi|vesele vanoce|stastny novy|uprimnou soustrast|odpocivej v|hezky den|' +
    'доброе утро|добрыи день|добрыи вечер|добрый день|добрый вечер|спасибо за|большое спасибо|спасибо большое|с днем|с новым|с рождеством|с праздником|поздравляю с|поздравляю вас|соболезную родным|мои соболезнования|искренние соболезнования|приношу соболезнования|царство небесное|светлая память|вечная память|покоися с|покойся с|всем привет|удачи вам|земля пухом|' +
    'доброго ранку|добрии день|добрий день|дякую за|щиро дякую|дуже дякую|з днем|з новим|вітаю з|щирі співчуття|мої співчуття|вічна память|царство небесне|світла память|' +
    'καλημερα σε|καλησπερα σε|καλη χρονια|ευχαριστω πολυ|ευχαριστω για|χρονια πολλα|συλλυπητηρια στην|θερμα συλλυπητηρια|καλο παραδεισο|αιωνια η|αναπαυσου εν|' +
    'gunaydin herkese|iyi geceler|iyi gunler|iyi aksamlar|tesekkur ederim|cok tesekkurler|cok tesekkur|mutlu yillar|dogum gunun|basiniz sag|basin sag|allah rahmet|mekani cennet|huzur icinde|kutlu olsun|' +
    'selamat pagi|selamat malam|selamat siang|selamat ulang|selamat tahun|terima kasih|turut berduka|semoga tenang|' +
    'chao buoi|chuc mung|cam on|xin cam|xin chia|chao ca|chao moi|'
  )
    .split('|')
    .filter(Boolean),
);
/** The same in scripts where a word is not told by spaces, or where one word is enough. */
const BEGINNINGS =
  /^(?:صباح الخير|مساء الخير|شكرا|السلام عليكم|رحمه الله|رحمها الله|إنا لله|انا لله|البقاء لله|كل عام|الف مبروك|ألف مبروك|בוקר טוב|ערב טוב|תודה רבה|תודה על|יהי זכרו|יהי זכרה|תנחומי|משתתף בצערכם|משתתפת בצערכם|מזל טוב|שנה טובה|خدا رحمت|روحش شاد|روحشان شاد|تسلیت|صبح بخیر|ممنون|متشکرم|با تشکر|سلام به همه|शुभ|धन्यवाद|बहुत बहुत|आपका बहुत|भगवान उनकी|ईश्वर उनकी|विनम्र श्रद्धांजलि|नमस्ते|जन्मदिन|नव वर्ष|नए साल|おはよう|こんにちは|こんばんは|ありがとう|お疲れ|おめでと|あけまして|ご冥福|お悔やみ|謹んで|よろしく|はじめまして|早上好|大家好|大家早|晚上好|谢谢|謝謝|多谢|多謝|感谢|感謝|生日快乐|新年快乐|恭喜|祝大家|一路走好|节哀|節哀|愿逝者|願逝者|안녕하세요|안녕히|감사합니다|고맙습니다|축하합니다|축하드립니다|새해 복|삼가 고인|명복을|좋은 아침|좋은 하루|수고하|สวัสดี|ขอบคุณ|ขอแสดงความ|สุขสันต์|ยินดีด้วย|หลับให้สบาย)/;
/** A long sentence that begins like a greeting is more than that. */
const LONGEST = 70;

/** Whether a paragraph is a turn of phrase that everybody uses. */
export function isFormula(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return false;
  if (BEGINNINGS.test(trimmed)) return true;
  const [first = '', second = ''] = nameWords(trimmed.slice(0, 60)).map(plain);
  return FORMULAS.has(first) || FORMULAS.has(`${first} ${second}`);
}
