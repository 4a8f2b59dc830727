import type { CheckContext } from './check-context.ts';
import type { CheckedArticle } from './checked-article.ts';
import type { Finding } from './finding.ts';
import { findCapitals } from './rules/capitals.ts';
import { findDeadLinks } from './rules/links.ts';
import { findPersonalData } from './rules/personal-data.ts';
import { findIncompletePictures } from './rules/pictures.ts';
import { findMissingTexts } from './rules/required-texts.ts';
import { findSourceFaults } from './rules/source.ts';
import { findDecomposedText } from './rules/unicode.ts';

type Rule = (article: CheckedArticle, context: CheckContext) => Finding[];

const rules: Rule[] = [
  findMissingTexts,
  findIncompletePictures,
  findSourceFaults,
  findDeadLinks,
  findPersonalData,
  findCapitals,
  findDecomposedText,
];

/** Everything that speaks against publishing an article; what stops comes first. */
export function findFaults(article: CheckedArticle, context: CheckContext): Finding[] {
  const findings = rules.flatMap((rule) => rule(article, context));
  return [
    ...findings.filter(({ level }) => level === 'stop'),
    ...findings.filter(({ level }) => level === 'warn'),
  ];
}
