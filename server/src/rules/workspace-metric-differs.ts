import { metricsDefinedApart } from '../model/between/metric-definitions.js';
import { defineRule } from './rule.js';

export const workspaceMetricDiffers = defineRule({
  id: 'workspace-metric-differs',
  family: 'workspace',
  severity: 'information',
  claims: ['P5.2'],
  summary: {
    en: 'A metric that another document of the workspace works out or counts differently.',
    ru: 'Показатель, который в другом документе рабочей папки считают иначе.',
  },
  why: {
    en: 'Under one name two numbers are reported, and each meeting begins with whose is right. Whether the goal gets closer cannot be seen from either.',
    ru: 'Под одним именем ходят два числа, и каждая встреча начинается со спора, чьё верно. Приближается ли цель, не видно ни по одному.',
  },
  advice: {
    en: 'Agree on one definition, write it once, and link to it from the other documents. If both are needed, give them two names.',
    ru: 'Договоритесь об одном определении, запишите его в одном месте, а из других документов дайте ссылку. Если нужны оба, назовите их по-разному.',
  },
  question: {
    en: 'When the two numbers differ, which one goes to the board?',
    ru: 'Если два числа разойдутся, какое вы покажете совету директоров?',
  },
  noFix: {
    en: 'Which definition holds is for those to agree on who report the metric.',
    ru: 'Какое определение верно, решают те, кто отчитывается по показателю.',
  },
  messages: {
    definition: {
      en: '“{metric}” is “{own}” here, but “{other}” in “{title}”. Which definition holds?',
      ru: '«{metric}» здесь — это «{own}», а в документе «{title}» — «{other}». Какое определение верное?',
    },
    unit: {
      en: '“{metric}” is counted in “{own}” here, but in “{other}” in “{title}”. Is it one metric?',
      ru: '«{metric}» здесь измеряют в «{own}», а в документе «{title}» — в «{other}». Это один показатель?',
    },
  },
  *between(summary, report, workspace) {
    for (const { own, other, differs } of metricsDefinedApart(workspace, summary)) {
      const { summary: there, found } = other;
      const slots = {
        metric: own.name,
        own: own[differs] ?? '',
        other: found[differs] ?? '',
        title: there.title,
      };
      const note = { en: 'The other definition stands here.', ru: 'Другое определение — здесь.' };
      yield report(differs, own.span, slots, [{ path: there.path, span: found.span, note }]);
    }
  },
});
