// The repairs that come with Sekisho, for what can be seen in the lists as they are published. The reasons stand in the catalogue.
import type { Repair } from './repairs.js';

const BIS = 'https://www.bis.gov/entity-list';
const CSL = 'https://www.trade.gov/consolidated-screening-list';
const METI = 'https://www.meti.go.jp/policy/anpo/law05.html';
const OURS = { replace: '', author: 'Sekisho', date: '2026-11-29' } as const;

export const REPAIR_TABLE: readonly Repair[] = [
  {
    id: 'us-csl-spare-space',
    list: 'us-csl',
    field: 'name',
    match: { rule: 'spare-space' },
    reason: 'list.repair_spare_space',
    url: CSL,
    ...OURS,
  },
  {
    id: 'us-csl-successors',
    list: 'us-csl',
    field: 'name',
    match: { rule: 'successors' },
    reason: 'list.repair_successors',
    url: CSL,
    ...OURS,
  },
  {
    id: 'us-csl-preceding',
    list: 'us-csl',
    field: 'aliases',
    match: { whole: '(all of preceding located in or near Mianyang, Sichuan Province)' },
    reason: 'list.repair_remark_among_names',
    url: BIS,
    ...OURS,
  },
  {
    id: 'us-csl-enumeration',
    list: 'us-csl',
    field: 'aliases',
    match: { rule: 'enumeration' },
    reason: 'list.repair_enumeration',
    url: BIS,
    ...OURS,
  },
  {
    id: 'us-csl-century',
    list: 'us-csl',
    field: 'listedOn',
    match: { rule: 'century' },
    reason: 'list.repair_century',
    url: BIS,
    ...OURS,
  },
  {
    id: 'meti-enumeration',
    list: 'meti-eul',
    field: 'aliases',
    match: { rule: 'enumeration' },
    reason: 'list.repair_enumeration',
    url: METI,
    ...OURS,
  },
  {
    id: 'parentheses-name',
    list: null,
    field: 'name',
    match: { rule: 'parentheses' },
    reason: 'list.repair_parentheses',
    url: null,
    ...OURS,
  },
  {
    id: 'parentheses-aliases',
    list: null,
    field: 'aliases',
    match: { rule: 'parentheses' },
    reason: 'list.repair_parentheses',
    url: null,
    ...OURS,
  },
];
