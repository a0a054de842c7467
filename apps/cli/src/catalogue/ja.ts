import { render } from '#catalogue';
import { doctorJa } from '#doctor';
import { roleDetailsJa, rolesJa } from './role-words.js';
import { referenceDetailsJa, referenceFaultsJa, referenceJa } from './reference-words.js';
import { backupDetailsJa, backupFaultsJa, backupJa } from './backup-ja.js';
import type { Imported } from '../ground/import-list.js';
import type { Words } from './index.js';
import { screeningJa, screeningDetailsJa } from './screening-ja.js';
import { seedDetailsJa, seedJa } from './seed-words.js';

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
    'ここにはデモ大学が入っています。本番用には別の場所を指定してください。例: SEKISHO_DATA=/var/lib/sekisho npm start -- --empty (DATABASE_URL で別のデータベースを指定することもできます)',
  'installation.open_demonstration': ({ host }) =>
    `デモ用アカウントのパスワードは公開されているため、HOST=${host} では起動できません。HOST=127.0.0.1 にするか、npm start -- --empty で本番用に作ってください。`,
  'installation.interrupted': () =>
    'デモ大学の作成が途中で止まっています。DATABASE_URL と VAULT_DATABASE_URL のデータベースを空にしてから、もう一度起動してください。',
  'installation.interrupted_elsewhere': () =>
    'デモ大学の作成が途中で止まっています。EVENT_STORE_URL に空の KurrentDB を、SEKISHO_DATA に新しいフォルダー (または DATABASE_URL に空のデータベース) を指定してから、もう一度起動してください。',
  'event_store.in_postgresql': () =>
    'この記録は PostgreSQL にありますが、EVENT_STORE_URL が KurrentDB を指しています。EVENT_STORE_URL の指定を外してください。移すには sekisho backup の後、EVENT_STORE_URL を指定し、空のデータベースで sekisho restore を実行します。',
  'event_store.in_kurrentdb': () =>
    'この記録は KurrentDB にありますが、EVENT_STORE_URL が指定されていません。その KurrentDB を指定してください。移すには sekisho backup の後、EVENT_STORE_URL を指定せず、空のデータベースで sekisho restore を実行します。',
  'event_store.unreachable': ({ address, reason }) =>
    `EVENT_STORE_URL の KurrentDB (${address}) から応答がありません (${reason})。動いているか、アドレス、ユーザー、tls の指定が正しいかを確認してから、もう一度起動してください。`,
  'event_store.foreign': ({ address }) =>
    `EVENT_STORE_URL の KurrentDB (${address}) には別の Sekisho の記録が入っています。このデータベースに対応する KurrentDB か、新しく始める場合は空の KurrentDB を指定してください。`,
  'event_store.empty': ({ address }) =>
    `EVENT_STORE_URL の KurrentDB (${address}) は空ですが、この Sekisho にはすでに記録があります。記録の入っている KurrentDB を指定するか、空のデータベースで sekisho restore を実行して戻してください。`,
  'house.part_ended': ({ part, words, log }) =>
    `${part} が止まりました (${words})。${log && `詳しくは ${log} を確認してください。`}原因を取り除いてから、もう一度起動してください。`,
  'house.gave_up': ({ part, times, words, log }) =>
    `${part} を ${times} 回起動し直しましたが、また止まりました (${words})。${log} を確認し、原因を取り除いてから、もう一度起動してください。`,
  'house.not_ready': () => '起動が 60 秒以内に終わりませんでした。データフォルダーの log/ を確認してください。',
  'vault.key_missing': ({ path }) =>
    `鍵ファイル ${path} がありません。この鍵がなければ、暗号化した内容は読めません。バックアップから戻し (SEKISHO_KEY で渡していた場合はそれを設定し)、もう一度起動してください。`,
  'vault.key_unreadable': ({ path }) =>
    `鍵ファイル ${path} を読めません。バックアップから戻すか、権限を確認してください。`,
  'vault.key_wrong': () => '指定された鍵は、この保管庫の鍵ではありません。この保管庫の鍵を指定してください。',
  'postgres.root': () =>
    'PostgreSQL は root では動かず、このフォルダーには他のユーザーから届きません。一般ユーザーで起動するか、DATABASE_URL を設定してください。',
  'postgres.no_binaries': ({ machine }) =>
    `この機械 (${machine}) 用の内蔵 PostgreSQL はありません。DATABASE_URL に PostgreSQL 15 以降を指定してください。`,
  'postgres.not_started': ({ folder, reason }) => `${folder} の内蔵 PostgreSQL を起動できません: ${reason}`,
  'postgres.orphan': ({ pid }) =>
    `以前の PostgreSQL (プロセス ${pid}) が終わりません。止めてから、もう一度起動してください。`,
  'installation.none': ({ folder }) =>
    `${folder} にはまだ何もありません。先に npm start を実行するか、SEKISHO_DATA で場所を指定してください。`,
  'seed.not_empty': ({ path }) =>
    `${path} にはすでに導入済みの Sekisho があります。架空の案件が混ざらないよう、空の場所を指定してください。例: SEKISHO_DATA=.sekisho-seeded`,
  'institution.none': () =>
    '大学がまだ登録されていません。npm start が表示するリンクから、最初の管理者の設定を済ませてください。',
  ...backupFaultsJa,
  ...referenceFaultsJa,
  'database.unreachable': ({ variable, database, reason }) =>
    `${variable} のデータベース (${database}) に接続できません: ${reason}。アドレス、パスワード、サーバーの起動を確認してください。`,
  'queue.unreachable': ({ server, reason }) =>
    `QUEUE_URL の Redis (${server}) に接続できません (${reason})。Redis が動いているか、アドレス、ユーザー、パスワードが正しいかを確認してください。QUEUE_URL を設定しなければ、処理待ちは PostgreSQL に置かれます。`,
  'queue.no_permission': ({ server }) =>
    `QUEUE_URL のユーザーには、Redis (${server}) の設定を調べる権限がありません。INFO を許可し (ACL SETUSER 名前 +info)、もう一度起動してください。`,
  'queue.too_old': ({ server, version, needed }) =>
    `QUEUE_URL の Redis (${server}) は ${version} です。${needed} 以降に更新するか、QUEUE_URL の設定を外してください (処理待ちは PostgreSQL に置かれます)。`,
  'queue.evicts': ({ server, policy }) =>
    `QUEUE_URL の Redis (${server}) は、メモリーが足りなくなると処理待ちを捨てる設定です (INFO memory の maxmemory_policy: ${policy})。CONFIG SET maxmemory-policy noeviction を実行し、redis.conf にも maxmemory-policy noeviction と書いてください。マネージド Redis では管理画面で設定してください。そのあと、もう一度起動してください。`,
  'database.newer': ({ name }) =>
    `データベースには、この版にない変更 ${name} が入っています。新しい版の Sekisho を起動してください。`,
  'database.migration_changed': ({ name }) =>
    `適用済みの変更 ${name} が書き換えられています。元に戻し、新しい変更を追加してください。`,
};

