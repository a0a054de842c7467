import type { Words } from './index.js';

const FAULTS: Record<string, (params: Record<string, string | number>) => string> = {
  'setting.bad': ({ variable, fault, example }) =>
    `${variable} の値が正しくありません (${fault})。正しい例: ${example}`,
  'disk.full': ({ folder }) =>
    `${folder} のあるディスクの空きがありません。空きを作ってから、もう一度起動してください。`,
  'data_folder.unusable': ({ folder, reason }) =>
    `データフォルダー ${folder} を作れません (${reason})。SEKISHO_DATA で別の場所を指定するか、権限を直してください。`,
  'data_folder.in_use': ({ folder, pid, purpose }) =>
    `${folder} ではすでに Sekisho が動いています (プロセス ${pid}、${purpose})。そちらを使うか、先に止めてください。`,
  'port.busy': ({ host, port, other }) =>
    `${host} のポート ${port} は他のプログラムが使っています。そちらを止めるか、別のポートを指定してください。例: PORT=${other} npm start`,
  'port.forbidden': ({ port }) =>
    `ポート ${port} は管理者しか使えません。1024 以上を指定してください。例: PORT=3000 npm start`,
  'port.no_address': ({ host }) => `HOST=${host} はこの機械のアドレスではありません。正しい例: HOST=127.0.0.1`,
  'installation.demonstration_here': () =>
    'このデータフォルダーにはデモ大学が入っています。本番用には別の場所を指定してください。例: SEKISHO_DATA=/var/lib/sekisho npm start -- --empty',
  'installation.open_demonstration': ({ host }) =>
    `デモ用アカウントのパスワードは公開されているため、HOST=${host} では起動できません。HOST=127.0.0.1 にするか、npm start -- --empty で本番用に作ってください。`,
  'installation.interrupted': () =>
    'デモ大学の作成が途中で止まっています。DATABASE_URL と VAULT_DATABASE_URL のデータベースを空にしてから、もう一度起動してください。',
  'house.part_ended': ({ part, words }) => `${part} が止まりました: ${words}`,
  'house.not_ready': () => '起動が 60 秒以内に終わりませんでした。データフォルダーの log/ を確認してください。',
  'postgres.root': () =>
    'PostgreSQL は root では動かず、このフォルダーには他のユーザーから届きません。一般ユーザーで起動するか、DATABASE_URL を設定してください。',
  'postgres.no_binaries': ({ machine }) =>
    `この機械 (${machine}) 用の内蔵 PostgreSQL はありません。DATABASE_URL に PostgreSQL 15 以降を指定してください。`,
  'postgres.not_started': ({ folder, reason }) => `${folder} の内蔵 PostgreSQL を起動できません: ${reason}`,
  'postgres.orphan': ({ pid }) =>
    `以前の PostgreSQL (プロセス ${pid}) が終わりません。止めてから、もう一度起動してください。`,
  'database.unreachable': ({ variable, database, reason }) =>
    `${variable} のデータベース (${database}) に接続できません: ${reason}。アドレス、パスワード、サーバーの起動を確認してください。`,
  'database.newer': ({ name }) =>
    `データベースには、この版にない変更 ${name} が入っています。新しい版の Sekisho を起動してください。`,
  'database.migration_changed': ({ name }) =>
    `適用済みの変更 ${name} が書き換えられています。元に戻し、新しい変更を追加してください。`,
};

export const ja: Words = {
  language: 'ja',
  usageLine: '使い方: sekisho コマンド [オプション]',
  moreHelp: 'sekisho コマンド --help で、コマンドごとの説明を表示します。',
  summaries: {
    start: 'データベース、ワーカー、API、画面をまとめて起動します',
  },
  details: {
    start: [
      '内蔵の PostgreSQL (DATABASE_URL があればそちら) を使い、移行を済ませ、ワーカー、API、画面を起動して、アドレスを表示します。',
      '空のデータベースには、デモ大学を作ります。',
      '',
      '  --empty   デモを作らず、本番用に始めます。最初の管理者のための一度きりのリンクを表示します',
      '',
      'Ctrl-C ですべて止まります。次に起動するとデータはそのまま残っています。設定は .env.example にあります。',
    ].join('\n'),
  },
  unknownCommand: (name) => `「${name}」というコマンドはありません。sekisho --help で一覧を表示します。`,
  seeHelp: (name) => `使い方は sekisho ${name} --help で確認できます。`,
  tooMuch: (word) => `「${word}」は余分です。`,
  stages: {
    databases: 'データベースを開いています …',
    programs: 'ワーカーと API を起動しています …',
    seeding: 'デモ大学の 6 週間を再現しています (初回のみ) …',
  },
  stopping: '停止しています …',
  ready: (url) => `Sekisho を起動しました: ${url}`,
  setUpHere: (url) =>
    `まだ誰もログインできません。最初の管理者はここから始めてください (24 時間以内、一度だけ):\n  ${url}`,
  logins: 'デモ大学のログイン (架空の人物です):',
  howToStop: (folder) => `データは ${folder} にあります。Ctrl-C ですべて止まります。`,
  diskFull: (path) =>
    `${path && `${path} のある`}ディスクの空きがありません。空きを作ってから、もう一度実行してください。`,
  fault: (code, params) => FAULTS[code]?.(params) ?? null,
};
