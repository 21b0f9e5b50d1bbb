import fs from 'node:fs/promises';
import path from 'node:path';
import { explainFault, findFiles } from '../../src/importing/find-files';
import { folderOf } from '../support/folder';

const namesOf = async (...paths: string[]) => (await findFiles(paths)).map(({ name }) => name);
const faultsOf = async (...paths: string[]) =>
  (await findFiles(paths)).map((found) => ('fault' in found ? [found.name, found.fault] : found.name));

describe('the files to import', () => {
  it('are those of a folder and of all folders in it, in the binary order of their names', async () => {
    const folder = folderOf({ 'b.txt': '', 'a/z.txt': '', 'a/B.txt': '', 'Z.txt': '', 'a/c/d.txt': '' });
    expect(await namesOf(folder)).toEqual(['Z.txt', 'a/B.txt', 'a/c/d.txt', 'a/z.txt', 'b.txt']);
  });

  it('come in the order in which paths are given, each once, files by their bare name', async () => {
    const folder = folderOf({ 'a.txt': '12345', 'b/c.txt': '' });
    expect(await namesOf(path.join(folder, 'b/c.txt'), folder, path.join(folder, 'a.txt'))).toEqual([
      'c.txt',
      'a.txt',
    ]);
    expect(await findFiles([path.join(folder, 'a.txt')])).toEqual([
      { name: 'a.txt', path: path.join(folder, 'a.txt'), bytes: 5 },
    ]);
  });

  it('are not the hidden ones, unless given by name', async () => {
    const folder = folderOf({ '.hidden.txt': '', '.git/a.txt': '', 'a.txt': '' });
    expect(await namesOf(folder)).toEqual(['a.txt']);
    expect(await namesOf(path.join(folder, '.hidden.txt'))).toEqual(['.hidden.txt']);
  });

  it('are reached through links, and a link in a circle ends', async () => {
    const folder = folderOf({ 'a/b.txt': '' });
    await fs.symlink(folder, path.join(folder, 'a', 'up'));
    await fs.symlink('self', path.join(folder, 'self'));
    await fs.symlink(path.join(folder, 'a/b.txt'), path.join(folder, 'link.txt'));
    expect(await faultsOf(folder)).toEqual(['a/b.txt', ['self', 'it is a link that leads in a circle']]);
  });

  it('are found under names that are no UTF-8, as old archives leave them', async () => {
    const folder = folderOf({ 'z.txt': '' });
    const odd = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.from([0xe9])]);
    const isMade = await fs.mkdir(odd).then(
      () => true,
      () => false, // Some file systems know no such names.
    );
    if (isMade) await fs.writeFile(Buffer.concat([odd, Buffer.from('/a.txt')]), '12345');
    const found = await findFiles([folder]);
    expect(found.map(({ name }) => name)).toEqual(isMade ? ['caf\uFFFD/a.txt', 'z.txt'] : ['z.txt']);
    const sizes = await Promise.all(found.map(async ({ path: place }) => (await fs.readFile(place)).length));
    expect(sizes).toEqual(isMade ? [5, 0] : [0]);
  });

  it('are told when they are missing, lead nowhere or are no files, and the others are found', async () => {
    const folder = folderOf({ 'a.txt': '' });
    await fs.symlink('nowhere', path.join(folder, 'broken'));
    const missing = path.join(folder, 'none');
    expect(await faultsOf(missing, path.join(folder, 'a.txt/b.txt'), '/dev/null', folder)).toEqual([
      ['none', 'there is no such file or folder'],
      ['b.txt', 'it cannot be read (ENOTDIR)'],
      ['null', 'it is neither a file nor a folder'],
      'a.txt',
      ['broken', 'there is no such file or folder'],
    ]);
  });

  it('are found beside a folder that may not be read', async () => {
    const folder = folderOf({ 'closed/a.txt': '', 'open.txt': '' });
    const readdir = fs.readdir;
    const refuse = jest.spyOn(fs, 'readdir').mockImplementation((async (place: string, options: 'buffer') => {
      if (place.endsWith('closed')) throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      return readdir(place, options);
    }) as unknown as typeof fs.readdir);
    expect(await faultsOf(folder)).toEqual([['closed', 'permission to read it is missing'], 'open.txt']);
    refuse.mockRestore();
  });
});

describe('why a file cannot be read', () => {
  it.each([
    [{ code: 'EPERM' }, 'permission to read it is missing'],
    [{ code: 'EIO' }, 'it cannot be read (EIO)'],
    [new Error('no code'), 'it cannot be read (unknown fault)'],
  ])('is told in words: %j', (error, words) => {
    expect(explainFault(error)).toBe(words);
  });
});
