/**
 * One zone for each way in which the world's clocks have gone since 2007, as far as people live there: the others of
 * the IANA database show the same as one of these.
 */
const ZONES =
  'UTC Europe/London Europe/Paris Europe/Athens Europe/Moscow Europe/Istanbul Europe/Kaliningrad Europe/Minsk ' +
  'Europe/Samara Europe/Saratov Europe/Volgograd Europe/Simferopol Europe/Astrakhan Europe/Chisinau Atlantic/Azores ' +
  'Atlantic/Cape_Verde Atlantic/Reykjavik Atlantic/Stanley America/St_Johns America/Halifax America/New_York ' +
  'America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Anchorage America/Adak Pacific/Honolulu ' +
  'America/Toronto America/Winnipeg America/Regina America/Whitehorse America/Mexico_City America/Tijuana ' +
  'America/Hermosillo America/Mazatlan America/Chihuahua America/Cancun America/Havana America/Port-au-Prince ' +
  'America/Grand_Turk America/Puerto_Rico America/Panama America/Bogota America/Lima America/Caracas America/La_Paz ' +
  'America/Manaus America/Cuiaba America/Rio_Branco America/Sao_Paulo America/Bahia America/Fortaleza America/Araguaina ' +
  'America/Noronha America/Argentina/Buenos_Aires America/Argentina/San_Luis America/Montevideo America/Asuncion ' +
  'America/Santiago America/Punta_Arenas America/Nuuk America/Miquelon America/Scoresbysund Africa/Lagos Africa/Cairo ' +
  'Africa/Johannesburg Africa/Nairobi Africa/Casablanca Africa/Tripoli Africa/Tunis Africa/Windhoek Africa/Khartoum ' +
  'Africa/Juba Asia/Jerusalem Asia/Beirut Asia/Damascus Asia/Amman Asia/Gaza Asia/Baghdad Asia/Riyadh Asia/Tehran ' +
  'Asia/Dubai Asia/Baku Asia/Yerevan Asia/Tbilisi Asia/Kabul Asia/Karachi Asia/Tashkent Asia/Yekaterinburg Asia/Almaty ' +
  'Asia/Qyzylorda Asia/Aqtau Asia/Kolkata Asia/Kathmandu Asia/Dhaka Asia/Bishkek Asia/Yangon Asia/Omsk Asia/Novosibirsk ' +
  'Asia/Barnaul Asia/Tomsk Asia/Bangkok Asia/Hovd Asia/Krasnoyarsk Asia/Novokuznetsk Asia/Shanghai Asia/Ulaanbaatar ' +
  'Asia/Irkutsk Asia/Chita Asia/Tokyo Asia/Pyongyang Asia/Yakutsk Asia/Vladivostok Asia/Magadan Asia/Sakhalin ' +
  'Asia/Srednekolymsk Asia/Kamchatka Australia/Perth Australia/Eucla Australia/Darwin Australia/Adelaide ' +
  'Australia/Brisbane Australia/Sydney Australia/Hobart Australia/Lord_Howe Pacific/Guam Pacific/Guadalcanal ' +
  'Pacific/Bougainville Pacific/Norfolk Pacific/Fiji Pacific/Tarawa Pacific/Auckland Pacific/Chatham Pacific/Tongatapu ' +
  'Pacific/Apia Pacific/Kiritimati Pacific/Fakaofo Pacific/Pago_Pago Pacific/Marquesas Pacific/Gambier Pacific/Pitcairn ' +
  'Pacific/Easter Pacific/Galapagos';

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
  for (const zone of ZONES.split(' ')) if (!home.has(zone)) zones.push({ zone, bonus: 0 });
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
