// What `seed` says, in both languages.

export interface Seeded {
  cases: number;
  commands: number;
  /** How often the product refused what its people tried, by command and code. */
  refused: ReadonlyMap<string, number>;
  seconds: number;
}

export interface SeedWords {
  begins: string;
  progress(day: string, opened: number, cases: number): string;
  done(seeded: Seeded): string[];
}

export const seedEn: SeedWords = {
  begins: 'Founding the university and living its years …',
  progress: (day, opened, cases) => `${day}: ${opened} of ${cases} cases opened`,
  done: ({ cases, commands, refused, seconds }) => [
    `${cases} cases were made by ${commands} commands in ${seconds} s.`,
    ...[...refused].map(([what, times]) => `  refused ${times} times, and tried again: ${what}`),
    'npm start with the same SEKISHO_DATA opens them; the demonstration’s logins hold.',
  ],
};

export const seedJa: SeedWords = {
  begins: '大学を設け、数年分の案件を作成しています …',
  progress: (day, opened, cases) => `${day}: ${cases} 件中 ${opened} 件を作成`,
  done: ({ cases, commands, refused, seconds }) => [
    `${cases} 件の案件を、${commands} 回の操作で ${seconds} 秒で作成しました。`,
    ...[...refused].map(([what, times]) => `  ${times} 回断られ、後日やり直した操作: ${what}`),
    '同じ SEKISHO_DATA で npm start を実行すると開けます。ログインはデモ大学と同じです。',
  ],
};

export const seedDetailsEn = {
  seed: [
    'Fills a new, empty place with an invented university of so many cases (fictional people, public passwords; only for trying the product):',
    'years of admissions with returns, escalations, hits, refusals and what waits today, made through the same commands as on the screens.',
    '',
    '  --cases N   how many, from 1 to 1000000; over 4000 a year the university is larger, not older (three years at most)',
    '  --seed S    draws other people and stories; the same seed draws the same ones (1 without it)',
    '  --json      one line of JSON',
    '',
    'For example: SEKISHO_DATA=.sekisho-seeded npm run -s sekisho -- seed --cases 500',
    'Exit code: 0 done, 2 wrong usage. Where there is an installation already it refuses.',
  ].join('\n'),
};

export const seedDetailsJa = {
  seed: [
    '空の場所に、架空の大学と指定した件数の案件を作ります (人物は架空、パスワードは公開されています。試用専用です)。',
    '数年分の受入れを、差戻し、引上げ、該当候補、却下、現在の未処理まで含めて、画面と同じ操作で作成します。',
    '',
    '  --cases N   件数 (1 から 1000000)。年 4000 件を超えると、年数ではなく大学の規模が大きくなります (最長 3 年)',
    '  --seed S    別の人物と経過を作ります。同じ番号からは同じものができます (省略時は 1)',
    '  --json      JSON を 1 行で表示',
    '',
    '例: SEKISHO_DATA=.sekisho-seeded npm run -s sekisho -- seed --cases 500',
    '終了コード: 0 完了、2 使い方の誤り。すでに導入済みの場所では実行しません。',
  ].join('\n'),
};
