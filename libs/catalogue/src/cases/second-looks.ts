// 再判断: refusals, sentences of the history and words of the second decision that is blind to the first.
const ja = {
  'second_look.none': 'この案件は再判断の対象に選ばれていません。',
  'second_look.given': 'この案件の再判断はすでに済んでいます。今回の入力は記録していません。',
  'second_look.lapsed':
    'この案件は別の理由で見直されているため、再判断は不要になりました。今回の入力は記録していません。',
  'second_look.by_another': '再判断は、案件に一度も関わっていない人が行います。別の人に依頼してください。',
  'history.SecondLookDrawn': 'この決定が、再判断の対象に選ばれました（無作為抽出）。',
  'history.SecondLookGiven': '再判断を行いました：{outcome:outcome}、区分 {tier:tier}。最初の判断と一致しました。',
  'history.SecondLookGivenOtherwise':
    '再判断を行いました：{outcome:outcome}、区分 {tier:tier}。最初の判断と一致しませんでした。',
  'history.SecondLookDeclined': '再判断を辞退しました。',
  'outcome.approved-with-conditions': '条件付承認',
  'what.GiveSecondLook': '再判断',
  'what.DeclineSecondLook': '再判断の辞退',
  'permission.second-look.draw': '再判断の対象を抽出する',
  'permission.second-look.give': '再判断を行う（案件に関わっていない人）',
  'permission.second-look.read': '再判断の結果を読む',
};

const en: typeof ja = {
  'second_look.none': 'This case was not drawn for a second look.',
  'second_look.given': 'The second look at this case has been given already; yours was not recorded.',
  'second_look.lapsed':
    'The case is being looked at again for another reason, so no second look is needed. Yours was not recorded.',
  'second_look.by_another': 'A second look is given by somebody who never had a part in the case. Ask another person.',
  'history.SecondLookDrawn': 'The decision was drawn by lot for a second look.',
  'history.SecondLookGiven':
    'Gave the second look: {outcome:outcome}, tier {tier:tier}. It agrees with the first decision.',
  'history.SecondLookGivenOtherwise':
    'Gave the second look: {outcome:outcome}, tier {tier:tier}. It differs from the first decision.',
  'history.SecondLookDeclined': 'Declined the second look.',
  'outcome.approved-with-conditions': 'approved with conditions',
  'what.GiveSecondLook': 'giving the second look',
  'what.DeclineSecondLook': 'declining the second look',
  'permission.second-look.draw': 'Draw decisions for a second look',
  'permission.second-look.give': 'Give a second look, without a part in the case',
  'permission.second-look.read': 'Read what came of second looks',
};

export const secondLookTexts = { ja, en };

/** With a title of its own: whoever opens the case's page has done nothing wrong. */
export const SECOND_LOOK_REFUSALS = {
  'second_look.blind': {
    ja: {
      title: '再判断が済むまで、この案件は開けません',
      detail:
        'この案件は、最初の判断を知らない人が判断し直す対象に選ばれています。「再判断」の画面で判断するか、他の用務で案件を読む必要があるときは、理由を付けて再判断を辞退してください。',
    },
    en: {
      title: 'Closed to you until a second look is given',
      detail:
        'This case was drawn to be decided again by somebody who does not know the first decision. Give it on the page “Second looks”, or decline it with a reason if you must read the case for another purpose.',
    },
  },
} as const;
