/* What badges say, in the languages of the widget: names for nobody but the owner and the moderators. */

const listOf = (words: string): readonly string[] => words.split(',').map((word) => word.trim());

/** Not as a whole name. */
export const BADGES = listOf(
  `admin, administrator, administration, admins, moderator, moderators, moderation, mod, mods, owner, site owner, webmaster,
  staff, support, system, root, author, editor, official, team, verified,
  moderatorin, administratorin, inhaber, betreiber, redaktion, verwaltung,
  administrador, administradora, moderador, moderadora, propietario, propietaria, dueño, equipo, redacción,
  administrateur, administratrice, modérateur, modératrice, modération, propriétaire, rédaction, équipe,
  proprietário, proprietária, dono, moderação, administração, equipe, equipa, redação,
  administratorka, moderatorka, właściciel, moderacja, administracja, redakcja,
  админ, администратор, администрация, модератор, модерация, владелец, хозяин, редакция,
  مشرف, المشرف, مدير, المدير, الإدارة, إدارة, صاحب الموقع, مالك الموقع,
  מנהל, מנהלת, המנהל, מנהל האתר, בעל האתר, הנהלה, צוות, צוות האתר,
  व्यवस्थापक, प्रशासक, एडमिन, मॉडरेटर, संचालक, मालिक,
  管理者, 管理人, 運営, 運営者, モデレーター, アドミン, オーナー, スタッフ,
  管理员, 管理員, 版主, 站长, 站長, 所有者, 官方, 博主`,
);

/** Nor as a word of a name. */
export const PARTS = listOf(
  `admin, administrator, administrador, administrateur, administratrice, moderator, moderador, modérateur, modératrice, webmaster,
  админ, администратор, модератор, 管理员, 管理員, 管理者, 管理人, 版主`,
);
