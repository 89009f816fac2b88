import { en } from './en.js';
export const he = en;
