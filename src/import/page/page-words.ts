/*
 * The words that Blogger's templates put around comments, in the languages of this library. A list per meaning, not per
 * language: a page is read without knowing its language, and pages mix theirs. All in the folded form of `fold()`.
 */

/** A link below a comment, or the small heading over the answers to it. */
export type Action = 'reply' | 'delete' | 'replies';

const SAID = 'said|hat gesagt|a dit|dijo|disse|يقول|قال|אמר/ה|אמר|комментирует|говорит|ने कहा|pisze';
const SAID_UNSPACED = 'さんのコメント|さんは書きました|说|說';
const SAID_LINE = new RegExp(
  `^(.{0,100}?)\\s*(?:(?<!\\S)(?:${SAID})|(?:${SAID_UNSPACED}))\\s?(?:\\.\\.\\.|…)\\s*(.{0,120})$`,
  'iu',
);

const COMMENTS = words(
  'comment, comments, kommentar, kommentare, commentaire, commentaires, comentario, comentarios, comentário, comentários',
  '件のコメント, 条评论, 則留言, تعليق, تعليقان, تعليقات, تعليقًا, תגובה, תגובות',
  'комментарий, комментария, комментариев, टिप्पणी, टिप्पणियां, टिप्पणियाँ, komentarz, komentarze, komentarzy',
);

const COUNTED: ReadonlyMap<string, number> = new Map([
  ...words(
    'no comments, keine kommentare, aucun commentaire, no hay comentarios, sin comentarios, nenhum comentário',
    'sem comentários, 没有评论, ليست هناك تعليقات, אין תגובות, комментариев нет, कोई टिप्पणी नहीं, brak komentarzy',
  ).map((heading): [string, number] => [heading, 0]),
  ...words('تعليق واحد, תגובה אחת').map((heading): [string, number] => [heading, 1]),
]);

const REPLY = words(
  'reply, antworten, répondre, responder, 返信, 回复, رد, השב, ответить, जवाब दें, उत्तर दें, odpowiedz',
);
const DELETE = words(
  'delete, löschen, supprimer, eliminar, excluir, 削除, 删除, حذف, מחק, удалить, हटाएं, usuń',
);
const REPLIES = words('replies, réponses, respuestas, respostas, الردود, תשובות, ответы, जवाब, odpowiedzi');

const ACTIONS: ReadonlyMap<string, Action> = new Map([
  ...REPLY.flatMap((reply) => DELETE.map((remove): [string, Action] => [reply + remove, 'reply'])),
  ...REPLY.map((word): [string, Action] => [word, 'reply']),
  ...DELETE.map((word): [string, Action] => [word, 'delete']),
  ...REPLIES.map((word): [string, Action] => [word, 'replies']),
]);

const END: ReadonlySet<string> = new Set(
  words(
    'post a comment, newer post, older post, add comment, load more, links to this post',
    'kommentar veröffentlichen, neuerer post, älterer post, kommentar hinzufügen, weitere laden',
    'enregistrer un commentaire, article plus récent, article plus ancien, ajouter un commentaire, charger la suite',
    'publicar un comentario, entrada más reciente, entrada antigua, añadir comentario, cargar más',
    'postar um comentário, enviar um comentário, postagem mais recente, postagem mais antiga',
    'mensagem mais recente, mensagem antiga, adicionar comentário, carregar mais',
    'コメントを投稿, 次の投稿, 前の投稿, コメントを追加, 发表评论, 较新的博文, 较早的博文, 添加评论',
    'إرسال تعليق, رسالة أحدث, رسالة أقدم, إضافة تعليق, הוסף רשומת תגובה, פרסום תגובה, הוסף תגובה',
    'רשומה חדשה יותר, רשומה ישנה יותר, отправить комментарий, добавить комментарий, следующее, предыдущее',
    'एक टिप्पणी भेजें, नई पोस्ट, पुरानी पोस्ट, टिप्पणी जोड़ें',
    'prześlij komentarz, nowszy post, starszy post, dodaj komentarz, wczytaj więcej',
  ),
);

