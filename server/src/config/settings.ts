import type { Bilingual, Locale } from '../rules/rule.js';
import type { Config } from './config.js';
import { choice, object, text, type Shape } from './shape.js';
import { valueOf, type ConfigProblem, type ConfigValue } from './value.js';
import { choiceFields, kindsField } from './vocabulary.js';

/** Where a glossary term explains itself under the pointer. */
export type GlossaryHover = 'everywhere' | 'strategyDocuments' | 'off';

/** When documents are checked: the open ones as they are typed or saved, or all of the workspace. */
export const runModes = ['onType', 'onSave', 'workspace'] as const;

export type RunMode = (typeof runModes)[number];

/** The user's settings of a folder, read and checked. */
export interface Settings {
  readonly enable: boolean;
  readonly run: RunMode;
  /** Language of messages; `auto` is the language of the reader's own program. */
  readonly locale: Locale | 'auto';
  readonly glossaryHover: GlossaryHover;
  /** Whether lines over goals and milestones say what they have and lack. */
  readonly codeLens: boolean;
  /** File or folder of the team's glossary, from the workspace folder; empty: the nearest `glossary.md` above a document. */
  readonly glossary: string;
  /** What a configuration file may say as well, and better. */
  readonly config: Config;
}

export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  locale: 'auto',
  glossaryHover: 'everywhere',
  codeLens: true,
  glossary: '',
  config: {},
};

/** Settings that were understood, and a warning for each that was not: its default is in force. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly warnings: readonly Bilingual[];
}

const section = 'strategyLint';

type Section = Partial<Omit<Settings, 'config'>> &
  Omit<Config, 'extends' | 'overrides'> & { readonly trace?: true; readonly preview?: true };

/** For the protocol's library or the editor alone. */
const passedOver: Shape<true> = { read: () => undefined, schema: () => ({}) };

const described = <T>(shape: Shape<T>): { shape: Shape<T>; description: Bilingual } => ({
  shape,
  description: { en: '', ru: '' },
});

const longestPath = 1000;

const pathShape: Shape<string> = text(
  (path) => (path.length <= longestPath ? path : undefined),
  { en: 'the path of a file or folder: "docs/glossary.md"', ru: 'путь к файлу или папке: "docs/glossary.md"' },
  {},
);

const shape = object<Section>({
  enable: described(choice([true, false])),
  run: described(choice(runModes)),
  locale: described(choice(['auto', 'en', 'ru'])),
  glossaryHover: described(choice(['everywhere', 'strategyDocuments', 'off'])),
  codeLens: described(choice([true, false])),
  glossary: described(pathShape),
  ...choiceFields,
  kinds: kindsField,
  trace: described(passedOver),
  preview: described(passedOver),
});

/** Reads the value of the `strategyLint` section, whatever it holds. Never throws; nothing is guessed. */
export function readSettings(raw: unknown): SettingsReading {
  const warnings: Bilingual[] = [];
  const value = withoutUnset(valueOf(raw ?? {}));
  const read = shape.read(value, (problem) => warnings.push(warningOf(problem))) ?? {};
  const { enable, run, locale, glossaryHover, codeLens, glossary, ...config } = read;
  return {
    settings: {
      enable: enable ?? defaultSettings.enable,
      run: run ?? defaultSettings.run,
      locale: locale ?? defaultSettings.locale,
      glossaryHover: glossaryHover ?? defaultSettings.glossaryHover,
      codeLens: codeLens ?? defaultSettings.codeLens,
      glossary: glossary ?? defaultSettings.glossary,
      config,
    },
    warnings,
  };
}

/** Editors send `null`, or an empty text, for what is not set. */
function withoutUnset(value: ConfigValue): ConfigValue {
  if (value.kind !== 'object') return value;
  const isSet = (item: ConfigValue): boolean => item.kind !== 'scalar' || (item.value !== null && item.value !== '');
  return { ...value, entries: value.entries.filter((entry) => isSet(entry.value)) };
}

const warningOf = ({ path, message }: ConfigProblem): Bilingual => {
  const name = path.reduce<string>(
    (way, step, depth) => (depth === 0 ? `${way}.${step}` : `${way}[${JSON.stringify(step)}]`),
    section,
  );
  return { en: `Setting ${name}: ${message.en}`, ru: `Настройка ${name}: ${message.ru}` };
};
