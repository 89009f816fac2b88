/**
 * One zone for each way in which the world's clocks have gone since 2007, as far as people live there: the others of
 * the IANA database show the same as one of these.
 */
const PLACES = {
  Europe:
    'London Paris Athens Moscow Istanbul Kaliningrad Minsk Samara Saratov Volgograd Simferopol Astrakhan ' +
    'Chisinau',
  Atlantic: 'Azores Cape_Verde Reykjavik Stanley',
  America:
    'St_Johns Halifax New_York Chicago Denver Phoenix Los_Angeles Anchorage Adak Toronto Winnipeg Regina ' +
    'Whitehorse Mexico_City Tijuana Hermosillo Mazatlan Chihuahua Cancun Havana Port-au-Prince Grand_Turk ' +
    'Puerto_Rico Panama Bogota Lima Caracas La_Paz Manaus Cuiaba Rio_Branco Sao_Paulo Bahia Fortaleza ' +
    'Araguaina Noronha Argentina/Buenos_Aires Argentina/San_Luis Montevideo Asuncion Santiago ' +
    'Punta_Arenas Nuuk Miquelon Scoresbysund',
  Pacific:
    'Honolulu Guam Guadalcanal Bougainville Norfolk Fiji Tarawa Auckland Chatham Tongatapu Apia ' +
    'Kiritimati Fakaofo Pago_Pago Marquesas Gambier Pitcairn Easter Galapagos',
  Africa: 'Lagos Cairo Johannesburg Nairobi Casablanca Tripoli Tunis Windhoek Khartoum Juba',
  Asia:
    'Jerusalem Beirut Damascus Amman Gaza Baghdad Riyadh Tehran Dubai Baku Yerevan Tbilisi Kabul Karachi ' +
    'Tashkent Yekaterinburg Almaty Qyzylorda Aqtau Kolkata Kathmandu Dhaka Bishkek Yangon Omsk ' +
    'Novosibirsk Barnaul Tomsk Bangkok Hovd Krasnoyarsk Novokuznetsk Shanghai Ulaanbaatar Irkutsk Chita ' +
    'Tokyo Pyongyang Yakutsk Vladivostok Magadan Sakhalin Srednekolymsk Kamchatka',
  Australia: 'Perth Eucla Darwin Adelaide Brisbane Sydney Hobart Lord_Howe',
};
const ZONES = [
  'UTC',
  ...Object.entries(PLACES).flatMap(([area, places]) => places.split(' ').map((place) => `${area}/${place}`)),
];

/** Added to the score of a zone where the thread's language is spoken; decides only between equals. */
const HOME = 0.3;

interface LocaleWithZones extends Intl.Locale {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** The zones to try, those of the language's country with a bonus. */
export function zonesToTry(locale: string | undefined): readonly { zone: string; bonus: number }[] {
  const home = new Set(homeZones(locale));
  const zones = [...home].map((zone) => ({ zone, bonus: HOME }));
  for (const zone of ZONES) if (!home.has(zone)) zones.push({ zone, bonus: 0 });
  return zones;
}

function homeZones(locale: string | undefined): readonly string[] {
  if (!locale) return [];
  try {
    const told: LocaleWithZones = new Intl.Locale(locale);
    // English and Spanish without a country are spoken on every clock.
    if (!told.region && /^(?:en|es|pt|fr|ar)$/.test(told.language)) return [];
    const full: LocaleWithZones = told.maximize();
    return (full.getTimeZones?.() ?? full.timeZones ?? []).slice(0, 30);
  } catch {
    return [];
  }
}
