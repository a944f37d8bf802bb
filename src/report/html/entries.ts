import { documentFinder, groupByDocument, type Place } from '../../linter/by-document.ts';
import { portfolioEntries } from '../../linter/entries.ts';
import type { DocumentReport, Finding, Report } from '../../linter/report.ts';
import { type Coverage, coverageOf } from '../../portfolio/coverage.ts';
import { compareStrength, type Strength, strengthOf } from '../../portfolio/entry.ts';
import { compareNullLast } from '../../text/compare.ts';
import { groupBy } from '../../text/group.ts';

/** A document as the page shows it. */
export interface Card {
  /** Its number, from 1, in the order of the page. */
  number: number;
  document: DocumentReport;
  findings: readonly Finding[];
  /** Those that the baseline knows. */
  known: readonly Finding[];
  /** Of its best answer. */
  strength: Strength;
}

/** What the page shows of one owner. */
export interface OwnerPart {
  owner: string | null;
  cards: readonly Card[];
  /** Null where the run had only a part of the documents, or all of the owner's are retired. */
  coverage: Coverage | null;
}

export interface PageParts {
  owners: readonly OwnerPart[];
  cards: readonly Card[];
  /** Findings in files that are in no list of documents. */
  others: readonly Finding[];
}

/** Documents by owner, those without one last; of each the stories come first, otherwise in the order of the report. */
export function partsOf({ documents, findings, portfolio, baseline }: Report): PageParts {
  const { byDocument, others } = groupByDocument(documents, findings);
  const { byDocument: knownBy } = groupByDocument(documents, baseline?.known ?? []);
  const coverages = portfolio === null ? [] : coverageOf(portfolio.entries, portfolio.preset);
  const coverageBy = new Map(coverages.map((coverage) => [coverage.owner, coverage]));
  const byOwner = groupBy(documents, ({ owner }) => owner);
  let number = 0;
  const owners = [...byOwner]
    .sort(([a], [b]) => compareNullLast(a, b))
    .map(([owner, own]): OwnerPart => {
      const ordered = [...own].sort((a, b) => Number(a.kind === 'answer') - Number(b.kind === 'answer'));
      const cards = ordered.map((document): Card => {
        number += 1;
        const strength = strengthOfDocument(document);
        const [own, known] = [byDocument.get(document) ?? [], knownBy.get(document) ?? []];
        return { number, document, findings: own, known, strength };
      });
      return { owner, cards, coverage: coverageBy.get(owner) ?? null };
    });
  return { owners, cards: owners.flatMap(({ cards }) => cards), others };
}

function strengthOfDocument(document: DocumentReport): Strength {
  const [best] = portfolioEntries(document).sort(compareStrength);
  if (best !== undefined) return strengthOf(best);
  return document.status === 'draft' ? 'draft' : 'weak';
}

/** The title; where there is none, the prompt or the path. */
export function titleOf({ title, prompt, filePath }: DocumentReport): string {
  return title?.trim() || prompt?.trim() || filePath;
}

/** The number of the card that an entry or a finding belongs to. */
export function numbersOf(cards: readonly Card[]): (place: Place) => number {
  const find = documentFinder(cards.map(({ document }) => document));
  const numbers = new Map(cards.map(({ number, document }) => [document, number]));
  return (place) => {
    const document = find(place);
    return (document !== null && numbers.get(document)) || 0;
  };
}
