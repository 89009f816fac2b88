import type { Menu, Page, PageName } from '../menu.js';
import { erasePage } from './erase.js';
import { forgetPage } from './forget.js';
import { apartPage, freshPage } from './fresh.js';
import { homePage } from './home.js';
import { invitePage } from './invite.js';
import { joinPage } from './join.js';
import { keepPage } from './keep.js';
import { keysPage } from './keys.js';
import { minePage } from './mine.js';
import { namePage } from './name.js';
import { makePasskeyPage, usePasskeyPage } from './passkeys.js';
import { recoveryPage } from './recovery.js';

/** The pages of the menu, by name. */
export const PAGES: Readonly<Record<PageName, (menu: Menu) => Page>> = {
  home: homePage,
  name: namePage,
  fresh: freshPage,
  apart: apartPage,
  keep: keepPage,
  invite: invitePage,
  recovery: recoveryPage,
  makePasskey: makePasskeyPage,
  join: joinPage,
  usePasskey: usePasskeyPage,
  keys: keysPage,
  mine: minePage,
  erase: erasePage,
  forget: forgetPage,
};
