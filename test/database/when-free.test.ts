import { whenFree } from '../../src/database/sqlite/when-free';

const fault = (code: string) => Object.assign(new Error(code), { code });

describe('work on a database that another process may hold', () => {
  it('is done again until the other has let go', async () => {
    const faults = [fault('SQLITE_BUSY'), fault('SQLITE_BUSY_RECOVERY'), fault('SQLITE_BUSY')];
    const work = () => {
      const next = faults.pop();
      if (next) throw next;
      return 'done';
    };
    expect(await whenFree(work)).toBe('done');
    expect(faults).toEqual([]);
  });

  it('is not done again after any other fault', async () => {
    let times = 0;
    const work = () => {
      times += 1;
      throw fault('SQLITE_FULL');
    };
    await expect(whenFree(work)).rejects.toThrow('SQLITE_FULL');
    expect(times).toBe(1);
  });
});
