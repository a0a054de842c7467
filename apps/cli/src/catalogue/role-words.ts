import { render } from '#catalogue';
import type { WaitingProposal } from '#identity';

/** What `roles` says. */
export interface RoleWords {
  none: string;
  /** One proposal and what there is to know of it, by ids. */
  waits(proposal: WaitingProposal): string;
  confirmed(proposal: WaitingProposal): string;
  noProposal: string;
  unknown(proposal: string): string;
}

const day = (instant: string) => instant.slice(0, 10);

export const rolesEn: RoleWords = {
  none: 'No role waits to be confirmed.',
  waits: ({ proposal, account, role, unit, proposedBy, proposedAt }) =>
    `${proposal}  ${render(`role.${role}`, {}, 'en')} of ${unit ?? 'the whole university'}\n  for the account ${account}, proposed by ${proposedBy} on ${day(proposedAt)}`,
  confirmed: ({ account, role, unit }) =>
    `Confirmed, and recorded as the operator’s act: ${render(`role.${role}`, {}, 'en')} of ${unit ?? 'the whole university'} for the account ${account}.`,
  noProposal: 'say which proposal to confirm: sekisho roles confirm ID (sekisho roles shows them).',
  unknown: (proposal) => `no proposal ${proposal} waits to be confirmed; sekisho roles shows those that do.`,
};

export const roleDetailsEn = {
  roles: [
    'Without more words: the roles that one person proposed and another has to confirm. Confirming is done on the screen "Organisation" by an',
    'administrator, an executive or the president who neither proposed the role nor gets it.',
    '',
    'confirm ID         confirms one from this machine, where nobody who could is left. The log names the operator.',
    '  --institution ID which of several universities',
    '  --json           one line of JSON per proposal',
  ].join('\n'),
};

export const rolesJa: RoleWords = {
  none: '確認を待つ任命はありません。',
  waits: ({ proposal, account, role, unit, proposedBy, proposedAt }) =>
    `${proposal}  ${render(`role.${role}`, {}, 'ja')}（${unit ?? '大学全体'}）\n  アカウント ${account}、提案 ${proposedBy}、${day(proposedAt)}`,
  confirmed: ({ account, role, unit }) =>
    `確認しました。サーバー管理者の操作として記録されます: ${render(`role.${role}`, {}, 'ja')}（${unit ?? '大学全体'}）、アカウント ${account}`,
  noProposal: '確認する提案を指定してください: sekisho roles confirm ID（sekisho roles で一覧を表示します）',
  unknown: (proposal) => `提案 ${proposal} は確認を待っていません。sekisho roles で一覧を表示します。`,
};

export const roleDetailsJa = {
  roles: [
    '何も付けなければ、別の人の確認を待っている任命を表示します。確認は「組織と権限」の画面で、提案した人でも任命される本人でもない',
    '管理者・統括責任者・最高責任者が行います。',
    '',
    'confirm ID         確認できる人が残っていないとき、この機械から確認します。サーバー管理者の操作として記録されます',
    '  --institution ID 大学が複数あるときに指定します',
    '  --json           提案ごとに一行の JSON',
  ].join('\n'),
};
