import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/document/parse.js';
import { definitionIn, referencesIn, type Place } from '../../../server/src/language/goal-places.js';
import { summaryOf } from '../../../server/src/model/document-summary.js';
import { Workspace } from '../../../server/src/model/workspace.js';

const files: Readonly<Record<string, string>> = {
  'strategy.md': [
    '# Стратегия переправ на 2026–2028 годы',
    '',
    '## Цели',
    '',
    '- **Ц1.** Увеличение перевозок пассажиров до 2 млн в год к 31 декабря 2028 года',
    '- **Ц2.** Перевод всех катеров на электротягу к 31 декабря 2027 года',
    '',
  ].join('\n'),
  'plan.md': [
    '# План на 2026 год',
    '',
    'По [стратегии](strategy.md).',
    '',
    '## Вехи к увеличению перевозок пассажиров',
    '',
    '- Открыта ночная линия — 1 июня 2026 года',
    '- Переделаны два катера (цель 2) — 1 октября 2026 года',
    '',
  ].join('\n'),
  'canteen.md':
    '# План столовой\n\n**Цель:** 300 обедов к 1 июня 2026 года.\n\n## Вехи\n\n- Кухня открыта, Ц2, 1 мая 2026 года\n',
};

const workspace = Workspace.of(Object.entries(files).map(([path, text]) => summaryOf(parseDocument(text, { path }))));

const at = (path: string, words: string): number => (files[path] ?? '').indexOf(words);

/** A place as `path: its words`. */
const shown = ({ path, span }: Place): string => `${path}: ${(files[path] ?? '').slice(span.start, span.end)}`;

const goal = 'strategy.md: Ц2.** Перевод всех катеров на электротягу к 31 декабря 2027 года';

describe('A goal', () => {
  it('is found where it is defined from its number elsewhere', () => {
    const definition = definitionIn(workspace, 'plan.md', at('plan.md', 'цель 2') + 2);
    assert.deepEqual(definition?.places.map(shown), [goal]);
    assert.equal((files['plan.md'] ?? '').slice(definition.origin.start, definition.origin.end), 'цель 2');
  });

  it('is found from its title in another case', () => {
    const definition = definitionIn(workspace, 'plan.md', at('plan.md', 'увеличению'));
    assert.deepEqual(
      definition?.places.map((each) => shown(each).slice(0, 31)),
      ['strategy.md: Ц1.** Увеличение п'],
    );
  });

  it('is found from where it stands itself', () => {
    assert.deepEqual(definitionIn(workspace, 'strategy.md', at('strategy.md', 'катеров'))?.places.map(shown), [goal]);
  });

  it('has its uses, with its definition where that is asked for', () => {
    const offset = at('strategy.md', 'катеров');
    assert.deepEqual(referencesIn(workspace, 'strategy.md', offset).map(shown), ['plan.md: цель 2']);
    assert.deepEqual(referencesIn(workspace, 'strategy.md', offset, true).map(shown), ['plan.md: цель 2', goal]);
  });

  it('is named nowhere where words are only words, and in no document that is not there', () => {
    assert.equal(definitionIn(workspace, 'plan.md', at('plan.md', 'ночная')), undefined);
    assert.equal(definitionIn(workspace, 'gone.md', 0), undefined);
    assert.deepEqual(referencesIn(workspace, 'plan.md', 0), []);
  });
});
