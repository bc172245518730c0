import assert from 'node:assert/strict';
import { readArguments } from '../../server/src/cli/arguments.js';
import { localeOf } from '../../server/src/config/environment-locale.js';

const read = (...args: string[]) => readArguments(args, {});
const errorsOf = (...args: string[]): string[] => read(...args).errors.map(({ en }) => en);

describe('arguments of the command line', () => {
  it('have defaults for everything', () => {
    assert.deepEqual(read(), {
      arguments: {
        paths: [],
        locale: 'en',
        format: 'text',
        outputs: [],
        failOn: 'warning',
        rules: {},
        maxWarnings: 0,
        all: false,
        quiet: false,
      },
      errors: [],
    });
  });

  it('are read with a space or an equals sign, between files or before them', () => {
    const { arguments: asked, errors } = read('a.md', '--format=json', 'b.md', '--today', '2026-03-01', '--quiet');
    assert.deepEqual(errors, []);
    assert.deepEqual(asked.paths, ['a.md', 'b.md']);
    assert.equal(asked.format, 'json');
    assert.equal(asked.today, '2026-03-01');
    assert.equal(asked.quiet, true);
  });

  it('take what follows -- for files', () => {
    const { arguments: asked, errors } = read('--', '--format', '-v');
    assert.deepEqual(errors, []);
    assert.deepEqual(asked.paths, ['--format', '-v']);
    assert.equal(asked.instead, undefined);
  });

  it('let the last word count, and collect the rules', () => {
    const { arguments: asked } = read(
      ...['--locale', 'en', '--locale', 'ru'],
      ...['--rule', 'goal-missing=off', '--rule', 'review-missing=hint', '--rule', 'goal-missing=information'],
    );
    assert.equal(asked.locale, 'ru');
    assert.deepEqual(asked.rules, { 'goal-missing': 'information', 'review-missing': 'hint' });
  });

  it('name the text of standard input', () => {
    assert.equal(read('--stdin').arguments.stdin, 'stdin');
    assert.equal(read('--stdin', '--stdin-filename', 'план.md').arguments.stdin, 'план.md');
  });
});

describe('a mistake in the arguments', () => {
  const mistakes: readonly (readonly [args: string[], message: RegExp])[] = [
    [['--formt', 'json'], /^There is no option --formt\. Did you mean --format\?$/],
    [['-format'], /^There is no option -format\. Did you mean --format\?$/],
    [['--zzzzzzzz'], /^There is no option --zzzzzzzz\.$/],
    [['-z'], /^There is no option -z\.$/],
    [['--format', 'jsn'], /“jsn”.*text, json, sarif.*Did you mean json\?$/],
    [['--format'], /^Option --format needs a value: text, json, sarif, /],
    [['--format', '--quiet'], /^Option --format needs a value/],
    [['--format='], /^Option --format needs a value/],
    [['--quiet=yes'], /^Option --quiet takes no value\.$/],
    [['--locale', 'de'], /“de”.*en, ru/],
    [['--fail-on', 'warnings'], /“warnings”.*Did you mean warning\?$/],
    [['--today', '2026-02-30'], /“2026-02-30”.*YYYY-MM-DD/],
    [['--today', 'tomorrow'], /“tomorrow”.*YYYY-MM-DD/],
    [['--rule', 'goal-mising=off'], /^There is no rule or family of rules goal-mising\. Did you mean goal-missing\?$/],
    [['--rule', 'goal-missing'], /goal-missing=off/],
    [['--rule', 'goal-missing=loud'], /goal-missing=loud.*goal-missing=off/],
    [['--stdin', 'plan.md'], /name no files/],
    [['--stdin-filename', 'plan.md'], /nothing without it/],
  ];
  for (const [args, message] of mistakes) {
    it(`is explained: ${args.join(' ')}`, () => {
      const errors = errorsOf(...args);
      assert.equal(errors.length, 1, errors.join('\n'));
      assert.match(errors[0] ?? '', message);
    });
  }

  it('does not hide the next one', () => {
    assert.equal(errorsOf('--formt', 'x', '--locale', 'de', '--quiet=1').length, 3);
  });

  it('is explained in Russian too', () => {
    const [error] = read('--formt', '--locale', 'ru').errors;
    assert.equal(error?.ru, 'Параметра --formt нет. Возможно, вы имели в виду --format?');
  });
});

describe("the reader's language", () => {
  it('comes from LC_ALL, then LC_MESSAGES, then LANG', () => {
    assert.equal(localeOf({ LANG: 'ru_RU.UTF-8' }), 'ru');
    assert.equal(localeOf({ LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }), 'en');
    assert.equal(localeOf({ LC_MESSAGES: 'ru', LANG: 'de_DE' }), 'ru');
  });

  it('passes over variables that are empty, and is English by default', () => {
    assert.equal(localeOf({ LC_ALL: '', LANG: 'ru_RU' }), 'ru');
    assert.equal(localeOf({}), 'en');
    assert.equal(localeOf({ LANG: 'run_RW' }), 'en');
  });

  it('gives way to --locale', () => {
    assert.equal(readArguments(['--locale', 'en'], { LANG: 'ru_RU.UTF-8' }).arguments.locale, 'en');
  });
});
