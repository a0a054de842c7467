export const session = {
  welcome: '関所へようこそ',
  lead: '留学生・研究者の受入れと、技術の提供にかかわる手続きを行います。大学のアカウントでサインインしてください。',
  demonstrationLead: '体験用の大学です。立場をひとつ選ぶと、その人の画面が開きます。登録は要りません。',
  personas: '立場を選んで体験する',
  enterAs: 'この立場で入る',
  own: 'サインイン',
  byPassword: 'メールアドレスでサインインする',
  email: 'メールアドレス',
  password: 'パスワード',
  emailFirst: 'メールアドレスを入力してください。',
  passwordFirst: 'パスワードを入力してください。',
  signIn: 'サインインする',
  expired: {
    title: 'もう一度サインインしてください',
    detail: '一定の時間が過ぎたため、サインインが切れました。入力中の内容はこのまま残っています。',
  },
} as const;
