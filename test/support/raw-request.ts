import net from 'node:net';

/** A reply as it came over the wire. */
export interface RawReply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Sends bytes to a listening server and reads what it answers until it closes, or until `patience` ms have passed. */
export function sendRaw(address: string, bytes: string | Buffer, patience = 400): Promise<RawReply | null> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve) => {
    const socket = net.connect(Number(port), hostname);
    const chunks: Buffer[] = [];
    let timer: NodeJS.Timeout | undefined;
    const end = () => socket.destroy();
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      clearTimeout(timer);
      timer = setTimeout(end, 50);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(parse(Buffer.concat(chunks).toString()));
    });
    socket.write(bytes);
    timer = setTimeout(end, patience);
  });
}

function parse(text: string): RawReply | null {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [first = '', ...lines] = head.split('\r\n');
  const status = /^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1];
  if (status === undefined) return null;
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const body = rest.join('\r\n\r\n');
  return {
    status: Number(status),
    headers: Object.fromEntries(headers),
    body: body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1),
  };
}
