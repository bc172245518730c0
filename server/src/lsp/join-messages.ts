/** What the protocol's header ends with, and no body can. */
const headEnd = '\r\n\r\n';

type Done = (error?: Error | null) => void;

/**
 * Lets each message leave `stream` whole. The protocol's writer writes header and body apart, and whoever reads would wake
 * up for either, which takes longer than reading the header does.
 */
export function joinMessages(stream: NodeJS.WritableStream): void {
  const write = stream.write.bind(stream) as (chunk: Uint8Array | string, done?: Done) => boolean;
  let head: string | undefined;
  const joined = (chunk: Uint8Array | string, encodingOrDone?: BufferEncoding | Done, last?: Done): boolean => {
    const done = typeof encodingOrDone === 'function' ? encodingOrDone : last;
    if (typeof chunk === 'string' && chunk.endsWith(headEnd)) {
      head = chunk;
      done?.();
      return true;
    }
    const whole = head === undefined ? chunk : Buffer.concat([Buffer.from(head), Buffer.from(chunk)]);
    head = undefined;
    return write(whole, done);
  };
  stream.write = joined;
}
