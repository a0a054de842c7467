// The lists we know by name, and what it means in Japan to stand on them (architecture.md decision 15).
import type { Bilingual } from '../list-entry.js';

export interface ListSource {
  name: Bilingual;
  legalEffect: Bilingual;
}

const SOURCES: Record<string, ListSource> = {
  'meti-eul': {
    name: { ja: '外国ユーザーリスト(経済産業省)', en: 'Foreign End User List (METI)' },
    legalEffect: {
      ja: '掲載された組織への技術提供は、大量破壊兵器等または通常兵器の開発等に用いられないことが明らかな場合を除き、経済産業大臣の許可が必要です。掲載は禁止を意味しません。',
      en: 'Providing technology to a listed organisation needs a permit from the Minister of Economy, Trade and Industry, unless it is clearly not used to develop weapons of mass destruction or conventional weapons. Being listed is not a ban.',
    },
  },
  'us-csl': {
    name: { ja: '米国統合スクリーニングリスト', en: 'Consolidated Screening List (United States)' },
    legalEffect: {
      ja: '米国のリストです。掲載だけで日本の法令上の禁止や許可の義務は生じません。米国の再輸出規制が及ぶ品目・技術を扱う場合は別に確認してください。',
      en: 'A list of the United States. By itself it creates no prohibition and no permit duty in Japan. Where items or technology are subject to US re-export rules, check those separately.',
    },
  },
  opensanctions: {
    name: { ja: 'OpenSanctions 統合データ', en: 'OpenSanctions data' },
    legalEffect: {
      ja: '各国・機関の制裁リスト等をまとめたものです。掲載だけで日本の法令上の義務は生じません。元のリストを確認してください。',
      en: 'A collection of sanctions and other lists from many authorities. By itself it creates no duty in Japan. Check the list that the entry comes from.',
    },
  },
  demonstration: {
    name: { ja: '架空懸念先リスト(デモ用)', en: 'Fictional list of concern (demonstration)' },
    legalEffect: {
      ja: 'デモ用の架空のリストです。外国ユーザーリストと同じ扱いで表示しますが、法的な効果はありません。',
      en: 'A fictional list for the demonstration. It is shown as the Foreign End User List would be, and has no legal effect.',
    },
  },
};

/** Name and legal effect of a list; a list of the university's own is named by its id. */
export function sourceOf(listId: string): ListSource {
  return (
    SOURCES[listId] ?? {
      name: { ja: `独自リスト「${listId}」`, en: `Own list "${listId}"` },
      legalEffect: {
        ja: '大学が独自に取り込んだリストです。掲載だけで法令上の義務は生じません。扱いは学内の規程に従ってください。',
        en: 'A list that the university imported on its own. By itself it creates no legal duty. Follow the rules of the university.',
      },
    }
  );
}
