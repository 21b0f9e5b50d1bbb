import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** Stands between a client and a server, and takes the server away when asked. */
export interface TcpProxy {
  /** The port to connect to, on 127.0.0.1; the same for the whole life of the proxy. */
  readonly port: number;
  /** Breaks every connection and refuses new ones. */
  stop(): Promise<void>;
  /** Lets connections stand but passes nothing on. */
  hang(): void;
  /** Passes everything on (again). */
  resume(): Promise<void>;
}

/** Starts a proxy to a port of 127.0.0.1. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>();
  let hanging = false;
  let server: Server | null = null;
  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on('error', () => other.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
    socket.on('data', (chunk) => void other.write(chunk));
    if (hanging) socket.pause();
  };
  const listen = async (port: number) => {
    server = createServer((client) => {
      const upstream = connect(target, '127.0.0.1');
      keep(client, upstream);
      keep(upstream, client);
    }).listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  };
  const port = await listen(0);
  return {
    port,
    async stop() {
      const closed = server && new Promise((resolve) => server?.close(resolve));
      server = null;
      for (const socket of sockets) socket.destroy();
      await closed;
    },
    hang() {
      hanging = true;
      for (const socket of sockets) socket.pause();
    },
    async resume() {
      hanging = false;
      for (const socket of sockets) socket.resume();
      if (!server) await listen(port);
    },
  };
}
