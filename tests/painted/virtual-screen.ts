import { spawn } from 'node:child_process';
import { closeSync, openSync, readSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, FrameSource } from './frames.ts';
import { decodeXwd, packed } from './raster.ts';

/** An X server without a screen: what it would show is a file. */
export interface VirtualScreen {
  /** For the environment's DISPLAY: ":99". */
  readonly display: string;
  readonly frames: () => FrameSource;
  readonly close: () => Promise<void>;
}

/** The view, and room for Firefox's own bars and a sidebar beside it: what lies beyond the screen is not painted. */
const SIZE = '1500x900x24';
/** The file's header, its colours and its pixels fit into this. Bytes. */
const MOST_BYTES = 8 * 1024 * 1024;
const STARTS_WITHIN_MS = 10_000;
/** Between two looks at the file: as often as a screen of 60 pictures a second changes. */
const LOOK_EVERY_MS = 16;

/** Starts Xvfb with its framebuffer in a file (`-fbdir`, man Xvfb). Throws with what to install where there is none. */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  const folder = await mkdtemp(join(tmpdir(), 'timeback-screen-'));
  const args = ['-displayfd', '1', '-screen', '0', SIZE, '-fbdir', folder, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Xvfb did not start')), STARTS_WITHIN_MS);
    server.once('error', () => reject(new Error('Xvfb is missing: install it (Debian: apt-get install xvfb)')));
    server.stdout.setEncoding('utf8').once('data', (text: string) => {
      clearTimeout(timer);
      resolve(text.trim());
    });
  });
  return {
    display: `:${number}`,
    frames: () => watchFile(join(folder, 'Xvfb_screen0')),
    async close() {
      const ended = new Promise((resolve) => {
        server.once('exit', resolve);
      });
      server.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Every state of the file that is the same in two reads: one that is being written is read again. */
function watchFile(path: string): FrameSource {
  const file = openSync(path, 'r');
  const again = Buffer.alloc(MOST_BYTES);
  let [last, now] = [Buffer.alloc(MOST_BYTES), Buffer.alloc(MOST_BYTES)];
  let frames: Frame[] = [];
  const look = (): void => {
    readSync(file, now, 0, MOST_BYTES, 0);
    if (now.equals(last)) return;
    readSync(file, again, 0, MOST_BYTES, 0);
    if (!now.equals(again)) return;
    frames.push(frameOf(now));
    [last, now] = [now, last];
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  return {
    take() {
      const taken = frames;
      frames = [];
      return taken;
    },
    async now() {
      look();
      return frames.at(-1) ?? frameOf(last);
    },
    async stop() {
      clearInterval(timer);
      closeSync(file);
    },
  };
}

function frameOf(file: Buffer): Frame {
  // Thousands of these wait for the judge: kept as runs of one colour they are small.
  const decode = packed(decodeXwd(file));
  return {
    decode,
    async save(name) {
      const { width, height, at } = decode();
      const pixels = Buffer.alloc(width * height * 3);
      for (let place = 0; place < width * height; place += 1) {
        pixels.writeUIntBE(at(place % width, Math.floor(place / width)), place * 3, 3);
      }
      // https://netpbm.sourceforge.net/doc/ppm.html
      await writeFile(`${name}.ppm`, Buffer.concat([Buffer.from(`P6 ${width} ${height} 255\n`), pixels]));
    },
  };
}
