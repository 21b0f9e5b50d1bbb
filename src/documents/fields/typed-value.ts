import { type HeadingKey } from '../headings/heading';
import { readDate } from './date';
import { readStatus, readValidity } from './choices';

const VERSION = /^[vV]?\d{1,3}(?:\.\d{1,3}){0,2}$/;
const SOC = /^\d{4}\b/;
const URN = /^(?=.*\d)[A-Z]{2,}[\w&.()/-]*(?: [\w&.()/-]*\d[\w&.()/-]*)?$/i;

/** True for fields whose value has a form of its own: a date, a version, a choice, a code. */
export function isFormed(key: HeadingKey): boolean {
  return !canBeValueOf(key, '');
}

/**
 * Whether a text can be the value of a field that has a form of its own (a date, a version, a choice, a code); always
 * true for fields of free text. The empty text is no value of a formed field, which tells the two apart.
 */
export function canBeValueOf(key: HeadingKey, text: string): boolean {
  switch (key) {
    case 'approvedOn':
    case 'indicativeReviewDate':
      return readDate(text).kind !== 'UNREADABLE';
    case 'validity':
      return readValidity(text) !== null;
    case 'status':
      return readStatus(text) !== null;
    case 'versionNumber':
      return VERSION.test(text);
    case 'socCodes':
      return SOC.test(text);
    case 'urn':
      return URN.test(text);
    default:
      return true;
  }
}