const REMOVED: ReadonlySet<string> = new Set(
  words(
    'this comment has been removed by the author, this comment has been removed by a blog administrator',
    'this post has been removed by the author, this post has been removed by a blog administrator',
    'dieser kommentar wurde vom autor entfernt, dieser kommentar wurde von einem blog-administrator entfernt',
    "ce commentaire a été supprimé par l'auteur, ce commentaire a été supprimé par un administrateur du blog",
    'este comentario ha sido eliminado por el autor, este comentario ha sido eliminado por un administrador del blog',
    'este comentário foi removido pelo autor, este comentário foi removido por um administrador do blog',
    'このコメントは投稿者によって削除されました, このコメントはブログの管理者によって削除されました',
    '此评论已被作者删除, 此评论已被博客管理员删除, أزال المؤلف هذا التعليق, تمت إزالة هذا التعليق بواسطة المؤلف',
    'أزال أحد مشرفي المدونة هذا التعليق, תגובה זו הוסרה על ידי המחבר, תגובה זו הוסרה על ידי מנהל הבלוג',
    'этот комментарий был удален автором, этот комментарий был удален администратором блога',
    'इस टिप्पणी को लेखक द्वारा हटा दिया गया है, यह टिप्पणी लेखक द्वारा हटा दी गई है',
    'ten komentarz został usunięty przez autora, ten komentarz został usunięty przez administratora bloga',
  ),
);

/** "Anonymous said...", in whatever language: the name as written, and what stands behind on the same line. */
export function readSaidLine(line: string): { name: string; rest: string } | null {
  if (line.length > 260 || !/\.\.\.|…/.test(line)) return null;
  const match = SAID_LINE.exec(line.trim());
  return match ? { name: match[1] ?? '', rest: match[2] ?? '' } : null;
}

/** How many comments a heading such as "8 comments:" announces; null when the line is no such heading. */
export function readCountHeading(line: string): number | null {
  if (line.length > 80 || line === '') return null;
  const folded = fold(line);
  const words = folded.replace(/^هناك /, '');
  const counted = COUNTED.get(words);
  if (counted !== undefined) return counted;
  const match = /^\(?(\d[\d.,\s]*)\)?\s*(\D+)$|^(\D+?)\s*\(?(\d[\d.,]*)\)?$/u.exec(words);
  const noun = (match?.[2] ?? match?.[3] ?? '').trim();
  const count = (match?.[1] ?? match?.[4] ?? '').replace(/\D/g, '');
  return count !== '' && COMMENTS.includes(noun) ? Number(count) : null;
}

/** Which link or small heading of a comment's frame a line is, if it is one. */
export function readAction(line: string): Action | null {
  return line.length > 40
    ? null
    : (ACTIONS.get(fold(line).replaceAll(' ', '')) ?? ACTIONS.get(fold(line)) ?? null);
}

/** Whether a line belongs to what the page shows below its last comment. */
export function endsComments(line: string): boolean {
  return line !== '' && line.length < 60 && END.has(fold(line));
}

/** Whether a comment's whole text only says that it was deleted. */
export function saysRemoved(text: string): boolean {
  return text.length < 120 && REMOVED.has(fold(text).replaceAll('’', "'"));
}

/** Arabic-Indic, Persian, Devanagari and full-width digits as 0–9. */
export function asciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code < 0x06f0 ? 0x0660 : code < 0x0966 ? 0x06f0 : code < 0xff10 ? 0x0966 : 0xff10));
  });
}

/** Lower case, ASCII digits, no invisible joiners or direction marks, no dots or colon at the end. */
function fold(text: string): string {
  return asciiDigits(text.normalize('NFC'))
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .toLowerCase()
    .trim()
    .replace(/\s*[.…:：。]{1,4}$/, '')
    .replace(/\s+/g, ' ');
}

function words(...lists: string[]): string[] {
  return lists.flatMap((list) => list.split(', ')).map((word) => word.normalize('NFC'));
}
