import type { BackupWords } from './backup-words.js';

const number = (count: number) => count.toLocaleString('ja');
const PARTS: Record<string, string> = { log: '件の記録', verify: '件の記録を検証', fold: '件の画面用データ' };

type Params = Record<string, string | number>;

export const backupDetailsJa = {
  backup: [
    'システム全体を FILE に、鍵を FILE.keys に保存します。動いている間も実行でき、ある一時点の状態を保存します。',
    '保存しながら記録を検証します。書き換えられた記録は保存せず、その場所を示します。',
    '',
    'FILE だけでは個人情報を読めません。2 つのファイルがそろうとすべて読めるため、別々の場所に保管してください。',
    '',
    '  --json   1 行の JSON で出力します',
    '',
    '終了コード: 0 完了、1 記録を検証できない、または処理を妨げるものがある、2 使い方の誤り、またはファイルを作れない',
  ].join('\n'),
  restore: [
    'FILE と FILE.keys からシステム全体を戻します。空の機械では、最初のコマンドとして実行できます。起動中は実行できません。',
    '2 つのファイルをすべて検証してから書き込み、書き込んだ後にもう一度検証します。消去済みの個人情報は戻りません。全員がログインし直します。',
    'バックアップの後に取り消したトークン、閉じたアカウント、外した役割、変えたパスワードは、バックアップのときの状態に戻ります。復元後に確認してください。',
    '',
    '  --replace   今あるものを置き換えます。中断した復元をやり直すときにも指定します',
    '  --json      1 行の JSON で出力します',
    '',
    '終了コード: 0 完了、1 復元できない (特に表示がなければ何も変更していません)、2 使い方の誤り、または読めないファイル',
  ].join('\n'),
};

export const backupJa: BackupWords = {
  noFile: 'ファイルを 1 つ指定してください。例: /mnt/backup/sekisho-2026-12-01',
  progress: (part, done) => (PARTS[part] ? `${number(done)} ${PARTS[part]}` : `${part}: ${number(done)} 行`),
  made: ({ file, keysFile, report, bytes, seconds }) => [
    `${file}: 記録 ${number(report.events)} 件 (${number(report.streams)} 系列) を検証し、保存しました (${(bytes / 1e6).toFixed(1)} MB、${seconds.toFixed(1)} 秒)`,
    `${keysFile}: 鍵です。2 つのファイルがそろうとすべて読めるため、別々の場所に保管してください。`,
  ],
  restored: ({ events, streams, erased }, seconds) => [
    `記録 ${number(events)} 件 (${number(streams)} 系列) を戻し、すべて検証しました (${seconds.toFixed(1)} 秒)。`,
    ...(erased > 0 ? [`消去済みの ${number(erased)} 人の個人情報は、消去されたままです。`] : []),
    'バックアップの後に取り消したトークン、閉じたアカウント、外した役割、変えたパスワードは、バックアップのときの状態に戻っています。アカウントと役割を直し、該当する人に新しいパスワードを設定してもらってください (設定すると、その人のトークンはすべて無効になります)。',
    '全員がログインし直してください。npm start で起動します。',
  ],
};

export const backupFaultsJa: Record<string, (params: Params) => string> = {
  'backup.not_a_backup': ({ file }) =>
    `${file} は sekisho backup で作ったファイルではありません。バックアップのファイルを指定してください (鍵は FILE.keys として隣に置きます)。`,
  'backup.newer': ({ file }) => `${file} は新しい版の Sekisho で作られています。その版で復元してください。`,
  'backup.damaged': ({ file }) =>
    `${file} は途中で切れているか、壊れています (チェックサムが一致しません)。別の写しを使うか、以前のバックアップを使ってください。`,
  'backup.keys_missing': ({ file }) =>
    `${file} がありません。鍵がなければバックアップは読めません。鍵のファイルを隣に置いてください。`,
  'backup.not_a_pair': ({ file }) =>
    `${file} は別のバックアップの鍵です。同時に作られた鍵のファイルを隣に置いてください。`,
  'backup.another_key': ({ file }) =>
    `SEKISHO_KEY は ${file} の鍵と異なります。設定を外すか、バックアップを作ったときの鍵を指定してください。`,
  'backup.exists': ({ file }) => `${file} はすでにあります。上書きはしません。別の名前を指定してください。`,
  'backup.unreadable': ({ file, reason }) => `${file} を読めません (${reason})。名前と権限を確認してください。`,
  'backup.unwritable': ({ file, reason }) =>
    `${file} を作れません (${reason})。書き込みのできる既存のフォルダーを指定してください。`,
  'backup.broken_log': ({ where }) =>
    `記録を検証できないため (${where})、何も書き込んでいません。以前のバックアップを残し、誰が書き換えたかを調べてください。`,
  'backup.erasure_runs': () =>
    '個人情報の消去が続いています。1 分ほど待って、もう一度実行してください。続く場合は sekisho doctor で確認してください。',
  'backup.log_held': () =>
    '記録の末尾を読めません。ほかの処理がデータベースを占有しています。sekisho doctor で確認して終わらせ、もう一度実行してください。',
  'restore.not_empty': () =>
    'ここにはすでに Sekisho のデータがあります。置き換えてよければ --replace を付けて実行してください。別の場所に戻すには SEKISHO_DATA か DATABASE_URL を指定してください。',
  'restore.unfinished': () =>
    '復元が途中で止まっており、データがそろっていません。sekisho restore FILE --replace をもう一度実行してください。',
  'restore.in_use': ({ name }) =>
    `データベースが使われています (${name})。接続している API とワーカーをすべて止めてから、復元してください。`,
  'restore.foreign_store': () =>
    'EVENT_STORE_URL には、このバックアップにない記録が入っており、ここからは空にできません。空のものを指定するか、EVENT_STORE_URL の設定を外してください。',
  'restore.incomplete': ({ where }) =>
    `書き込んだ内容が元と一致しません (${where})。このままでは起動できません。ディスクとデータベースに異常がないか、ほかから書き込まれていないかを調べてから、sekisho restore FILE --replace を実行してください。同じ表示になる場合は、別の空の場所に復元してください。`,
  'restore.view_stuck': ({ view }) =>
    `画面用データ ${view} を作れません。sekisho restore FILE --replace をもう一度実行し、続く場合は開発元に知らせてください。`,
};
