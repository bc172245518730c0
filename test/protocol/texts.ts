import type { Position, Range } from 'vscode-languageserver-protocol';

/** A Russian plan with a goal that nobody could check. */
export const russianPlan = `# Стратегия развития сервиса на 2026 год

## Цели

- **Цель:** меньше жалоб.
- **Цель:** поднять NPS с 12 до 30 к 31 декабря 2026.

## Вехи

| Веха | Срок | Результат |
|---|---|---|
| Запуск чат-бота | 31.03.2026 | Бот отвечает на 20 вопросов |
| Обучение операторов | | Все операторы сдали экзамен |

## Что неизвестно

- Стоимость интеграции: TBD
`;

/** An English plan with the same faults. */
export const englishPlan = `# Service strategy 2026

## Goals

- **Goal:** fewer complaints.
- **Goal:** raise NPS from 12 to 30 by 31 December 2026.

## Milestones

| Milestone | Date | Deliverable |
|---|---|---|
| Chat-bot launched | 31 March 2026 | The bot answers 20 questions |
| Operators trained | | Every operator has passed the exam |

## Unknowns

- Cost of the integration: TBD
`;

/** Position of an offset as the protocol counts it: lines end at \\r\\n, \\n or \\r, characters are UTF-16 code units. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** The text that a range covers. */
export function textAt(text: string, { start, end }: Range): string {
  return text.slice(offsetAt(text, start), offsetAt(text, end));
}

export function offsetAt(text: string, { line, character }: Position): number {
  const breaks = /\r\n|\n|\r/g;
  for (let i = 0; i < line; i++) if (!breaks.exec(text)) throw new RangeError(`The text has no line ${line}`);
  return breaks.lastIndex + character;
}

/** Position of the first letter of a phrase. */
export const positionOf = (text: string, phrase: string): Position => {
  const offset = text.indexOf(phrase);
  if (offset < 0) throw new RangeError(`The text does not say «${phrase}»`);
  return positionAt(text, offset);
};
