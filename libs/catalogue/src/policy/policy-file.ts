// What a policy file is told that cannot be used: the fault, and what to do about it. File and place stand before it on the same line.
const ja = {
  'policy.unreadable':
    '規程ファイルを使用できません（{faults}か所）。示された箇所を直して、もう一度読み込んでください。',
  'policy_file.too_long': '長すぎます。{most}文字以内にしてください。',
  'policy_file.not_json':
    'JSONとして読み取れません（{line}行目{column}文字目）。その付近の括弧、引用符、コンマを直してください。',
  'policy_file.key_twice':
    '項目「{key}」が同じ場所に二度書かれています（{line}行目{column}文字目）。一つにしてください。',
  'policy_file.too_deep':
    '一覧や項目が{most}段より深く重なっています（{line}行目{column}文字目）。重なりを減らしてください。',
  'policy_file.not_object': '項目の集まり（{…}）ではありません。中括弧で囲んでください。',
  'policy_file.not_list':
    '一覧（[…]）ではないか、空か、{most}件を超えています。1件から{most}件までの一覧にしてください。',
  'policy_file.not_text': '文字が書かれていないか、長すぎます。1文字から{most}文字までで書いてください。',
  'policy_file.not_whole': '{least}から{most}までの整数ではありません。その範囲の整数にしてください。',
  'policy_file.not_yes_or_no': 'true でも false でもありません。どちらかにしてください。',
  'policy_file.not_day': '実在する日付ではありません。2026-04-01 の形で書くか、わからなければ null にしてください。',
  'policy_file.key_missing': '項目「{key}」がありません。加えてください。',
  'policy_file.word_unknown': '「{word}」は使えません。次のどれかにしてください：{known}。',
  'policy_file.never_asked':
    '「{word}」は使えません。{side:never_asked}を規則、評価、審査区分に用いることはできません（設計判断13）。法令の基準は日本人を含むすべての人に同じです。この行を取り除いてください。',
  'policy_file.version_unreadable': '版の名前に使えない文字があります。英数字、ピリオド、ハイフンで書いてください。',
  'policy_file.row_unreadable': '外国為替令別表の項番ではありません。11(1) や 3の2 の形で書いてください。',
  'policy_file.table_missing': '表「{table}」がありません。加えてください。',
  'policy_file.table_twice': '表「{table}」が二つあります。一つにしてください。',
  'policy_file.hit_unfit': '表「{table}」では使えない当てはめ方です。次のどれかにしてください：{known}。',
  'policy_file.input_unfit': '「{input}」はこの表を引く時点ではわかりません。使えるのは次のものです：{known}。',
  'policy_file.input_twice': '同じ入力が二度書かれています。一度にしてください。',
  'policy_file.input_undeclared':
    '「{input}」がこの表の inputs にありません。inputs に加えるか、この条件を取り除いてください。',
  'policy_file.cell_no_text':
    '条件が文字列でないか、長すぎます。200文字以内のFEELの条件を引用符で囲んで書いてください。',
  'policy_file.cell_unreadable':
    '条件 {cell} はFEELとして読み取れません（{at}文字目）。"yes", "no" や [1..15] の形で書いてください。',
  'policy_file.cell_not_simple':
    '条件に「{part}」は使えません。値、比較、区間、それらの列挙、not(…) だけで書いてください。',
  'policy_file.cell_value': '{value} は「{input}」の値にありません。次のどれかにしてください：{known}。',
  'policy_file.cell_accepts_nothing':
    '条件 {cell} に当てはまる値が「{input}」にありません。値は次のとおりです：{known}。',
  'policy_file.unknown_as_harmless':
    '条件 {cell} は「{input}」がわからない場合を、問題がない場合と同じに扱っています。わからない場合には別の行を設けてください。',
  'policy_file.unknown_light':
    '表「{table}」は「{input}」がわからない場合を十分に扱っていません（例：{facts}）。わからない場合の行を設け、人が確認するようにしてください。',
  'policy_file.unknown_never_higher':
    '表「{table}」は「{input}」がわからない場合に、問題がない場合より高い審査区分を求めていません。わからない場合の審査区分を上げてください。',
  'policy_file.nothing_catches':
    '表「{table}」にはどの行にも当てはまらない場合があります（例：{facts}）。条件のない行を最後に加えるか、その場合の行を加えてください。',
  'policy_file.rule_idle':
    '{row}行目に当てはまる場合がありません。条件を直すか、行を取り除くか、上の行より前に移してください。',
  'policy_file.two_hold':
    '同時に当てはまる行があります（{rows}行目。例：{facts}）。条件が重ならないように直してください。',
  'policy_file.always_missing':
    '表「{table}」で「{word}」が得られない場合があります（例：{facts}）。条件のない行で加えてください。',
  'policy_file.word_missing': '表「{table}」に「{word}」の行がありません。加えてください。',
  'policy_file.out_of_order': '順序が違うか、重複しています。次の順に書いてください：{known}。',
  'policy_file.tier_unreachable':
    '審査区分 {tier} になる場合がありません。その区分になる行を表「tier」に加えるか、人だけが決める区分として personsAlone に加えてください。',
  'policy_file.tier_for_persons':
    '表「{table}」の{row}行目が、人だけが決める審査区分 {tier} を提案しています。行を直すか、personsAlone から取り除いてください。',
  'policy_file.below_least':
    '表「{table}」で審査区分が {tier} より低くなる場合があります（例：{facts}）。どの場合にも当てはまる {tier} 以上の行を加えてください。',
  'policy_file.board_idle':
    'この合議には当てはまる場合がありません。「{step}」には{row}件目の合議が必ず当てはまります。条件を加えるか、前に移してください。',
  'policy_file.board_unknown':
    'この条件では「{input}」がわからない場合が、問題のない場合と同じに扱われます。条件に次の値を加えてください：{known}。',
  'policy_file.seat_unit_unfit': '「{role}」の席にこの単位は使えません。次のどれかにしてください：{known}。',
  'policy_file.committee_unreadable':
    '「{word}」は委員会の識別子として読み取れません。委員会を設けたときの英小文字、数字、ハイフンの名前を書いてください。',
  'policy_file.committee_twice': '委員会「{committee}」が同じ合議に二度あります。一度にしてください。',
  'policy_file.need_too_many':
    '必要な承認の数（{need}）が席の数（{seats}）より多くなっています。席の数以下にしてください。',
  'policy_file.need_unreadable':
    '「{word}」は必要な承認の数ではありません。all（全員）、any（だれか一人）、または1以上の整数にしてください。',
  'policy_file.word_not_alone': '「{word}」はほかの言葉と並べられません。それだけを書いてください。',
  'policy_file.checks_rest_on_it':
    '{values} は確認や審査区分の根拠になっています。審査中の修正はできないので、concerns を ["{word}"] にしてください。',
  'policy_file.nothing_to_check':
    '{values} には機械による確認がありません。"{word}" ではなく、関係する段階か "nobody" を書いてください。',
  'never_asked.nationality': '国籍や、特定の国の国民であるかどうか',
  'never_asked.race': '人種や民族',
  'never_asked.creed': '信条や宗教',
  'never_asked.birthplace': '出生地や出生国',
  'never_asked.gender': '性別',
  'never_asked.native_language': '母語',
  'never_asked.name_script': '氏名の文字や表記',
  'never_asked.country_of_schooling': '学校教育を受けた国',
};

