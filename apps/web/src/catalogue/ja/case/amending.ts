/** What the host amends while the case is being decided on, and how those who decide are told. */
export const amending = {
  title: '審査中に内容を修正する',
  confirm: '修正を確定する',
  done: '内容を修正しました',
  meaning:
    '修正した内容は、変更前の内容とともに審査する人に示します。承認済みの段階でも、修正に関係する場合は承認をやり直します。',
  reason: '修正する理由（審査する人に表示されます）',
  phrase: { one: '誤記を直すため。', two: '計画が変わったため。' },
  nothing: '修正した項目がありません。修正しない場合は「キャンセル」を押してください。',
  effect: {
    nobody: '修正しても判断には影響しません。審査する人に知らせます。',
    steps: '審査する人が、修正後の内容で判断します。',
    again: '修正すると、承認をやり直します：{{steps}}',
  },
  shut: {
    title: '審査中に修正できない項目',
    why: '確認の根拠になっている項目です。変更が必要な場合は、審査している人に差戻しを依頼してください。再提出すると、確認をやり直します。',
  },
  consequence: {
    again: '承認をやり直す段階：{{steps}}',
    steps: '済んだ承認はそのまま残り、これから審査する人が修正後の内容で判断します。',
    nobody: '判断には影響しません。審査する人に知らせます。',
  },
  card: {
    title: '審査中に変わった内容',
    again: '承認をやり直す段階：{{steps}}',
    seen: '済んだ承認には影響しません。これから審査する人が確かめます。',
    told: '規程により、判断に影響しない変更です。承認はそのまま有効です。',
    reason: '理由',
  },
  askedAgain: '内容が変わったため、判断をやり直します：{{changes}}',
  decidedAgain: '内容が変わったため、判断をやり直しました：{{changes}}',
} as const;
