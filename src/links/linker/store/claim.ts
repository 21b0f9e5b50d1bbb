import { randomUUID } from 'node:crypto';
import os from 'node:os';
import { type UnitOfWork } from '../../../common/unit-of-work';
import { type LinkSurroundings } from '../surroundings';

/** Another process has taken over the computing of links: what this one has in hand is not to be written. */
export class ClaimLost extends Error {
  constructor() {
    super('another process computes the links now');
    this.name = 'ClaimLost';
  }
}

/** How often the holder shows that it lives, and how long it may be silent before another takes over (ms). */
const BEAT = 1_000;
const SILENCE = 8_000;

interface Holding {
  readonly holder: string | null;
  readonly beat: number;
}

/**
 * The right to write links, which one run at a time has on all processes of a database. Every write asks for it inside its
 * transaction, so that a run that was thought dead writes nothing more; time decides only how soon another one begins.
 */
export class Claim {
  private timer: NodeJS.Timeout | null = null;
  private isBeating = false;

  private constructor(
    private readonly around: LinkSurroundings,
    private readonly holder: string,
  ) {}

  /** Takes the right if it is free, or if `seen` says that its holder is dead; null while somebody lives who has it. */
  static async take(around: LinkSurroundings, seen: HolderWatch): Promise<Claim | null> {
    const [known] = await around.rows.all<Holding>('select holder, beat from link_state where id = 1');
    if (known && known.holder !== null && !seen.isDead(known.holder, known.beat)) return null;
    const holder = `${os.hostname()}/${process.pid}/${randomUUID()}`;
    const isTaken = await around.transact(async ({ rows }) => {
      await rows.all(
        'insert into link_state (id, beat, version) values (1, 0, 0) on conflict (id) do nothing',
      );
      const [now] = await rows.all<Holding>('select holder, beat from link_state where id = 1');
      if (now?.holder != null && (now.holder !== known?.holder || now.beat !== known.beat)) return false;
      await rows.all('update link_state set holder = ?, beat = beat + 1 where id = 1', [holder]);
      return true;
    });
    return isTaken ? new Claim(around, holder).begin() : null;
  }

  /** One transaction of the holder; throws ClaimLost, and writes nothing, when it is that no more. */
  write<Value>(work: (unit: UnitOfWork) => Promise<Value>): Promise<Value> {
    return this.around.transact(async (unit) => {
      const [state] = await unit.rows.all<Holding>('select holder from link_state where id = 1');
      if (state?.holder !== this.holder) throw new ClaimLost();
      return work(unit);
    });
  }

  /** Gives the right back, unless another has taken it. */
  async release(): Promise<void> {
    clearInterval(this.timer ?? undefined);
    await this.around.transact(({ rows }) =>
      rows.all('update link_state set holder = null where id = 1 and holder = ?', [this.holder]),
    );
  }

  private begin(): this {
    this.timer = setInterval(() => void this.beat(), BEAT).unref();
    return this;
  }

  private async beat(): Promise<void> {
    if (this.isBeating) return;
    this.isBeating = true;
    try {
      await this.around.transact(({ rows }) =>
        rows.all('update link_state set beat = beat + 1 where id = 1 and holder = ?', [this.holder]),
      );
    } catch {
      // A database that takes no beat takes no claim either; what the run itself writes will tell.
    } finally {
      this.isBeating = false;
    }
  }
}

/** Notices that the holder of the claim is dead: its process is gone from this machine, or it has shown no life for long. */
export class HolderWatch {
  private last = '';
  private since = 0;

  isDead(holder: string, beat: number): boolean {
    const [host, process_] = holder.split('/');
    if (host === os.hostname() && isGone(Number(process_))) return true;
    const now = performance.now();
    const seen = `${holder} ${beat}`;
    if (seen !== this.last) {
      this.last = seen;
      this.since = now;
    }
    return now - this.since > SILENCE;
  }
}

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