const en: typeof ja = {
  'policy.unreadable':
    'The policy file cannot be used ({faults} faults). Correct the places that are named and read it again.',
  'policy_file.too_long': 'it is too long; keep it within {most} characters.',
  'policy_file.not_json':
    'it cannot be read as JSON (line {line}, column {column}); mend the brackets, quotes and commas near there.',
  'policy_file.key_twice': 'the key "{key}" stands twice in one place (line {line}, column {column}); keep one.',
  'policy_file.too_deep':
    'lists and objects lie more than {most} deep in each other (line {line}, column {column}); flatten them.',
  'policy_file.not_object': 'it is no set of keys ({…}); put it in braces.',
  'policy_file.not_list': 'it is no list ([…]), or an empty one, or longer than {most}; write a list of 1 to {most}.',
  'policy_file.not_text': 'there is no text, or too much of it; write 1 to {most} characters.',
  'policy_file.not_whole': 'it is no whole number from {least} to {most}; write one.',
  'policy_file.not_yes_or_no': 'it is neither true nor false; write one of them.',
  'policy_file.not_day': 'it is no day that exists; write it like 2026-04-01, or null where it is not known.',
  'policy_file.key_missing': 'the key "{key}" is missing; add it.',
  'policy_file.word_unknown': '"{word}" cannot stand here; write one of: {known}.',
  'policy_file.never_asked':
    '"{word}" cannot stand here: {side:never_asked} never enters a rule, a score or a tier (design decision 13), because the law’s criteria are the same for everyone, Japanese included; take this line out.',
  'policy_file.version_unreadable':
    'the version’s name has a character it cannot have; use letters, digits, full stops and hyphens.',
  'policy_file.row_unreadable': 'it is no row of the Foreign Exchange Order’s table; write it like 11(1) or 3-2.',
  'policy_file.table_missing': 'the table "{table}" is missing; add it.',
  'policy_file.table_twice': 'the table "{table}" stands here twice; keep one.',
  'policy_file.hit_unfit': 'the table "{table}" cannot be asked this way; write one of: {known}.',
  'policy_file.input_unfit': '"{input}" is not known when this table is asked; it may use: {known}.',
  'policy_file.input_twice': 'an input stands here twice; keep one.',
  'policy_file.input_undeclared':
    '"{input}" is not among this table’s inputs; add it to them or take the condition out.',
  'policy_file.cell_no_text':
    'the condition is no text, or too long; write a FEEL test of at most 200 characters in quotes.',
  'policy_file.cell_unreadable':
    'the condition {cell} cannot be read as FEEL (character {at}); write it like "yes", "no" or [1..15].',
  'policy_file.cell_not_simple':
    'a condition cannot hold "{part}"; use values, comparisons, intervals, lists of them and not(…).',
  'policy_file.cell_value': '{value} is no value of "{input}"; write one of: {known}.',
  'policy_file.cell_accepts_nothing': 'no value of "{input}" meets the condition {cell}; its values are: {known}.',
  'policy_file.unknown_as_harmless':
    'the condition {cell} takes a "{input}" that is not known for one that is harmless; give what is not known a row of its own.',
  'policy_file.unknown_light':
    'the table "{table}" makes too little of a "{input}" that is not known (for example {facts}); give it a row that sends it to a person.',
  'policy_file.unknown_never_higher':
    'the table "{table}" asks for no higher tier when "{input}" is not known than when it is harmless; raise the tier of what is not known.',
  'policy_file.nothing_catches':
    'no row of the table "{table}" catches some facts (for example {facts}); add a row without conditions at the end, or one for them.',
  'policy_file.rule_idle':
    'row {row} never holds; mend its conditions, take it out, or move it above the row that hides it.',
  'policy_file.two_hold':
    'rows {rows} hold together (for example {facts}); mend the conditions so that they do not overlap.',
  'policy_file.always_missing':
    'the table "{table}" leaves out "{word}" for some facts (for example {facts}); add it in a row without conditions.',
  'policy_file.word_missing': 'the table "{table}" has no row for "{word}"; add one.',
  'policy_file.out_of_order': 'the order is wrong, or something stands here twice; write: {known}.',
  'policy_file.tier_unreachable':
    'no facts lead to the tier {tier}; add a row of the table "tier" that does, or name it in personsAlone as one that only persons assign.',
  'policy_file.tier_for_persons':
    'row {row} of the table "{table}" proposes {tier}, which only persons assign; mend the row or take the tier out of personsAlone.',
  'policy_file.below_least':
    'the table "{table}" comes to less than {tier} in some case (for example {facts}); add a row of {tier} or more that holds always.',
  'policy_file.board_idle':
    'this board never holds, because board {row} always decides the step "{step}"; give that one conditions or move this one before it.',
  'policy_file.board_unknown':
    'the condition takes a "{input}" that is not known for one that is harmless; let it accept besides: {known}.',
  'policy_file.seat_unit_unfit': 'a seat of the role "{role}" cannot be of this unit; write one of: {known}.',
  'policy_file.committee_unreadable':
    '"{word}" is no id of a committee; write the small letters, digits and hyphens under which it was founded.',
  'policy_file.committee_twice': 'the committee "{committee}" stands twice in one board; keep one.',
  'policy_file.need_too_many':
    'more approvals are needed ({need}) than there are seats ({seats}); write that many or fewer.',
  'policy_file.need_unreadable': '"{word}" is no number of approvals; write all, any, or a whole number from 1 on.',
  'policy_file.word_not_alone': '"{word}" stands beside no other word; write it alone.',
  'policy_file.checks_rest_on_it':
    'checks or the tier rest on {values}, which cannot be amended under a route; write ["{word}"] for them.',
  'policy_file.nothing_to_check':
    'no check is made of {values}; write the steps that they concern, or "nobody", in the place of "{word}".',
  'never_asked.nationality': 'nationality, or whether somebody is a national of some country,',
  'never_asked.race': 'race or ethnicity',
  'never_asked.creed': 'creed or religion',
  'never_asked.birthplace': 'where somebody was born',
  'never_asked.gender': 'gender',
  'never_asked.native_language': 'a native language',
  'never_asked.name_script': 'the script of a name',
  'never_asked.country_of_schooling': 'the country of somebody’s schooling',
};

export const policyFileTexts = { ja, en };
