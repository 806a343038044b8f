import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { decode, readMacroFile, readStream, sizeLimit } from '../../src/files/read.js';

describe('text', () => {
  test.each([
    ['nothing', Buffer.alloc(0), ''],
    ['UTF-8', Buffer.from('Café 🎉'), 'Café 🎉'],
    ['a byte order mark, which is left out', Buffer.from('\ufeffHi'), 'Hi'],
  ])('reads %s', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text });
  });

  test('a character may be split between two chunks of a stream', async () => {
    const bytes = Buffer.from('é');
    expect(await readStream(Readable.from([bytes.subarray(0, 1), bytes.subarray(1)]))).toEqual({ text: 'é' });
  });
});

describe('a file is read whole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));

  test.each([0, 1, 65_535, 65_536, 65_537, 300_000])('of %d characters', (length) => {
    const file = join(folder, `${length}.md`);
    const text = 'We can help.\n'.repeat(Math.ceil(length / 13)).slice(0, length);
    writeFileSync(file, text);
    expect(readMacroFile(file)).toEqual({ text });
  });

  test.skipIf(process.platform === 'win32')('from a pipe that fills slowly', () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const writer = "(printf 'We can '; sleep 0.1; printf 'help.') > \"$0\"";
    spawn('sh', ['-c', writer, pipe], { stdio: 'ignore' });
    expect(readMacroFile(pipe)).toEqual({ text: 'We can help.' });
  });
});

describe('what is not text becomes a fatal notice', () => {
  test.each([
    ['UTF-16', Buffer.from('\ufeffHi', 'utf16le'), /UTF-16.*UTF-8/, undefined],
    ['a NUL byte', Buffer.from('GIF89a\0'), /binary/, undefined],
    ['bytes that are not UTF-8', Buffer.from([72, 10, 10, 0xe9, 10]), /not valid UTF-8/, 3],
    ['a character cut off at the end', Buffer.from([72, 10, 0xe2, 0x82]), /not valid UTF-8/, 2],
  ])('%s', (_, bytes, message, line) => {
    const reading = decode(bytes);
    expect(reading).toMatchObject({ notice: { ruleId: null, fatal: true, severity: 2 } });
    expect('notice' in reading && reading.notice.message).toMatch(message);
    expect('notice' in reading && reading.notice.line).toBe(line);
  });

  test('more than the size limit, without reading on', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks += 1;
        yield Buffer.alloc(1024 * 1024, 'a');
      }
    }
    expect(await readStream(endless())).toMatchObject({
      notice: { message: expect.stringContaining('larger than 10 MB') },
    });
    expect(chunks).toBe(sizeLimit / 1024 / 1024 + 1);
  });
});
