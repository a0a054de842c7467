// What the doctor says.
import type { OldestWriter } from '../doctor/diagnosis.js';

export interface DoctorWords {
  houseUp(pid: number, purpose: string): string;
  houseDown: string;
  disk(freeMb: number): string;
  apiReady(url: string): string;
  apiSilent(url: string, status: string): string;
  databases(kind: 'own' | 'embedded', version: string, size: string): string;
  log(events: number): string;
  migrated(count: number): string;
  notMigrated(names: string[]): string;
  workers(count: number): string;
  workerSilent(seconds: number): string;
  noWorker: string;
  followersWell(well: number, all: number): string;
  standsStill(failure: string, event: string | null, attempts: number): string;
  parked(count: number): string;
  rebuilding(behind: number): string;
  unfollowed: string;
  behind(count: number): string;
  queued(count: number, busiest: string): string;
  fenceFree: string;
  fenceHeld(writer: OldestWriter): string;
}

export const doctorEn: DoctorWords = {
  houseUp: (pid, purpose) => `runs (process ${pid}, ${purpose})`,
  houseDown: 'does not run; npm start raises it',
  disk: (freeMb) => `${freeMb} MB free`,
  apiReady: (url) => `answers at ${url}`,
  apiSilent: (url, status) =>
    `does not answer at ${url}${status && ` (${status})`}; see log/api.log in the data folder`,
  databases: (kind, version, size) =>
    `${kind === 'own' ? 'PostgreSQL of DATABASE_URL' : 'embedded PostgreSQL'} ${version}, ${size}; main and vault answer`,
  log: (events) => `${events} events`,
  migrated: (count) => `all ${count} applied`,
  notMigrated: (names) => `not applied: ${names.join(', ')}; restart the house`,
  workers: (count) => `${count} alive`,
  workerSilent: (seconds) => `last seen ${seconds} s ago; see log/worker.log in the data folder`,
  noWorker: 'none has been seen within the hour',
  followersWell: (well, all) => `${well} of ${all} follow the log`,
  standsStill: (failure, event, attempts) =>
    `stands still at event ${event ?? '?'} after ${attempts} tries: ${failure}`,
  parked: (count) => `gave up on ${count} events; they are in operation.parked`,
  rebuilding: (behind) => `is being rebuilt, ${behind} events to go`,
  unfollowed: 'nobody folds it; see log/worker.log in the data folder',
  behind: (count) => `${count} events or more behind`,
  queued: (count, busiest) => (count === 0 ? 'empty' : `${count} jobs wait, most of them ${busiest}`),
  fenceFree: 'nobody holds the readers of the log back',
  fenceHeld: ({ application, database, pid, ageSeconds }) =>
    `${application || 'a program'} (process ${pid}, database ${database}) has been writing for ${ageSeconds} s; until it ends no newer event is seen`,
};

export const doctorJa: DoctorWords = {
  houseUp: (pid, purpose) => `動いています (プロセス ${pid}、${purpose})`,
  houseDown: '動いていません。npm start で起動します',
  disk: (freeMb) => `空き ${freeMb} MB`,
  apiReady: (url) => `${url} で応答しています`,
  apiSilent: (url, status) =>
    `${url} で応答がありません${status && ` (${status})`}。データフォルダーの log/api.log を確認してください`,
  databases: (kind, version, size) =>
    `${kind === 'own' ? 'DATABASE_URL の PostgreSQL' : '内蔵の PostgreSQL'} ${version}、${size}。本体と鍵の両方が応答しています`,
  log: (events) => `記録 ${events} 件`,
  migrated: (count) => `${count} 件すべて適用済みです`,
  notMigrated: (names) => `未適用: ${names.join('、')}。起動し直してください`,
  workers: (count) => `${count} 個が動いています`,
  workerSilent: (seconds) =>
    `${seconds} 秒前から応答がありません。データフォルダーの log/worker.log を確認してください`,
  noWorker: '1 時間以内に動いた形跡がありません',
  followersWell: (well, all) => `${all} 件中 ${well} 件が記録に追いついています`,
  standsStill: (failure, event, attempts) => `記録 ${event ?? '?'} で止まっています (${attempts} 回試行): ${failure}`,
  parked: (count) => `${count} 件の記録を処理できませんでした。operation.parked にあります`,
  rebuilding: (behind) => `作り直しています。残り ${behind} 件`,
  unfollowed: '誰も処理していません。データフォルダーの log/worker.log を確認してください',
  behind: (count) => `${count} 件以上遅れています`,
  queued: (count, busiest) => (count === 0 ? '空です' : `${count} 件が待っています (最も多いのは ${busiest})`),
  fenceFree: '記録の読み取りを妨げるものはありません',
  fenceHeld: ({ application, database, pid, ageSeconds }) =>
    `${application || 'プログラム'} (プロセス ${pid}、データベース ${database}) が ${ageSeconds} 秒書き込み中です。終わるまで、それより新しい記録は見えません`,
};
