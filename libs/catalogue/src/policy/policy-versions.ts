// What is refused in the life of a policy, and when a case is to be moved to another version.
const ja = {
  'policy.unknown': 'その版の規程はありません。版の一覧を読み込み直して、一覧から選んでください。',
  'policy.too_many_drafts':
    '登録できる規程は{max}件までです。内容を比べるだけであれば、登録済みの版を使ってください。新しい版の登録については、システム管理者に相談してください。',
  'policy.not_a_draft': '版 {version} は下書きではないため、取り下げられません。適用された版は記録として残ります。',
  'policy.proposal_waits':
    'この版の適用は、承認を待っています。先に適用の提案を見送ってから、下書きを取り下げてください。',
  'policy.withdrawn': '版 {version} は取り下げられています。別の版を選ぶか、新しい版を登録してください。',
  'policy.not_a_day': '適用日は、2027-04-01 の形の実在する日付で指定してください。',
  'policy.from_past':
    '適用日を過去の日にはできません。今日（{today}）以降の日を指定してください。提案が過ぎた場合は、新しい適用日で提案し直してください。',
  'policy.second_person':
    '規程の適用は、提案した人とは別の統括責任者または最高責任者が承認します。別の人に依頼してください。',
  'policy.proposal_gone':
    'この提案はすでに決まったか、新しい提案に替わりました。画面を読み込み直し、今の提案を確かめてください。今回の操作では何も変わっていません。',
  'policy.not_in_force':
    '案件を移せるのは、新しい案件に適用されている版（今は {version}）だけです。画面を読み込み直し、変わる点を確かめてください。',
  'policy_file.version_taken':
    '版の名前「{version}」はすでに使われています。内容を変えた規程には、新しい名前を付けてください。',
  'policy_file.not_storable': '記録できない文字が項目の名前に使われています。英数字で書いてください。',
};

const en: typeof ja = {
  'policy.unknown': 'There is no such version. Load the list of versions again and choose one of those it shows.',
  'policy.too_many_drafts':
    'There is room for {max} versions. To compare contents, use one that is there. Ask the administrator before drafting more.',
  'policy.not_a_draft': 'Version {version} is no draft and cannot be withdrawn. What was in force stays on record.',
  'policy.proposal_waits':
    'Its activation waits for a second person. Decline the proposal before withdrawing the draft.',
  'policy.withdrawn': 'Version {version} was withdrawn. Choose another, or draft a new one.',
  'policy.not_a_day': 'Give the first day as a day that exists, for example 2027-04-01.',
  'policy.from_past':
    'A policy cannot begin in the past. Give a day from today ({today}) on; a proposal whose day has passed must be made again.',
  'policy.second_person':
    'An activation is confirmed by an executive or the president other than who proposed it. Ask somebody else.',
  'policy.proposal_gone':
    'This proposal was settled or overtaken by a newer one. Load the page again and look at what waits now. Nothing was changed.',
  'policy.not_in_force':
    'A case can be moved only to the version that new cases begin under (now {version}). Load the page again and look at what would change.',
  'policy_file.version_taken':
    'The version “{version}” exists already. Give a policy that says something else a new name.',
  'policy_file.not_storable': 'A key has characters that cannot be recorded. Write it in letters and digits.',
};

export const policyVersionTexts = { ja, en };
