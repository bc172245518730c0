import { Disposable, l10n, languages, window, workspace } from 'vscode';
import type { LanguageStatusItem, TextDocument } from 'vscode';
import { askStatus } from './ask.js';
import type { Feature, Session } from './feature.js';
import { plans } from './language-client.js';
import { soon } from './soon.js';
import { dimensionWords, kindWords, readinessWords, type StatusWords } from './status-words.js';

/** Long enough for the server to have read an edit for other reasons. */
const pause = 300;

/** One line each: the list cuts off what is long. */
const parts = ['kind', 'readiness', 'dimensions'] as const;

type Items = Readonly<Record<(typeof parts)[number], LanguageStatusItem>>;

type Shown = Readonly<Record<(typeof parts)[number], StatusWords>>;

/** Says in the editor's list of language states what the document is taken for and how ready it is. */
export const statusItems: Feature = (session) => {
  const items = createItems();
  let turn = 0;
  const show = async (): Promise<void> => {
    const mine = ++turn;
    const document = window.activeTextEditor?.document;
    const words = document && languages.match(plans, document) > 0 ? await wordsFor(session, document) : undefined;
    // Another document, or another text of it, was asked about meanwhile.
    if (words && mine === turn) showWords(items, words);
  };
  const later = soon(show, pause);
  const ifShown = (document: TextDocument | undefined): void => {
    if (document && document === window.activeTextEditor?.document) later.run();
  };
  later.run();
  return Disposable.from(
    ...[...Object.values(items), later],
    window.onDidChangeActiveTextEditor(() => void show()),
    workspace.onDidChangeTextDocument(({ document }) => ifShown(document)),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('strategyLint')) later.run();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const shown = window.activeTextEditor?.document;
      if (uris.some((uri) => uri.toString() === shown?.uri.toString())) ifShown(shown);
    }),
  );
};

function createItems(): Items {
  const kind = languages.createLanguageStatusItem('strategyLint.kind', plans);
  kind.name = l10n.t('Strategy Lint: kind of document');
  kind.command = { title: l10n.t('Treat as…'), command: 'strategyLint.treatFileAs' };
  const readiness = languages.createLanguageStatusItem('strategyLint.readiness', plans);
  readiness.name = l10n.t('Strategy Lint: readiness');
  readiness.command = { title: l10n.t('Show findings'), command: 'workbench.actions.view.problems' };
  const dimensions = languages.createLanguageStatusItem('strategyLint.readiness.parts', plans);
  dimensions.name = l10n.t('Strategy Lint: readiness in detail');
  return { kind, readiness, dimensions };
}

async function wordsFor(session: Session, { uri }: TextDocument): Promise<Shown> {
  const status = await askStatus(session, uri);
  if (!status) {
    const unread = { text: l10n.t('Not checked'), detail: '', label: l10n.t('Not checked') };
    return { kind: unread, readiness: unread, dimensions: { text: '–', detail: '', label: l10n.t('Not checked') } };
  }
  return {
    kind: kindWords(status, l10n.t),
    readiness: readinessWords(status, l10n.t),
    dimensions: dimensionWords(status, l10n.t),
  };
}

function showWords(items: Items, words: Shown): void {
  for (const part of parts) {
    items[part].text = words[part].text;
    items[part].detail = words[part].detail;
    items[part].accessibilityInformation = { label: words[part].label };
  }
}
