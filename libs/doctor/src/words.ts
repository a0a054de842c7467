// What the doctor says, in both languages. Whatever is not well ends in what to do.
import type { BriefRoleFact, OldestWriter } from './facts.js';

export interface DoctorWords {
  houseUp(pid: number, purpose: string): string;
  houseDown: string;
  apiReady(url: string): string;
  apiSilent(url: string, status: string): string;
  duration(seconds: number): string;
  reachable(ms: number): string;
  unreachable(failure: string): string;
  storeReachable(ms: number): string;
  storeUnreachable(failure: string): string;
  keyFits: string;
  migrated: string;
  notMigrated(names: readonly string[]): string;
  logEmpty: string;
  lastAppend(ago: string): string;
  historiesHold(looked: number): string;
  historiesBroken(named: readonly string[], all: number): string;
  fenceFree: string;
  fenceHeld(writer: OldestWriter): string;
  workers(count: number, beatSeconds: number): string;
  workerSilent(ago: string): string;
  noWorker: string;
  sweptBy(worker: string): string;
  unswept: string;
  followersWell(well: number, all: number): string;
  standsStill(failure: string, event: string | null, attempts: number): string;
  parked(count: number): string;
  rebuilding(behind: number): string;
  unfollowed: string;
  behind(count: number): string;
  queued(place: string, jobs: { waiting: number; active: number; busiest: string }): string;
  queueAway(place: string): string;
  queueSilent(place: string, failure: string): string;
  checksAnswered: string;
  checksUnanswered(count: number, since: string): string;
  noList: string;
  listInForce(version: number, entries: number, days: number): string;
  listOld: string;
  rolesHeld: string;
  briefRole(role: BriefRoleFact): string;
  rolesBrief(named: readonly string[], all: number): string;
  mailSent(waiting: number): string;
  mailWaiting(waiting: number, faults: readonly string[]): string;
  mailFailed(named: readonly string[], all: number): string;
  mailUnsent(kept: number): string;
  mailDemonstration(kept: number): string;
  disk(freeMb: number): string;
  diskLow(freeMb: number): string;
}

export function doctorWords(language: 'ja' | 'en'): DoctorWords {
  return language === 'ja' ? doctorJa : doctorEn;
}

type Unit = 'seconds' | 'minutes' | 'hours' | 'days';

/** A length of time in its largest fitting unit. */
function inUnits(seconds: number): [number, Unit] {
  if (seconds < 120) return [Math.round(seconds), 'seconds'];
  if (seconds < 2 * 3600) return [Math.round(seconds / 60), 'minutes'];
  return seconds < 2 * 86_400 ? [Math.round(seconds / 3600), 'hours'] : [Math.round(seconds / 86_400), 'days'];
}

const UNITS_EN: Record<Unit, string> = { seconds: 's', minutes: 'min', hours: 'h', days: 'days' };
const UNITS_JA: Record<Unit, string> = { seconds: '秒', minutes: '分', hours: '時間', days: '日' };

