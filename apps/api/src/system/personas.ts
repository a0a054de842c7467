// The cards of the demonstration's sign-in page. The people are founded by the demonstration itself; a journey signs in as each of them.
import type { Role } from '#kernel';
import type { Persona } from './demonstration.dto.js';

// Known to everybody: these accounts exist only while the house listens on loopback.
const PASSWORD = 'sekisho-demo-2026';

type Two = [ja: string, en: string];

function persona(key: string, role: Role, landing: string, words: { name: Two; title: Two; invites: Two }): Persona {
  const [name, title, invites] = [words.name, words.title, words.invites].map(([ja, en]) => ({ ja, en })) as [
    Persona['name'],
    Persona['title'],
    Persona['invites'],
  ];
  return { key, email: `${key}@sekigaoka.example`, password: PASSWORD, role, landing, name, title, invites };
}

export const PERSONAS: readonly Persona[] = [
  persona('sato', 'host', '/my-work', {
    name: ['佐藤 美咲', 'Sato Misaki'],
    title: ['受入教員（電気電子工学科）', 'Host professor, Electrical Engineering'],
    invites: [
      '受け入れる学生への指導を始めてよいか、誰の判断を待っているかが一目で分かります。',
      'See at a glance whether teaching may start, and who has the case.',
    ],
  }),
  persona('nakamura', 'officer', '/next', {
    name: ['中村 葵', 'Nakamura Aoi'],
    title: ['輸出管理担当者', 'Export-control officer'],
    invites: [
      'リストとの一致が一件、証拠とともに判断を待っています。',
      'A hit waits for your verdict, with its evidence on one screen.',
    ],
  }),
  persona('takahashi', 'dean', '/next', {
    name: ['高橋 誠', 'Takahashi Makoto'],
    title: ['部局責任者（工学部）', 'Dean of Engineering'],
    invites: [
      '差戻しのあと変わった点を確かめて、承認を判断します。',
      'Decide an approval, with what changed since the last look.',
    ],
  }),
  persona('yamamoto', 'executive', '/next', {
    name: ['山本 和子', 'Yamamoto Kazuko'],
    title: ['統括責任者', 'Responsible executive'],
    invites: [
      '三日前に引き上げられた案件が判断を待っています。',
      'An escalation three days old waits for your decision.',
    ],
  }),
  persona('yoshida', 'inspector', '/next', {
    name: ['吉田 直樹', 'Yoshida Naoki'],
    title: ['監査担当者', 'Inspector'],
    invites: [
      '案件を任意の日の姿で開き、履歴に改ざんがないことを目の前で検証します。',
      'Open a case as it stood on any day, and verify its history before your eyes.',
    ],
  }),
  persona('fujita', 'administrator', '/doctor', {
    name: ['藤田 翔', 'Fujita Sho'],
    title: ['情報基盤担当', 'IT administrator'],
    invites: ['システムの状態と、アカウントと役割を確認します。', 'See how the system does, and who holds which role.'],
  }),
];
