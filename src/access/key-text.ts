import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { sha256 } from '../common/hash';

/** What every key begins with, so that people, and programs that look for leaked secrets, know one when they see it. */
const MARK = 'nos_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 43 of 62 characters: 256 bits of randomness. */
const SECRET_LENGTH = 43;
/** As many as a CRC-32 needs. */
const CHECK_LENGTH = 6;
/** Characters of a key by which it is shown: the mark and 8 more. */
const PREFIX_LENGTH = MARK.length + 8;

const SHAPE = new RegExp(`^${MARK}[0-9A-Za-z]{${SECRET_LENGTH + CHECK_LENGTH}}$`);

/** A new key: `nos_`, 43 random characters, and 6 that are a checksum of all before. */
export function makeKeyText(): string {
  const secret = Array.from({ length: SECRET_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${MARK}${secret}${checkOf(MARK + secret)}`;
}

/** False for what cannot be a key of this register: another shape, or mistyped, as the checksum tells. */
export function isKeyText(text: string): boolean {
  return SHAPE.test(text) && text.endsWith(checkOf(text.slice(0, -CHECK_LENGTH)));
}

/** True for a text that is, or holds, what looks like a key, well formed or not. */
export function looksLikeKey(text: string): boolean {
  return text.includes(MARK);
}

/** What is kept of a key, and what it is found by. Time tells nothing of a key that is looked up by its hash. */
export function hashOfKey(text: string): string {
  return sha256(text);
}

/** The beginning of a key, by which people tell keys apart. */
export function prefixOfKey(text: string): string {
  return text.slice(0, PREFIX_LENGTH);
}

function checkOf(text: string): string {
  let rest = crc32(text);
  let check = '';
  for (let place = 0; place < CHECK_LENGTH; place += 1) {
    check = `${ALPHABET[rest % ALPHABET.length]}${check}`;
    rest = Math.floor(rest / ALPHABET.length);
  }
  return check;
}
