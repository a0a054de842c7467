// Versions and what differs between them, as the studio shows them.
import { lastDayOf, versionInForceOn, type DraftedPolicy, type InstitutionPolicies } from '#cases';
import { renderBoth } from '#catalogue';
import {
  currentPolicy,
  difference,
  FIGURES,
  figuresOf,
  nameOfVersion,
  TABLE_IDS,
  type Changes,
  type FactName,
  type FigureName,
  type Policy,
  type RuleChange,
  type RuleSource,
  type TableId,
} from '#policy';
import type { PersonId } from '#kernel';
import { boardCode, boardWords, type CommitteeNames } from './board-words.js';
import {
  conditionalStepCode,
  conditionalStepWords,
  topicUnitCode,
  topicUnitWords,
  type UnitNames,
} from './route-words.js';
import { columnsOf, ruleView, tableView } from './rule-words.js';
import type {
  FigureDifference,
  NamedDifference,
  PolicyBoardView,
  PolicyDifferenceView,
  PolicyFigureView,
  PolicyRouteRuleView,
  PolicyVersionRow,
  PolicyVersionView,
  RuleDifference,
} from './policy-version.dto.js';

/** How the reader calls a person. */
export type NameOf = (person: PersonId) => string | null;

/** What of the university a policy names by an id. */
export interface Called {
  committees: CommitteeNames;
  units: UnitNames;
}

/** Who reads, and when. */
export interface Reading extends Called {
  me: PersonId;
  today: string;
  nameOf: NameOf;
}

const SIMULATIONS_SHOWN = 20;

/** A version and its life. */
export function versionRow(policy: Policy, policies: InstitutionPolicies, reading: Reading): PolicyVersionRow {
  const { version, standing } = policy;
  const { nameOf } = reading;
  const draft = policies.drafts.find((each) => each.version === version);
  const of = <Part extends { version: string }>(parts: readonly Part[]): Part[] =>
    parts.filter((part) => part.version === version).reverse();
  const proposal = policies.proposal?.version === version ? policies.proposal : null;
  return {
    ...{ name: nameOfVersion(version), state: stateOf(version, policies, reading), standing },
    ...{ file: draft?.file ?? null, hash: draft?.hash.slice(0, 16) ?? null },
    ...{ draftedBy: draft ? nameOf(draft.by) : null, draftedAt: draft?.at ?? null },
    proposal: proposal && {
      ...{ proposal: proposal.proposal, from: proposal.from, reason: proposal.reason, at: proposal.at },
      ...{ by: nameOf(proposal.by), mine: proposal.persons.includes(reading.me) },
    },
    activations: of(policies.activations).map(({ from, proposedBy, by, at }) => ({
      ...{ from, proposedBy: nameOf(proposedBy), activatedBy: nameOf(by), at },
    })),
    until: lastDayOf(version, policies),
    declined: of(policies.declined).map(({ from, by, at, reason }) => ({ from, by: nameOf(by), at, reason })),
    withdrawn: withdrawal(draft, nameOf),
    simulations: of(policies.simulations)
      .slice(0, SIMULATIONS_SHOWN)
      .map(({ against, by, at, counts }) => ({ against: nameOfVersion(against), by: nameOf(by), at, counts })),
  };
}

function withdrawal(draft: DraftedPolicy | undefined, nameOf: NameOf): PolicyVersionRow['withdrawn'] {
  if (!draft?.withdrawn) return null;
  const { by, at, reason } = draft.withdrawn;
  return { by: nameOf(by), at, reason };
}

function stateOf(version: string, policies: InstitutionPolicies, { today }: Reading): PolicyVersionRow['state'] {
  if (versionInForceOn(today, policies) === version) return 'in-force';
  if (policies.proposal?.version === version) return 'proposed';
  const own = policies.activations.filter((each) => each.version === version);
  if (own.some(({ from }) => from > today)) return 'coming';
  // The one that came with the program was in force until the first one that an institution activated.
  if (own.length > 0 || version === currentPolicy.version) return 'past';
  const draft = policies.drafts.find((each) => each.version === version);
  if (!draft) return 'shipped';
  return draft.withdrawn ? 'withdrawn' : 'draft';
}

