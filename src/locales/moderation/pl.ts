import { en } from './en.js';
export const pl = en;
