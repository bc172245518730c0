import { drawingStyle, type Paints } from '../drawing-style.js';

/** Everything the report is painted with. */
interface Colours extends Paints {
  readonly raised: string;
  readonly link: string;
  readonly lack: string;
}

const light: Colours = {
  ink: '#1f2328',
  muted: '#57606a',
  edge: '#d0d7de',
  paper: '#fff',
  raised: '#f6f8fa',
  link: '#0a58ca',
  lack: '#953800',
  ahead: '#0969da',
  done: '#1a7f37',
  late: '#c41e2b',
  now: '#7c4dce',
};

const dark: Colours = {
  ink: '#e6edf3',
  muted: '#9da7b3',
  edge: '#3d444d',
  paper: '#14181d',
  raised: '#1d232a',
  link: '#79b8ff',
  lack: '#f0a35e',
  ahead: '#58a6ff',
  done: '#3fb950',
  late: '#ff7b72',
  now: '#bc8cff',
};

/** Where an editor shows the report, its theme's colours win. */
const ofTheme: Readonly<Record<keyof Colours, string>> = {
  ink: 'editor-foreground',
  muted: 'descriptionForeground',
  edge: 'widget-border',
  paper: 'editor-background',
  raised: 'editorWidget-background',
  link: 'textLink-foreground',
  lack: 'editorWarning-foreground',
  ahead: 'charts-blue',
  done: 'charts-green',
  late: 'editorError-foreground',
  now: 'charts-purple',
};

const names = Object.keys(light) as readonly (keyof Colours)[];

const set = (value: (name: keyof Colours) => string): string =>
  `.report{${names.map((name) => `--${name}:${value(name)}`).join(';')}}`;

const ofEditor = (name: keyof Colours, colours: Colours): string => `var(--vscode-${ofTheme[name]},${colours[name]})`;

/** Colours that themes have for signs: words in them are to be read on any ground. */
const ofWords: ReadonlySet<keyof Colours> = new Set<keyof Colours>(['lack', 'done']);

const themed = (colours: Colours): string =>
  set((name) => {
    const colour = ofEditor(name, colours);
    if (!ofWords.has(name)) return colour;
    return `color-mix(in srgb,${colour} 60%,var(--vscode-${ofTheme.ink},${colours[name]}))`;
  });

const onPaper = [
  '.report{min-height:0;padding:0;font-size:10.5pt}',
  '.report table{font-size:9.5pt}',
  '.sentence,.changes ul{font-size:10pt}',
  '.question{font-size:12.5pt}',
  '.save{display:none}',
  'article+article,nav+article,.others{break-before:page;margin-top:0}',
  ':is(h1,h2,h3,h4),.eyebrow,.question{break-after:avoid}',
  'tr,figure,.places li,.cover{break-inside:avoid}',
  'thead{display:table-header-group}',
  'p,li{orphans:3;widows:3}',
  '*{print-color-adjust:exact;-webkit-print-color-adjust:exact}',
];