/** A version with its tables. */
export function versionView(policy: Policy, policies: InstitutionPolicies, reading: Reading): PolicyVersionView {
  return {
    ...versionRow(policy, policies, reading),
    tables: TABLE_IDS.map((id) => tableView(id, policy.tables[id])),
    boards: policy.boards.map((board): PolicyBoardView => {
      const { source, effectiveDate, standing } = board;
      return { code: boardCode(board), says: boardWords(board, reading.committees), source, effectiveDate, standing };
    }),
    conditionalSteps: policy.conditionalSteps.map((rule) =>
      routeRuleView(rule, { code: conditionalStepCode(rule), says: conditionalStepWords(rule) }),
    ),
    topicUnits: policy.topicUnits.map((rule) =>
      routeRuleView(rule, { code: topicUnitCode(rule), says: topicUnitWords(rule, reading.units) }),
    ),
    figures: FIGURES.map((figure) => figureView(figure, policy)),
  };
}

function routeRuleView(
  { source, effectiveDate, standing }: RuleSource,
  words: Pick<PolicyRouteRuleView, 'code' | 'says'>,
): PolicyRouteRuleView {
  return { ...words, source, effectiveDate, standing };
}

function figureView(figure: FigureName, policy: Policy): PolicyFigureView {
  return { figure, name: renderBoth(`policy_figure.${figure}`), ...figuresOf(policy)[figure] };
}

/** Rule by rule, from one version to another. */
export function differenceView(before: Policy, after: Policy, called: Called): PolicyDifferenceView {
  const { tables, figures, boards, conditionalSteps, topicUnits, grounds, rows } = difference(before, after);
  const titles = new Map([...before.controlList.rows, ...after.controlList.rows].map(({ row, title }) => [row, title]));
  const inputsOf = (table: TableId): FactName[] => [
    ...new Set([...before.tables[table].inputs, ...after.tables[table].inputs]),
  ];
  const ground = (code: string) => renderBoth(`ground.${code}`);
  const title = (row: string) => titles.get(row) ?? { ja: row, en: row };
  return {
    ...{ before: nameOfVersion(before.version), after: nameOfVersion(after.version) },
    tables: tables.map(({ table, hit, rules }) => ({
      ...{ table, name: renderBoth(`policy_table.${table}`) },
      rules: rules.map((change) => ruleDifference(change, inputsOf(table))),
      hitBefore: hit && renderBoth(`policy_hit.${hit.before}`),
      hitAfter: hit && renderBoth(`policy_hit.${hit.after}`),
      ...columnsOf(table, inputsOf(table)),
    })),
    figures: figures.map(({ figure }): FigureDifference => ({
      before: figureView(figure, before),
      after: figureView(figure, after),
    })),
    boards: changed(boards, (board) => ({ code: boardCode(board), says: boardWords(board, called.committees) })),
    conditionalSteps: changed(conditionalSteps, (rule) => ({
      ...{ code: conditionalStepCode(rule), says: conditionalStepWords(rule) },
    })),
    topicUnits: changed(topicUnits, (rule) => ({
      ...{ code: topicUnitCode(rule), says: topicUnitWords(rule, called.units) },
    })),
    grounds: named({ ...grounds, altered: grounds.sourced }, ground),
    controlListRows: named({ ...rows, altered: rows.renamed }, title),
  };
}

function ruleDifference({ how, before, after }: RuleChange, inputs: readonly FactName[]): RuleDifference {
  return { how, before: before && ruleView(before, inputs), after: after && ruleView(after, inputs) };
}

function changed<Item>(
  { added, removed, changed: altered }: Changes<Item>,
  words: (item: Item) => Pick<NamedDifference, 'code' | 'says'>,
): NamedDifference[] {
  const of = (how: NamedDifference['how'], items: readonly Item[]): NamedDifference[] =>
    items.map((item) => ({ how, ...words(item) }));
  return [...of('added', added), ...of('removed', removed), ...of('altered', altered)];
}

function named(
  { added, removed, altered }: { added: string[]; removed: string[]; altered: string[] },
  says: (code: string) => NamedDifference['says'],
): NamedDifference[] {
  const of = (how: NamedDifference['how'], codes: string[]): NamedDifference[] =>
    codes.map((code) => ({ how, code, says: says(code) }));
  return [...of('added', added), ...of('removed', removed), ...of('altered', altered)];
}
