import { commands, Disposable, EventEmitter, l10n, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import type { QuickPickItem, TextEditor } from 'vscode';
import { ask } from './ask.js';
import type { Feature, Session } from './feature.js';
import { findingsOn, ruleOf } from './findings.js';
import { showPage } from './show-page.js';

/** Documents that tell of a rule; their path is its id. */
const scheme = 'strategy-lint-rule';

/** The command that shows what a rule is about, in the reader's language. */
export const ruleExplanations: Feature = (session) => {
  const changed = new EventEmitter<Uri>();
  const pages = new Map<string, string>();
  const provider = {
    onDidChange: changed.event,
    provideTextDocumentContent: async (uri: Uri) => pages.get(uri.path) ?? pageOf(session, uri.path.slice(1, -3)),
  };
  const explain = async (given: unknown): Promise<void> => {
    const rule = typeof given === 'string' ? given : await chooseRule(session, window.activeTextEditor);
    if (rule === undefined) return;
    const page = await pageOf(session, rule);
    if (page === undefined) return void window.showWarningMessage(l10n.t('There is no rule {0}.', rule));
    const uri = Uri.from({ scheme, path: `/${rule}.md` });
    pages.set(uri.path, page);
    changed.fire(uri);
    await showPage(uri);
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, provider),
    commands.registerCommand('strategyLint.explainRule', explain),
  );
};

const pageOf = (session: Session, rule: string): Promise<string | undefined> =>
  ask<string>(session, 'rule', window.activeTextEditor?.document.uri, { rule });

interface RuleLine {
  readonly rule: string;
  readonly summary: string;
  readonly family: string;
}

/** Offers the rules that speak at the cursor, then all by family. */
async function chooseRule(session: Session, editor: TextEditor | undefined): Promise<string | undefined> {
  const all = (await ask<RuleLine[]>(session, 'rules', editor?.document.uri)) ?? [];
  const here = editor ? rulesAt(editor) : new Set();
  const families = [...new Set(all.map(({ family }) => family))];
  const items = [
    ...group(
      l10n.t('At the cursor'),
      all.filter(({ rule }) => here.has(rule)),
    ),
    ...families.flatMap((family) =>
      group(
        family,
        all.filter((line) => line.family === family),
      ),
    ),
  ];
  const options = { title: l10n.t('Explain a rule'), matchOnDetail: true };
  return (await window.showQuickPick(items, options))?.label;
}

const group = (title: string, lines: readonly RuleLine[]): QuickPickItem[] =>
  lines.length === 0
    ? []
    : [
        { label: title, kind: QuickPickItemKind.Separator },
        ...lines.map(({ rule, summary }) => ({ label: rule, detail: summary })),
      ];

function rulesAt({ document, selection }: TextEditor): ReadonlySet<unknown> {
  const findings = findingsOn(document.uri).filter(({ range }) => range.intersection(selection));
  return new Set(findings.map(ruleOf));
}
