import type { ScreeningWords } from './screening-words.js';

const BANDS: Record<string, string> = { strong: '強', medium: '中', weak: '弱' };

export const screeningJa: ScreeningWords = {
  listAndInput: 'リスト（--list ファイル）と、名前のファイル（--input ファイル）を指定してください。',
  outputMissing: '結果の書き出し先（--output ファイル）を指定してください。',
  twoNames:
    '比べる名前を二つ、それぞれ引用符で囲んで指定してください。例: sekisho compare "北京航空航天大学" "Beihang University"',
  kindUnknown: (given) =>
    `「${given}」という種別はありません。--kind には person、organization、any のいずれかを指定してください。`,
  badPair: (line) =>
    `${line} 行目を読み取れません。各行は "id"、"a"、"b"（分かれば "kind"）を持つ JSON オブジェクトにしてください。`,
  numberBetween: (option, min, max) => `${option} には ${min} から ${max} までの数を指定してください。`,
  rowsLeftOut: (file, rows) =>
    `${file}: ${rows} 行を読み取れず、照合の対象から外しました（該当行は lists import --dry-run で確認できます）。`,
  progress: (done, all) => `${done} / ${all}`,
  screened: ({ rows, hits, unscreenable, seconds, ignored }) => [
    `${rows} 件を ${seconds.toFixed(1)} 秒で照合しました。該当候補あり ${hits} 件、照合できず人の確認が必要 ${unscreenable} 件。`,
    '個人の国、国籍、出生地、性別は使用しません。生年月日は候補の横に示すだけで、点数には含めません。',
    ...(ignored.length > 0 ? [`読み取らなかった列: ${ignored.join('、')}`] : []),
  ],
  compared: (a, b, compared) =>
    compared === null
      ? [`「${a}」と「${b}」には、一方から他方を見つけられる共通点がありません。`]
      : [
          `点数 ${compared.score.toFixed(2)}${compared.band === null ? '（候補とする基準未満）' : `（${BANDS[compared.band]}）`}、証拠区分 ${compared.tier}`,
          `読み方: ${compared.reading.ours} と ${compared.reading.theirs}`,
          ...compared.explanation.map(
            ({ ours, theirs, route, score }) => `  ${ours || '–'} ～ ${theirs || '–'}: ${route}、${score.toFixed(2)}`,
          ),
          ...(compared.limits.length > 0 ? [`点数を抑えた理由: ${compared.limits.join('、')}`] : []),
        ],
};

export const screeningDetailsJa = {
  screen: [
    'ファイルの名前を一件ずつリストと照合します。データベースは使わず、何も保存しません。',
    '',
    '  --list ファイル    リスト（lists import が読める形式）。複数指定できます',
    '  --input ファイル   csv、xlsx、JSON Lines。列は id、kind（person、organization、any）、name、aliases（; 区切り）、birth_date',
    '  --output ファイル  結果の書き出し先。省略すると標準出力',
    '  --threshold 0.7    これに満たない候補は出しません',
    '  --limit 5          一件あたりの候補の上限',
    '  --workers N        スレッド数',
    '',
    '名前ごとに JSON を一行、入力の順に出力します。照合の手がかりがない名前には "unscreenable" と示しますので、人が確認してください。',
  ].join('\n'),
  compare: [
    '二つの名前がどれだけ近いかを、理由とともに示します。--input を指定すると、id、a、b、kind を持つ JSON を一行ずつ処理します。',
    '',
    '  --kind 種別        person、organization、any',
    '  --json             JSON 一行で出力',
    '  --input PAIRS.jsonl --output OUT.jsonl',
  ].join('\n'),
};