function outcomeJa({ list, outcome, version }: Pick<Imported, 'list' | 'outcome' | 'version'>): string[] {
  if (outcome === 'unchanged') return [`  第 ${version} 版と同じ内容です。第 ${version} 版がそのまま有効です。`];
  if (outcome === 'adopted') return [`  第 ${version} 版が有効になりました。`];
  return [
    `  第 ${version} 版を提案しました。別の人が採用するまで、これまでの版がそのまま有効です。`,
    `  次に: 輸出管理担当者が「懸念リスト」の画面 (/lists/${list}/proposal) で差分を確かめ、採用してください。`,
    '  別の担当者がいないとき: 同じコマンドに --alone --reason 理由 を付けてください。',
  ];
}

export const ja: Words = {
  language: 'ja',
  usageLine: '使い方: sekisho コマンド [オプション]',
  moreHelp: 'sekisho コマンド --help で、コマンドごとの説明を表示します。',
  summaries: {
    start: 'データベース、ワーカー、API、画面をまとめて起動します',
    migrate: 'データベースをこの版に合わせ、最初の管理者のためのリンクを表示します',
    lists: '有効なリストと採用待ちの版の一覧です。lists import ファイル で新しい版を取り込みます',
    roles: '別の人の確認を待つ任命の一覧です。確認できる人がいないときは roles confirm ID で確認します',
    screen: '名前のファイルをリストと照合します (データベースは不要です)',
    compare: '二つの名前の近さと、その理由を示します',
    reference: '照合に使う登録簿と辞書の一覧です。reference import ファイル で取り込みます',
    rebuild: '画面用のデータを記録から作り直します (作業中も使えます)',
    backup: 'システム全体を 1 つのファイルに保存します (鍵は別のファイルになります)',
    restore: '2 つのファイルからシステム全体を戻します',
    seed: '空の場所に、多数の案件を持つ架空の大学を作る',
    doctor: '設定、接続、遅れ、停止を調べます',
  },
  details: {
    start: [
      '内蔵の PostgreSQL (DATABASE_URL があればそちら) を使い、移行を済ませ、ワーカー、API、画面を起動して、アドレスを表示します。',
      '空のデータベースには、デモ大学を作ります。',
      '',
      '  --empty   デモを作らず、本番用に始めます。最初の管理者のための一度きりのリンクを表示します',
      '',
      'ワーカーや API が止まったときは 3 回まで起動し直します。それでも止まれば、理由を示して全体を終了します。',
      'Ctrl-C ですべて止まります。次に起動するとデータはそのまま残っています。設定は .env.example にあります。',
    ].join('\n'),
    migrate: [
      'API とワーカーを個別に起動する前に実行します。データベースをこの版の形にし、まだ何もなければ本番用の環境を作ります。',
      '誰もログインできない間は、最初の管理者のための一度きりのリンクを表示します (24 時間有効です。最後に表示したものだけが使えます)。',
      '何度実行しても、同時に実行しても問題ありません。デモ大学のデータベースには使えません。',
      '',
      '  --no-link   リンクを作りません。出力が記録に残る場所で使います',
      '  --json      1 行の JSON で出力します',
    ].join('\n'),
    lists: [
      '何も付けなければ、有効なリストの版、発効日、件数、元ファイルの SHA-256 と、採用を待っている版を表示します。',
      '',
      '最初の版はすぐに有効になります。2 回目以降の版は提案となり、提案した人とは別の輸出管理担当者が「懸念リスト」の画面で採用します。',
      '',
      'import ファイル...       内容から形式を見分け、追加、変更、削除、変更なしの件数を示します',
      '                        OFAC は sdn.csv、alt.csv、add.csv を一緒に指定します',
      '  --source ID           内容からリストの種類が分からないときに指定します',
      '  --dry-run             何が変わるかだけを示します',
      '  --strict              読めない行が 1 行でもあれば取り込みません',
      '  --entries N           正しい件数が分かっているときに指定します (件数が大きく減った場合に必要です)',
      '  --effective-date 日付  発効日 (例: 2026-04-01)',
      '  --mapping FILE.json   表のどの列が何を表すか (例: {"columns": {"機関": "name", "所在国": "country"}})。次回からは指定不要です',
      '  --alone --reason 理由 別の担当者がいないとき、2 回目以降の版をすぐに有効にします。理由は記録され、履歴に表示されます',
      '  --institution ID      複数の大学があるときに指定します',
      '  --json                1 ファイルにつき 1 行の JSON で出力します',
      '',
      '終了コード: 0 完了、1 取り込めなかった、または読めない行があった、2 使い方の誤り、または読めない入力',
    ].join('\n'),
    ...referenceDetailsJa,
    ...roleDetailsJa,
    rebuild: [
      '指定した画面用データ (指定がなければすべて) を、記録から別に作り直してから入れ替えます。動いている間も画面は使えます。',
      '',
      '  --json   1 つにつき 1 行の JSON で出力します',
    ].join('\n'),
    ...backupDetailsJa,
    ...screeningDetailsJa,
    ...seedDetailsJa,
    doctor: [
      '設定、接続、遅れ、停止を 1 行ずつ示します。起動中でも停止中でも使えます。',
      '',
      '  --json   プログラム向けに出力します',
      '',
      '終了コード: 0 問題なし、1 問題あり',
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
  restarting: ({ part, words, tries, triesMax, delayMs }) =>
    `${part} が止まりました (${words})。${delayMs / 1000} 秒後に起動し直します (${tries}/${triesMax})。`,
  ready: (url) => `Sekisho を起動しました: ${url}`,
  setUpHere: (url) =>
    `まだ誰もログインできません。最初の管理者はここから始めてください (24 時間以内、一度だけ):\n  ${url}`,
  logins: 'デモ大学のログイン (架空の人物です):',
  howToStop: (folder) => `データは ${folder} にあります。Ctrl-C ですべて止まります。`,
  migrated: (names) => `データベースをこの版に合わせました (変更 ${names.length} 件: ${names.join('、')})。`,
  alreadyMigrated: 'データベースはすでにこの版の形になっています。',
  linkLater: 'まだ誰もログインできません。sekisho migrate を実行すると、最初の管理者のためのリンクを表示します。',
  nothingToPrepare: '最初の管理者の設定も済んでいます。することはありません。',
  noFile: '取り込むファイルを指定してください。',
  unreadable: (file, code) => `${file} を読めません (${code})。名前と権限を確認してください。`,
  notANumber: (option) => `${option} には整数を指定してください。例: ${option} 835`,
  notADay: (option) => `${option} には実在する日付を指定してください。例: ${option} 2026-04-01`,
  noLists: '有効なリストはまだありません。sekisho lists import ファイル で取り込めます。',
  list: ({ listId, name, version, effectiveDate, counts, sha256 }) =>
    `${listId}  ${name.ja}\n  第 ${version} 版、発効日 ${effectiveDate ?? '取り込み時から'}、${counts.entries} 件、SHA-256 ${sha256}`,
  imported: (file, { list, dryRun, outcome, counts, rowErrors, repeated, version }) => [
    `${file}: ${list}、${counts.entries} 件 (追加 ${counts.added}、変更 ${counts.changed}、削除 ${counts.removed}、変更なし ${counts.unchanged})`,
    ...rowErrors.map(({ row, code }) => `  ${row} 行目: ${render(code, { row }, 'ja')}`),
    ...(repeated > 0 ? [`  ほかの行とまったく同じ行が ${repeated} 行あり、1 件として数えました。`] : []),
    ...(dryRun ? ['  何も変更していません (dry run)。'] : outcomeJa({ list, outcome, version })),
  ],
  waits: ({ version, counts, proposedAt, effectiveDate }) => [
    `  第 ${version} 版が ${proposedAt.slice(0, 10)} から採用を待っています (追加 ${counts.added}、変更 ${counts.changed}、削除 ${counts.removed}、発効日 ${effectiveDate ?? '採用時から'})`,
    '  提案した人とは別の輸出管理担当者が、「懸念リスト」の画面で採用または見送りを決めます。',
  ],
  notAMapping: (file, fields) =>
    `${file} は列の対応づけとして読めません。名称の列を 1 つ含めて {"columns": {"機関": "name"}} のように書いてください。指定できる項目: ${fields}`,
  aloneNeedsReason: '--alone と --reason 理由 は一緒に指定してください。例: --alone --reason "担当者が一人のため"',
  noView: (name, known) => `「${name}」という画面用データはありません。あるもの: ${known.join('、')}`,
  rebuilt: (view, events) => `${view}: ${events} 件の記録から作り直しました`,
  backup: backupJa,
  screening: screeningJa,
  reference: referenceJa,
  seed: seedJa,
  roles: rolesJa,
  doctor: doctorJa,
  diskFull: (path) =>
    `${path && `${path} のある`}ディスクの空きがありません。空きを作ってから、もう一度実行してください。`,
  fault: (code, params) => FAULTS[code]?.(params) ?? null,
};
