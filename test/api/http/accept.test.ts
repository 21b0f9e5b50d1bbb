import fc from 'fast-check';
import { parsePreferences, preferredLanguage, prefersHtml } from '../../../src/api/http/accept';
import { ask, sampleApp } from '../../support/sample-app';

describe('Accept-Language', () => {
  it.each([
    [undefined, 'EN'],
    ['', 'EN'],
    ['cy', 'CY'],
    ['CY-gb', 'CY'],
    ['en-GB,en;q=0.9', 'EN'],
    ['cy-GB,cy;q=0.9,en;q=0.8', 'CY'],
    ['en;q=0.8,cy;q=0.9', 'CY'],
    ['cy;q=0.5, en', 'EN'],
    ['en,cy', 'EN'],
    ['cy,en', 'CY'],
    ['fr, de;q=0.9, cy;q=0.1', 'CY'],
    ['fr', 'EN'],
    ['*', 'EN'],
    ['*, cy;q=0.5', 'EN'],
    ['en;q=0, *', 'CY'],
    ['en;q=0', 'EN'],
    ['cy;q=0', 'EN'],
    ['cy;q=0, en;q=0.1', 'EN'],
    ['cym', 'EN'],
    ['cy ; q=0.9 , en ; q=0.1', 'CY'],
    ['cy;q=2,en;q=0.1', 'EN'],
    ['cy;q=abc', 'EN'],
    [';;;,,q=1,=', 'EN'],
    [`${'x,'.repeat(5_000)}cy`, 'EN'],
  ])('%j asks for %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it('of any text at all asks for one of the two', () => {
    fc.assert(fc.property(fc.string(), (header) => ['EN', 'CY'].includes(preferredLanguage(header))));
  });

  it('reaches the resolvers', async () => {
    const { app } = await sampleApp();
    expect((await ask(app, '{ language }', {}, { 'accept-language': 'cy-GB' })).body.data).toEqual({
      language: 'CY',
    });
    expect((await ask(app, '{ language }')).body.data).toEqual({ language: 'EN' });
    await app.close();
  });
});

describe('an Accept header', () => {
  it('is read most wanted first, and otherwise in its own order', () => {
    expect(parsePreferences('a;q=0.1, b, c;level=1;q=0.5, d;q=0.5').map(({ name }) => name)).toEqual([
      'b',
      'c',
      'd',
      'a',
    ]);
  });

  it.each([
    ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
    ['text/html', true],
    ['application/json, text/html;q=0.5', false],
    ['application/json', false],
    ['*/*', false],
    ['text/html;q=0', false],
    [undefined, false],
  ])('%j asks for a page: %s', (header, page) => {
    expect(prefersHtml(header)).toBe(page);
  });
});
