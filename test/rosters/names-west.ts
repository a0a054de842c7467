// Names in other letters, with the spellings that a roster may have instead. All people made of them are fictional.
import type { Dice } from '../faults/dice.js';
import type { WrittenName } from './names-east.js';

/** As the passport prints it, then how else it is written. */
type Spelled = readonly [string, ...string[]];

interface Letters {
  families: readonly Spelled[];
  given: readonly Spelled[];
  /** Whether the passport prints the family name first. */
  familyFirst: boolean;
}

const LETTERS: readonly Letters[] = [
  {
    familyFirst: false,
    families: [
      ['Schmidt'],
      ['Mueller', 'Müller'],
      ['Garcia', 'García'],
      ['Kowalski'],
      ['Lefevre', 'Lefèvre'],
      ['Andersson'],
      ['Novak', 'Novák'],
      ['Costa'],
      ['Whitfield'],
      ['Bergman'],
      ['Rossi'],
      ['Dubois'],
      ['Hoffmann'],
      ['Oliveira'],
      ['Lindqvist'],
      ['Fitzgerald'],
    ],
    given: [
      ['Anna'],
      ['Jose', 'José'],
      ['Peter'],
      ['Claire'],
      ['Bjoern', 'Björn'],
      ['Lucia', 'Lucía'],
      ['Daniel'],
      ['Thomas'],
      ['Sofia'],
      ['Henrik'],
      ['Margaret'],
      ['Paulo'],
      ['Ingrid'],
      ['Rafael'],
    ],
  },
  {
    familyFirst: false,
    families: [
      ['Petrov', 'Петров'],
      ['Volkov', 'Волков'],
      ['Sokolov', 'Соколов'],
      ['Lebedev', 'Лебедев'],
      ['Morozov', 'Морозов'],
      ['Zaitsev', 'Зайцев'],
      ['Kuznetsov', 'Кузнецов'],
      ['Orlov', 'Орлов'],
      ['Makarov', 'Макаров'],
      ['Fedorov', 'Фёдоров'],
    ],
    given: [
      ['Dmitrii', 'Дмитрий', 'Dmitry'],
      ['Aleksei', 'Алексей', 'Alexey'],
      ['Sergei', 'Сергей', 'Sergey'],
      ['Nikolai', 'Николай', 'Nikolay'],
      ['Maksim', 'Максим', 'Maxim'],
      ['Andrei', 'Андрей', 'Andrey'],
      ['Pavel', 'Павел'],
      ['Viktor', 'Виктор', 'Victor'],
      ['Ilia', 'Илья', 'Ilya'],
    ],
  },
  {
    familyFirst: true,
    families: [
      ['Nguyen', 'Nguyễn'],
      ['Tran', 'Trần'],
      ['Pham', 'Phạm'],
      ['Vu', 'Vũ'],
      ['Dang', 'Đặng'],
      ['Bui', 'Bùi'],
      ['Hoang', 'Hoàng'],
      ['Phan', 'Phan'],
    ],
    given: [
      ['Thi Mai', 'Thị Mai'],
      ['Van Hung', 'Văn Hùng'],
      ['Minh Duc', 'Minh Đức'],
      ['Thi Huong', 'Thị Hương'],
      ['Quang Huy', 'Quang Huy'],
      ['Ngoc Anh', 'Ngọc Ánh'],
      ['Thanh Tung', 'Thanh Tùng'],
      ['Thu Ha', 'Thu Hà'],
      ['Duc Thang', 'Đức Thắng'],
      ['Khanh Linh', 'Khánh Linh'],
      ['Bao Chau', 'Bảo Châu'],
      ['Gia Bao', 'Gia Bảo'],
    ],
  },
  {
    familyFirst: false,
    families: [
      ['Hosseini', 'Hoseini'],
      ['Rahimi', 'Raheemi'],
      ['Karimi', 'Kareemi'],
      ['Mansouri', 'Mansuri'],
      ['Haddad'],
      ['Rostami'],
      ['Jafari', 'Jaafari'],
      ['Bakri'],
      ['Shirazi', 'Sheerazi'],
    ],
    given: [
      ['Mohammad', 'Muhammad', 'Mohammed'],
      ['Ahmad', 'Ahmed'],
      ['Fatemeh', 'Fatima'],
      ['Hussein', 'Husayn', 'Hossein'],
      ['Yousef', 'Yusuf'],
      ['Ibrahim', 'Ebrahim'],
      ['Zahra'],
      ['Mariam', 'Maryam'],
      ['Khaled', 'Khalid'],
    ],
  },
];

/** Someone whose name is written in Latin, Cyrillic or Arabic letters, in either order. */
export function westernName(dice: Dice): WrittenName {
  const { families, given, familyFirst } = dice.of(LETTERS);
  const family = dice.of(families);
  const own = dice.of(given);
  const inOrder = ([first, second]: [string, string]) => `${first} ${second}`;
  const passport = inOrder(familyFirst ? [family[0], own[0]] : [own[0], family[0]]);
  return {
    passport: passport.toUpperCase(),
    others: [
      inOrder(familyFirst ? [own[0], family[0]] : [family[0], own[0]]),
      `${family[0].toUpperCase()}, ${own[0]}`,
      `${dice.of(own)} ${dice.of(family)}`,
      `${dice.of(family)} ${dice.of(own)}`,
    ],
  };
}
