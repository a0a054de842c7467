// What is missing or wrong in a dossier, and why each question is asked.
const ja = {
  'dossier.missing': 'まだ答えがありません。',
  'dossier.name_missing': '氏名を一つ以上入力してください。どの表記でもかまいません。',
  'dossier.name_without_letter': '文字が一つも含まれていません。氏名を入力するか、空欄にしてください。',
  'dossier.date_invalid': '1900年から2100年までの実在する日付を入力してください（例：2027-04-01）。',
  'dossier.month_invalid': '1900年から2100年までの年と月を入力してください（例：2024-04）。',
  'dossier.from_after_to': '終わりが始まりより前になっています。',
  'dossier.offending_characters': '使えない文字が含まれています（{characters}）。入力し直してください。',
  'dossier.too_long': '{max}字以内で入力してください。',
  'dossier.too_many': '{max}件までです。',
  'dossier.email_invalid': 'メールアドレスの形になっていません。',
  'dossier.unit_unknown': '部局「{unit}」は現在の組織にありません。一覧から選び直してください。',
  'dossier.row_unknown': '外国為替令別表の項番を入力してください（例：11(1)）。わからない場合は空欄にしてください。',
  'dossier.amount_invalid': '0以上の整数（円）で入力してください。わからない場合は空欄にしてください。',
  'dossier.country_invalid': '国・地域を選んでください。',
  'dossier.affiliations_missing': '学校・勤務先（現在または過去）を一つ以上入力してください。',
  'dossier.affiliation_dates_missing': '開始した年月を入力してください。',
  'dossier.funding_missing':
    '学費・生活費の支払元を一つ以上入力してください。自費・家族の場合もその旨を選んでください。',
  'dossier.payer_type_missing': '支払元の種類を選んでください。',
  'dossier.declaration_unanswered': '「はい」「いいえ」「わからない」のいずれかを選んでください。',
  'dossier.signature_missing': '署名として氏名を入力してください。',
  'dossier.changed_since_signed':
    '署名の後に申告の内容が変わっています。申請者が内容を確かめ、改めて署名してください。',
  'dossier.changed_since_transcribed':
    '転記の後に申告の内容が変わっています。署名済みの申告書と照らし合わせ、改めて転記してください。',
  'documents.cv_missing': '履歴書を添付してください。',
  'documents.academic_record_missing': '成績・学位に関する書類を添付してください。',
  'documents.signed_form_missing': '申請者が署名した申告書を添付してください。',
  'question.gate':
    '外為法第25条は、リスト規制の対象となり得る技術の提供に許可を求めています。「いいえ」であれば、用途などはお尋ねしません。',
  'question.public_only': '公知の技術や学部の授業の内容だけであれば許可は不要で、居住性などの確認も行いません。',
  'question.control_list_row':
    '項番がわかると、どの規制に当たるかを早く判断できます。わからない場合は空欄でかまいません。',
  'question.topic': '研究テーマから、提供する技術が規制の対象になるかを判断します。',
  'question.names':
    '国内外のリストとの照合に使います。同姓同名の別人と取り違えないよう、表記をできるだけ多くお書きください。',
  'question.stay': '技術の提供が始まる日によって、居住者かどうかの判断が変わります。',
  'question.japanese_national':
    '居住者かどうかの判断方法が日本国民とそれ以外で異なるためです。この答えは居住性の確認にのみ使います。',
  'question.lives_abroad':
    '日本国民でも、外国の事務所に勤務している場合や2年以上外国に滞在している場合は非居住者とされます。',
  'question.entered_japan': '入国前の方は非居住者とされ、技術の提供に許可が必要となる場合があります。',
  'question.entry_date': '入国後6か月が経過すると居住者とされます。',
  'question.employed_in_japan': '日本の事務所に勤務している方は、その日から居住者とされます。',
  'question.employed_from': '勤務を始めた日から居住者とされます。',
  'question.intended_use':
    '提供する技術が大量破壊兵器や通常兵器の開発に使われるおそれがないかを確認します（用途要件）。',
  'question.next_destination': '技術が他の国や組織へ再提供されるおそれがないかを確認します。',
  'question.affiliations': '所属する組織が外国ユーザーリストなどに載っていないかを確認します。国籍はお尋ねしません。',
  'question.defence_tie': '軍・国防関係の組織とのつながりがある場合は、より慎重な審査を行います。',
  'question.funding':
    '外国政府等から大きな利益を受けている方への提供は、日本国内でも規制の対象となります（特定類型②）。',
  'question.amount': '年間所得に占める割合が25%以上かどうかを計算します（特定類型②）。',
  'question.government_payer':
    '支払元が政府、政府機関、地方公共団体、中央銀行、政党に当たるかどうかで扱いが変わります。外国の企業や大学は含みません。',
  'question.contract':
    '外国の法人や政府等との契約によりその指揮命令に服する方への提供は規制の対象となります（特定類型①）。',
  'question.contract_party': '契約の相手を確認します。',
  'question.japanese_direction':
    '日本の法人とも契約があり、その指揮命令が優先すると合意している場合は①から除かれます（①イ）。',
  'question.group_company':
    '日本の法人とも契約があり、外国の相手がそのグループ会社である場合は①から除かれます（①ロ）。',
  'question.benefit':
    '外国政府等から年間所得の25%以上の利益を得ている、または得る約束をしている場合が当たります（特定類型②）。',
  'question.annual_income': '②の割合を計算する分母です。わからない場合は空欄にしてください。担当者が確認します。',
  'question.instruction': '外国政府等の指示や依頼を受けて国内で行動する方への提供は規制の対象となります（特定類型③）。',
  'question.signature': '申告が本人によるものであることを確かめます。',
};

