/** What a timeline and its signs are painted with: colours of CSS. */
export interface Paints {
  readonly ink: string;
  readonly muted: string;
  readonly edge: string;
  readonly paper: string;
  readonly ahead: string;
  readonly done: string;
  readonly late: string;
  readonly now: string;
}

/** The look of a timeline and of the signs in a text. */
export const drawingStyle = ({ ink, muted, edge, paper, ahead, done, late, now }: Paints): readonly string[] => [
  `text{font:12px system-ui,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;fill:${ink}}`,
  '.band{font-weight:600}',
  `.tick-words,.band{fill:${muted}}`,
  `.axis,.tick{stroke:${edge};fill:none}`,
  '.ground{fill:none}',
  `.label{paint-order:stroke;stroke:${paper};stroke-width:4;stroke-linejoin:round}`,
  `.bar{fill:${ahead};opacity:.25}`,
  `.shape{fill:${paper};stroke:${ahead};stroke-width:1.6}`,
  `.bull{fill:${ahead}}`,
  `.done .shape{fill:${done};stroke:${done}}`,
  `.overdue .shape{fill:${late};stroke:${late}}`,
  `.past .shape,.undated .shape{stroke:${muted};stroke-dasharray:2 2}`,
  `.done .bar{fill:${done}}`,
  `.overdue .bar{fill:${late}}`,
  `.past .bar,.past .bull,.undated .bull{fill:${muted}}`,
  `.sign{stroke:${paper};stroke-width:1.8;fill:none;stroke-linecap:round;stroke-linejoin:round}`,
  `.today-line{stroke:${now};stroke-width:1.4}`,
  `.today-words{fill:${now};font-weight:600}`,
];