export const doctorEn: DoctorWords = {
  houseUp: (pid, purpose) => `runs (process ${pid}, ${purpose})`,
  houseDown: 'does not run; npm start raises it',
  apiReady: (url) => `answers at ${url}`,
  apiSilent: (url, status) =>
    `does not answer at ${url}${status && ` (${status})`}; see log/api.log in the data folder`,
  duration: (seconds) => {
    const [count, unit] = inUnits(seconds);
    return `${count} ${UNITS_EN[unit]}`;
  },
  reachable: (ms) => `answers in ${ms} ms`,
  unreachable: (failure) => `does not answer (${failure}); see whether PostgreSQL runs and its address is right`,
  storeReachable: (ms) => `the KurrentDB that holds the events answers in ${ms} ms`,
  storeUnreachable: (failure) =>
    `the KurrentDB that holds the events does not answer (${failure}); see whether it runs and EVENT_STORE_URL is right`,
  keyFits: 'the key given opens the vault',
  migrated: 'all applied',
  notMigrated: (names) => `not applied: ${names.join(', ')}; restart the house`,
  logEmpty: 'nothing has been written yet',
  lastAppend: (ago) => `the last event was written ${ago} ago`,
  historiesHold: (looked) => `verified ${looked} of them: those changed last, and some from anywhere`,
  historiesBroken: (named, all) =>
    `${all} do not verify: ${named.join(', ')}${all > named.length ? ', …' : ''}; nothing can be decided on them: keep the database as it is and compare it with a backup`,
  fenceFree: 'nobody holds the readers of the log back',
  fenceHeld: ({ application, database, pid, ageSeconds }) =>
    `${application || 'a program'} (process ${pid}, database ${database}) has been writing for ${ageSeconds} s; until it ends no newer event is seen: end it, or wait`,
  workers: (count, beatSeconds) => `${count} alive, heard of ${beatSeconds} s ago`,
  workerSilent: (ago) =>
    `last heard of ${ago} ago; checks wait and lists stand still: see log/worker.log in the data folder`,
  noWorker:
    'none has been heard of within the hour; checks wait and lists stand still: see log/worker.log in the data folder',
  sweptBy: (worker) => `${worker} is on watch`,
  unswept:
    'nobody orders again what the queue loses; a worker takes it up within 15 s of its start: see log/worker.log',
  followersWell: (well, all) => `${well} of ${all} follow the log`,
  standsStill: (failure, event, attempts) =>
    `stands still at event ${event ?? '?'} after ${attempts} tries: ${failure}; mend the cause, it goes on by itself`,
  parked: (count) => `gave up on ${count} events; they and their faults are in operation.parked`,
  rebuilding: (behind) => `is being rebuilt, ${behind} events to go; what is seen meanwhile is the old one`,
  unfollowed: 'nobody folds it; see log/worker.log in the data folder',
  behind: (count) => `${count} events or more behind; it catches up by itself while a worker lives`,
  queued: (place, { waiting, active, busiest }) =>
    waiting + active === 0
      ? `empty (${place})`
      : `${waiting} jobs wait, ${active} are being done${busiest && `, most of ${busiest}`} (${place})`,
  queueAway: (place) => `its tables are away (${place}); the next job or the next start of a worker makes them again`,
  queueSilent: (place, failure) =>
    `${place} does not answer (${failure}); checks wait until it does, nothing is lost: see whether it runs and QUEUE_URL is right`,
  checksAnswered: 'none waits for longer than 5 minutes',
  checksUnanswered: (count, since) =>
    `${count} unanswered, the oldest for ${since}; the case page says why it failed, and the worker tries again by itself`,
  noList:
    'no list is in force, so every screening ends in “unknown”: import one by the browser or sekisho lists import',
  listInForce: (version, entries, days) => `version ${version}, ${entries} entries, adopted ${days} days ago`,
  listOld: '; look for a newer one at its source',
  rolesHeld: 'none was granted, used and over within a day in the last 30 days',
  briefRole: ({ account, role, unit, grantedBy, grantedAt, endedBy, endedAt, acts }) =>
    `${role}${unit === null ? '' : ` of ${unit}`} of account ${account}: granted ${grantedAt} by ${grantedBy}, used ${acts} ${acts === 1 ? 'time' : 'times'}, over ${endedAt}${endedBy === null ? '' : ` by ${endedBy}`}`,
  rolesBrief: (named, all) =>
    `${all} granted, used and over within a day: ${named.join('; ')}${all > named.length ? '; …' : ''}. Ask both persons why`,
  mailSent: (waiting) =>
    waiting === 0 ? 'goes out, none waits' : `goes out, ${waiting} ${waiting === 1 ? 'waits' : 'wait'} to be sent`,
  mailWaiting: (waiting, faults) =>
    `${waiting} ${waiting === 1 ? 'waits' : 'wait'} for the mail server, which answered: ${faults.join(', ')}; see whether it runs and MAIL_URL is right`,
  mailFailed: (named, all) =>
    `${all} of the last 7 days never went out: ${named.join(', ')}${all > named.length ? ', …' : ''}; the page “Mail” says to whom: check the address of the account`,
  mailUnsent: (kept) =>
    `no mail is sent, because no mail server is named: set MAIL_URL and MAIL_FROM; ${kept} of the last 7 days can be read on the page “Mail”`,
  mailDemonstration: (kept) =>
    `the demonstration sends none to anybody; ${kept} of the last 7 days can be read on the page “Mail”`,
  disk: (freeMb) => `${freeMb} MB free`,
  diskLow: (freeMb) => `only ${freeMb} MB free; make room before nothing can be written`,
};