/** The look of a report: on a screen light or dark as the reader has it, or as the editor is; on paper ink on white. */
export const reportStyle = [
  themed(light),
  `@media (prefers-color-scheme:dark){${themed(dark)}}`,
  `@media print{${set((name) => light[name])}}`,
  'html{color-scheme:light dark}',
  'body{margin:0;padding:0}',
  '.report{box-sizing:border-box;min-height:100vh;padding:40px max(24px,50vw - 420px) 64px;color:var(--ink);background:var(--paper);font:15px/1.5 var(--vscode-font-family,system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif);overflow-wrap:anywhere}',
  '.report :is(h1,h2,h3,h4,p,ul,ol,figure){margin:0;padding:0}',
  '.report :is(h1,h2,h3,h4){font-weight:650;line-height:1.25}',
  '.report h1{font-size:30px;letter-spacing:-.01em}',
  '.report .title{font-size:30px}',
  '.inner .title{font-size:25px}',
  '.cover{position:relative;padding-bottom:18px;border-bottom:2px solid var(--ink)}',
  '.eyebrow{margin-bottom:8px!important;color:var(--muted);font-size:13px}',
  '.file,.note,.rule,.line,.whole{color:var(--muted)}',
  '.file{font-size:13px}',
  '.contents .file{display:block;font-weight:400}',
  '.verdict{margin-top:12px!important;font-size:17px}',
  'article+article,nav+article,.others{margin-top:56px}',
  '.part{margin-top:34px}',
  '.part-title{margin-bottom:10px!important;font-size:20px}',
  '.group-title{margin:18px 0 8px!important;font-size:15px;color:var(--muted)}',
  'nav{margin-top:22px}',
  '.report table{width:100%;border-collapse:collapse;font-size:14px}',
  '.report :is(th,td){padding:8px 14px 8px 0;border-bottom:1px solid var(--edge);text-align:start;vertical-align:top}',
  '.report :is(th,td){overflow-wrap:normal}',
  '.report :is(.said,.file,.contents a){overflow-wrap:anywhere}',
  '.report thead th{padding-block:4px;color:var(--muted);font-size:12.5px;font-weight:600}',
  '.report tbody th{font-weight:500}',
  '.readiness-table th[scope=row]{width:9em;font-weight:650}',
  '.readiness-table td:nth-child(2){width:9.5em}',
  '.readiness-table li,.goal-table li,.changes li{list-style:none}',
  '.readiness-table li+li,.goal-table li+li,.changes li+li{margin-top:5px}',
  '.goal-table th[scope=row],.milestone-table th[scope=row]{width:42%}',
  '.goal-table td:nth-child(n+3){width:16%}',
  '.milestone-table td{white-space:nowrap}',
  '.milestone-table td:nth-child(2){white-space:normal}',
  '.state{font-weight:600;white-space:nowrap}',
  '.state::before{content:"";display:inline-block;width:9px;height:9px;margin-inline-end:7px;border:2px solid var(--muted);border-radius:50%}',
  '.state.ready{color:var(--done)}',
  '.state.ready::before{border-color:var(--done);background:var(--done)}',
  '.state.gaps{color:var(--lack)}',
  '.state.gaps::before{border-color:var(--lack);background:linear-gradient(90deg,var(--lack) 50%,transparent 50%)}',
  '.state.silent{color:var(--muted);font-weight:400}',
  '.asked{padding-inline-start:34px!important}',
  '.item{padding-inline-start:4px}',
  '.item::marker{color:var(--muted)}',
  '.item+.item{margin-top:18px}',
  '.question{font:600 18px/1.35 Georgia,"Times New Roman","PT Serif",serif}',
  '.places{list-style:none}',
  '.places li{margin-top:6px;padding-inline-start:12px;border-inline-start:2px solid var(--edge)}',
  '.said{unicode-bidi:isolate}',
  '.place .said{font-style:italic}',
  '.place{font-size:14px}',
  '.line{font-size:12.5px;white-space:nowrap}',
  '.place+.sentence{margin-top:2px!important}',
  '.sentence{font-size:14px}',
  '.rule{margin-top:5px!important;font-size:12.5px}',
  '.fresh{padding:0 6px;border:1px solid var(--lack);border-radius:9px;color:var(--lack);font-size:12px}',
  '.changes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));gap:0 36px}',
  '.changes ul{font-size:14px}',
  '.weaker .group-title{color:var(--lack)}',
  '.stronger .group-title{color:var(--done)}',
  '.gap{color:var(--lack);font-style:italic}',
  '.report a{color:var(--link);text-decoration-line:underline;text-decoration-thickness:1px;text-underline-offset:2px}',
  '.rule a{color:inherit}',
  '.readiness-table a{color:inherit;text-decoration-color:var(--edge)}',
  'figure{margin-bottom:14px!important}',
  'figcaption{font-size:13px}',
  '.drawing{display:block;max-width:100%;height:auto;overflow:visible}',
  '.signed{display:inline-flex;gap:6px;align-items:center}',
  '.signed .drawing{flex:none;width:18px}',
  '.others ul{columns:3 220px;margin-top:10px!important;padding-inline-start:18px!important;font-size:13px}',
  'button.line,.save{font:inherit;cursor:pointer}',
  'button.line{padding:0 3px;border:0;background:none;color:var(--link);font-size:12.5px}',
  '.save{margin-top:14px;padding:4px 12px;border:1px solid var(--edge);border-radius:3px;color:var(--vscode-button-secondaryForeground,var(--ink));background:var(--vscode-button-secondaryBackground,transparent)}',
  '.report :focus-visible{outline:2px solid var(--vscode-focusBorder,var(--ahead));outline-offset:2px}',
  ...drawingStyle({
    ink: 'var(--ink)',
    muted: 'var(--muted)',
    edge: 'var(--edge)',
    paper: 'var(--paper)',
    ahead: 'var(--ahead)',
    done: 'var(--done)',
    late: 'var(--late)',
    now: 'var(--now)',
  }),
  '@page{size:A4;margin:18mm 16mm 16mm}',
  `@media print{${onPaper.join('')}}`,
].join('\n');
