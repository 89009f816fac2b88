import type { OpinionTexts } from '../texts.js';

export const opinions: OpinionTexts = {
  people: { one: '{n} व्यक्ति', other: '{n} लोग' },
  kinds: { down: 'असहमत', like: 'पसंद', thanks: 'धन्यवाद', up: 'सहमत' },

  cancel: 'रद्द करें',
  failed: 'यह नहीं हो सका। फिर से कोशिश करें।',
  report: 'शिकायत करें',
  reportNow: 'शिकायत भेजें',
  reportWhy: 'इस टिप्पणी में क्या ग़लत है? (वैकल्पिक)',
  reported: 'शिकायत भेज दी गई। धन्यवाद।',
};