export const doctorJa: DoctorWords = {
  houseUp: (pid, purpose) => `動いています (プロセス ${pid}、${purpose})`,
  houseDown: '動いていません。npm start で起動します',
  apiReady: (url) => `${url} で応答しています`,
  apiSilent: (url, status) =>
    `${url} で応答がありません${status && ` (${status})`}。データフォルダーの log/api.log を確認してください`,
  duration: (seconds) => {
    const [count, unit] = inUnits(seconds);
    return `${count} ${UNITS_JA[unit]}`;
  },
  reachable: (ms) => `${ms} ミリ秒で応答しました`,
  unreachable: (failure) =>
    `応答がありません (${failure})。PostgreSQL が動いているか、接続先が正しいかを確認してください`,
  storeReachable: (ms) => `記録の入っている KurrentDB は ${ms} ミリ秒で応答しました`,
  storeUnreachable: (failure) =>
    `記録の入っている KurrentDB から応答がありません (${failure})。動いているか、EVENT_STORE_URL が正しいかを確認してください`,
  keyFits: '設定された鍵で開けます',
  migrated: 'すべて適用済みです',
  notMigrated: (names) => `未適用: ${names.join('、')}。起動し直してください`,
  logEmpty: 'まだ何も記録されていません',
  lastAppend: (ago) => `最後の記録は ${ago}前です`,
  historiesHold: (looked) => `${looked} 件を検証しました (最近変更されたものと、無作為に選んだもの)`,
  historiesBroken: (named, all) =>
    `${all} 件が検証できません: ${named.join('、')}${all > named.length ? ' ほか' : ''}。これらにもとづく判断はできません。データベースを現状のまま保全し、バックアップと比較してください`,
  fenceFree: '記録の読み取りを妨げるものはありません',
  fenceHeld: ({ application, database, pid, ageSeconds }) =>
    `${application || 'プログラム'} (プロセス ${pid}、データベース ${database}) が ${ageSeconds} 秒書き込み中です。終わるまで、それより新しい記録は見えません。終了させるか、お待ちください`,
  workers: (count, beatSeconds) => `${count} 個が動いています (最後の応答は ${beatSeconds} 秒前)`,
  workerSilent: (ago) =>
    `${ago}前から応答がなく、確認も一覧の更新も止まっています。データフォルダーの log/worker.log を確認してください`,
  noWorker:
    '1 時間以内に動いた形跡がなく、確認も一覧の更新も止まっています。データフォルダーの log/worker.log を確認してください',
  sweptBy: (worker) => `${worker} が見回っています`,
  unswept:
    '失われた処理を依頼し直すワーカーがありません。ワーカーは起動後 15 秒以内に引き継ぎます。log/worker.log を確認してください',
  followersWell: (well, all) => `${all} 件中 ${well} 件が記録に追いついています`,
  standsStill: (failure, event, attempts) =>
    `記録 ${event ?? '?'} で止まっています (${attempts} 回試行): ${failure}。原因が直れば自動で再開します`,
  parked: (count) => `${count} 件の記録を処理できませんでした。記録と理由は operation.parked にあります`,
  rebuilding: (behind) => `作り直しています。残り ${behind} 件です。終わるまでは以前の内容が表示されます`,
  unfollowed: '誰も処理していません。データフォルダーの log/worker.log を確認してください',
  behind: (count) => `${count} 件以上遅れています。ワーカーが動いていれば自動で追いつきます`,
  queued: (place, { waiting, active, busiest }) =>
    waiting + active === 0
      ? `空です (${place})`
      : `${waiting} 件が待ち、${active} 件を処理中です (${[place, busiest && `最も多いのは ${busiest}`].filter(Boolean).join('、')})`,
  queueAway: (place) =>
    `処理待ちの表がありません (${place})。次の処理の依頼か、ワーカーの次の起動のときに作り直されます`,
  queueSilent: (place, failure) =>
    `${place} が応答しません (${failure})。失われるものはありませんが、応答するまで確認は進みません。${place} が動いているか、QUEUE_URL が正しいかを確認してください`,
  checksAnswered: '5 分を超えて待っている確認はありません',
  checksUnanswered: (count, since) =>
    `${count} 件の確認が終わっていません (最も長いもので ${since})。理由は案件の画面にあります。自動で再試行します`,
  noList:
    '有効なリストがないため、照合の結果はすべて「不明」になります。画面または sekisho lists import で取り込んでください',
  listInForce: (version, entries, days) => `第 ${version} 版、${entries} 件、${days} 日前に採用`,
  listOld: '。新しい版がないか、発行元を確認してください',
  rolesHeld: '最近 30 日に、1 日以内に付与・使用・終了された役割はありません',
  briefRole: ({ account, role, unit, grantedBy, grantedAt, endedBy, endedAt, acts }) =>
    `${role}${unit === null ? '' : ` (${unit})`}、アカウント ${account}: ${grantedAt} に ${grantedBy} が付与、${acts} 回使用、${endedAt} に${endedBy === null ? '期間満了' : ` ${endedBy} が終了`}`,
  rolesBrief: (named, all) =>
    `1 日以内に付与・使用・終了された役割が ${all} 件あります: ${named.join('；')}${all > named.length ? '；ほか' : ''}。双方に理由を確認してください`,
  mailSent: (waiting) =>
    waiting === 0 ? '送信しています。送信待ちはありません' : `送信しています。送信待ちは ${waiting} 通です`,
  mailWaiting: (waiting, faults) =>
    `${waiting} 通がメールサーバーの応答を待っています (${faults.join('、')})。サーバーが動いているか、MAIL_URL が正しいかを確認してください`,
  mailFailed: (named, all) =>
    `最近 7 日に ${all} 通を送信できませんでした: ${named.join('、')}${all > named.length ? '、ほか' : ''}。宛先は「メール」の画面にあります。アカウントのメールアドレスを確認してください`,
  mailUnsent: (kept) =>
    `メールサーバーの設定がないため、メールは送信されません。MAIL_URL と MAIL_FROM を設定してください。最近 7 日の ${kept} 通は「メール」の画面で読めます`,
  mailDemonstration: (kept) =>
    `体験用の大学のため、メールは誰にも送信されません。最近 7 日の ${kept} 通は「メール」の画面で読めます`,
  disk: (freeMb) => `空き ${freeMb} MB`,
  diskLow: (freeMb) => `空きが ${freeMb} MB しかありません。書き込めなくなる前に空けてください`,
};
