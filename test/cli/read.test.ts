import assert from 'node:assert/strict';
import * as messages from '../../server/src/cli/messages.js';
import { count, filesRead } from '../../server/src/cli/plural.js';
import { Positions } from '../../server/src/cli/positions.js';
import { printable } from '../../server/src/cli/printable.js';
import { decode } from '../../server/src/cli/read.js';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('reading bytes', () => {
  it('gives the text as it stands, line ends and all', () => {
    assert.deepEqual(decode(Buffer.from('Цель\r\n')), { text: 'Цель\r\n', skipped: 0 });
    assert.deepEqual(decode(bytes()), { text: '', skipped: 0 });
  });

  it('reads CR alone as the line end that it was', () => {
    assert.deepEqual(decode(Buffer.from('# План\r\r- Цель\r\n')), { text: '# План\n\n- Цель\r\n', skipped: 0 });
  });

  it('refuses a text that is longer than anybody plans', () => {
    assert.deepEqual(decode(Buffer.alloc(5_000_001, 'a')), { refusal: messages.tooLong });
    assert.equal('text' in decode(Buffer.alloc(5_000_000, 'a')), true);
  });

  it('takes a byte order mark off and remembers it', () => {
    assert.deepEqual(decode(Buffer.from('\ufeff# План')), { text: '# План', skipped: 1 });
  });

  it('refuses what is no UTF-8 text, and says what it is', () => {
    assert.deepEqual(decode(bytes(0xd6, 0xe5, 0xeb, 0xfc)), { refusal: messages.notUtf8 });
    assert.deepEqual(decode(bytes(0xff, 0xfe, 0x26, 0x04)), { refusal: messages.utf16 });
    assert.deepEqual(decode(bytes(0x89, 0x50, 0x4e, 0x47, 0, 0)), { refusal: messages.binary });
    assert.deepEqual(decode(bytes(0xed, 0xa0, 0x80)), { refusal: messages.notUtf8 }, 'a lone surrogate');
  });
});

describe('positions', () => {
  it('count lines and columns from one, columns in UTF-16 code units', () => {
    const positions = new Positions('a\n😀б');
    assert.deepEqual(positions.at(0), { line: 1, column: 1, offset: 0 });
    assert.deepEqual(positions.at(4), { line: 2, column: 3, offset: 4 });
  });

  it('end lines at LF, CR LF and CR alike', () => {
    const positions = new Positions('1\n2\r\n3\r4');
    assert.deepEqual(
      [0, 2, 5, 7].map((offset) => positions.at(offset).line),
      [1, 2, 3, 4],
    );
    assert.equal(positions.at(7).column, 1);
  });

  it('count a byte order mark in the offset and not in the column', () => {
    assert.deepEqual(new Positions('Цель', 1).at(0), { line: 1, column: 1, offset: 1 });
  });

  it('stay inside the text', () => {
    const positions = new Positions('ab');
    assert.deepEqual(positions.at(99), { line: 1, column: 3, offset: 2 });
    assert.deepEqual(positions.at(-1), { line: 1, column: 1, offset: 0 });
    assert.deepEqual(new Positions('').at(0), { line: 1, column: 1, offset: 0 });
  });
});

describe('counted words', () => {
  it('take the form that the number asks for', () => {
    const russian = [0, 1, 2, 5, 11, 21, 104].map((number) => count(filesRead, number, 'ru'));
    assert.deepEqual(russian, [
      'Прочитано 0 файлов',
      'Прочитан 1 файл',
      'Прочитано 2 файла',
      'Прочитано 5 файлов',
      'Прочитано 11 файлов',
      'Прочитан 21 файл',
      'Прочитано 104 файла',
    ]);
    assert.deepEqual([count(filesRead, 1, 'en'), count(filesRead, 21, 'en')], ['1 file read', '21 files read']);
  });
});

describe('words of a document in a terminal', () => {
  it('stay on one line and steer nothing', () => {
    assert.equal(printable('a\r\n\tb'), 'a b');
    assert.equal(printable('\u001b[2J\u202ex'), '\ufffd[2J\ufffdx');
  });
});