const en: typeof ja = {
  'dossier.missing': 'Not answered yet.',
  'dossier.name_missing': 'Enter at least one name, in whichever writing.',
  'dossier.name_without_letter': 'There is no letter in it. Enter the name, or leave it empty.',
  'dossier.date_invalid': 'Enter a date that exists, of the years 1900 to 2100 (for example 2027-04-01).',
  'dossier.month_invalid': 'Enter year and month, of the years 1900 to 2100 (for example 2024-04).',
  'dossier.from_after_to': 'The end lies before the beginning.',
  'dossier.offending_characters': 'There are characters that cannot be used ({characters}). Please type it again.',
  'dossier.too_long': 'At most {max} characters.',
  'dossier.too_many': 'At most {max} entries.',
  'dossier.email_invalid': 'This does not look like an e-mail address.',
  'dossier.unit_unknown': 'The university has no unit “{unit}” today. Choose one from the list.',
  'dossier.row_unknown':
    'Enter a row of the Foreign Exchange Order’s table (for example 11(1)), or leave it empty if you do not know.',
  'dossier.amount_invalid': 'Enter whole yen, 0 or more. Leave it empty if you do not know.',
  'dossier.country_invalid': 'Choose a country or region.',
  'dossier.affiliations_missing': 'Enter at least one school or employer, present or past.',
  'dossier.affiliation_dates_missing': 'Enter the year and month when you began there.',
  'dossier.funding_missing':
    'Enter at least one source of your fees and living costs; choose “self” or “family” where that is so.',
  'dossier.payer_type_missing': 'Choose the kind of payer.',
  'dossier.declaration_unanswered': 'Choose “yes”, “no” or “I do not know”.',
  'dossier.signature_missing': 'Type your name to sign.',
  'dossier.changed_since_signed':
    'The declaration was changed after it was signed. The applicant must look through it and sign again.',
  'dossier.changed_since_transcribed':
    'The declaration was changed after it was transcribed. Compare it with the signed form and transcribe it again.',
  'documents.cv_missing': 'Attach a curriculum vitae.',
  'documents.academic_record_missing': 'Attach an academic record.',
  'documents.signed_form_missing': 'Attach the form signed by the applicant.',
  'question.gate':
    'Article 25 of the Foreign Exchange and Foreign Trade Act asks for a permission where listed technology may be provided. If the answer is “no”, we do not ask about its use.',
  'question.public_only':
    'Public-domain technology and undergraduate teaching need no permission; residency and the rest are then not asked.',
  'question.control_list_row': 'The row shows which control may apply. Leave it empty if you do not know it.',
  'question.topic': 'The topic shows whether the technology to be provided may be controlled.',
  'question.names':
    'Names are compared with the lists in force. The more forms you give, the less likely you are mistaken for somebody else.',
  'question.stay': 'Whether somebody counts as a resident depends on the day when the technology is first provided.',
  'question.japanese_national':
    'The law judges residency differently for Japanese nationals. The answer is used for the residency check and nothing else.',
  'question.lives_abroad':
    'A Japanese national who works at a foreign office or has been abroad for two years or more counts as a non-resident.',
  'question.entered_japan': 'Before entry a person is a non-resident, and providing technology may need a permission.',
  'question.entry_date': 'Six months after entry a person counts as a resident.',
  'question.employed_in_japan': 'Somebody who works at an office in Japan counts as a resident from the first day.',
  'question.employed_from': 'Residency begins on the first day of employment.',
  'question.intended_use': 'To see that the technology is not meant for weapons (end-use requirement).',
  'question.next_destination': 'To see that the technology will not be passed on to another country or organisation.',
  'question.affiliations':
    'Organisations are compared with the Foreign End User List and others. Nobody’s nationality is asked.',
  'question.defence_tie': 'A tie to armed forces or a defence body asks for a closer review.',
  'question.funding':
    'Providing technology to somebody who receives large benefits from a foreign government is controlled even inside Japan (Specific Category ②).',
  'question.amount': 'To reckon whether it is 25 % of the yearly income or more (Specific Category ②).',
  'question.government_payer':
    'It matters whether the payer is a government, its agency, a local body, a central bank or a political party. Foreign companies and universities are not.',
  'question.contract':
    'Providing technology to somebody who stands under the direction of a foreign entity or government by contract is controlled (Specific Category ①).',
  'question.contract_party': 'To know the other side of the contract.',
  'question.japanese_direction':
    'Excluded from ① if there is also a contract with a Japanese entity and its direction prevails by agreement (①イ).',
  'question.group_company':
    'Excluded from ① if there is also a contract with a Japanese entity and the foreign party is its group company (①ロ).',
  'question.benefit':
    'It applies if you receive, or were promised, 25 % or more of your yearly income from a foreign government or its bodies (Specific Category ②).',
  'question.annual_income': 'The denominator of ②. Leave it empty if you do not know; an officer will ask.',
  'question.instruction':
    'Providing technology to somebody who acts in Japan on a foreign government’s instruction or request is controlled (Specific Category ③).',
  'question.signature': 'To be sure that the declaration is your own.',
};

export const dossierTexts = { ja, en };
