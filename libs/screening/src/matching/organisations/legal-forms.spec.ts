import { describe, expect, test } from '@jest/globals';
import { isLegalForm, stripLegalForms, type LegalForm } from './legal-forms.js';

describe('legal forms are taken off both ends', () => {
  test.each<[string, string, LegalForm[]]>([
    ['Gazprom Neft JSC', 'Gazprom Neft', ['joint-stock']],
    ['Gazprom Neft OAO', 'Gazprom Neft', ['joint-stock']],
    ['Open Joint Stock Company Gazprom Neft', 'Gazprom Neft', ['joint-stock']],
    ['Limited Liability Company Media-Invest', 'Media-Invest', ['limited']],
    ['Media-Invest L.L.C.', 'Media-Invest', ['limited']],
    ['ООО «Медиа-Инвест»', '«Медиа-Инвест»', ['limited']],
    ['Общество с ограниченной ответственностью "Прибор"', '"Прибор"', ['limited']],
    ['Federal State Unitary Enterprise NII Vektor', 'NII Vektor', ['state-enterprise']],
    ['ФГУП НИИ Вектор', 'НИИ Вектор', ['state-enterprise']],
    ['株式会社東都電機', '東都電機', ['joint-stock']],
    ['東都電機(株)', '東都電機', ['joint-stock']],
    ['東都電機㈱', '東都電機', ['joint-stock']],
    ['深圳某某科技有限公司', '深圳某某科技', ['limited']],
    ['深圳某某科技股份有限公司', '深圳某某科技', ['joint-stock']],
    ['삼성전자주식회사', '삼성전자', ['joint-stock']],
    ['(주)한화', '한화', ['joint-stock']],
    ['学校法人立命館', '立命館', ['school-corporation']],
    ['国立大学法人東都大学', '東都大学', ['state-institution']],
    ['Kraftwerk GmbH', 'Kraftwerk', ['limited']],
    ['Zaklad Sp. z o.o.', 'Zaklad', ['limited']],
    ['Anvik Technologies Sdn. Bhd.', 'Anvik Technologies', ['limited']],
    ['Sekirin Tekstil Limited Sirketi', 'Sekirin Tekstil', ['limited']],
    ['PT Dirgantara Tbk', 'Dirgantara', ['joint-stock']],
    ['Công ty TNHH Hòa Bình', 'Hòa Bình', ['limited']],
    ['شرکت صنایع فولاد سهامی خاص', 'صنایع فولاد', ['joint-stock']],
    ['Nova Trading FZE', 'Nova Trading', ['free-zone']],
    ['Beijing Institute of Technology', 'Beijing Institute of Technology', []],
    ['La Alianza Ganadera S.A.S.', 'La Alianza Ganadera', ['joint-stock']],
    ['SAS Institute', 'SAS Institute', []],
    ['Cocina Nueva, S. de R.L. de C.V.', 'Cocina Nueva', ['limited']],
    ['Limited', 'Limited', []],
    ['株式会社', '株式会社', []],
    ['', '', []],
  ])('%s', (name, core, forms) => {
    const stripped = stripLegalForms(name);
    expect(stripped.core).toBe(core);
    expect(stripped.forms.filter((form) => form !== 'company')).toEqual(forms);
  });

  test('a name of nothing but forms keeps its words', () => {
    expect(stripLegalForms('Company Limited').core).not.toBe('');
  });
});

test.each([
  ['Ltd.', true],
  ['S.A. de C.V.', true],
  ['Limited Liability Company', true],
  ['Nova Ltd.', false],
  ['', false],
])('"%s" is a legal form alone: %s', (text, expected) => {
  expect(isLegalForm(text)).toBe(expected);
});
