import { readDay, readMonth } from './read-day.js';

describe('a day is read the way an office writes it', () => {
  test.each([
    ['2027-04-01', '2027-04-01'],
    ['2027/4/1', '2027-04-01'],
    ['2027年4月1日', '2027-04-01'],
    ['２０２７／４／１', '2027-04-01'],
    ['20270401', '2027-04-01'],
    ['令和9年4月1日', '2027-04-01'],
    ['R9.4.1', '2027-04-01'],
    ['r9/4/1', '2027-04-01'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成10年7月21日', '1998-07-21'],
    ['昭和63-12-31', '1988-12-31'],
    ['2028-02-29', '2028-02-29'],
  ])('%s is %s', (typed, day) => {
    expect(readDay(typed)).toBe(day);
  });

  test.each(['2027-02-29', '2100-02-29', '2027-13-01', '2027-04-31', '2027-00-10', '2027-4', 'soon', '', '1027-04-01'])(
    '%s is no day, and stays as typed',
    (typed) => {
      expect(readDay(typed)).toBeNull();
    },
  );
});

describe('a month is read in the same ways', () => {
  test.each([
    ['2023-04', '2023-04'],
    ['2023/4', '2023-04'],
    ['2023年4月', '2023-04'],
    ['２０２３．４', '2023-04'],
  ])('%s is %s', (typed, month) => {
    expect(readMonth(typed)).toBe(month);
  });

  test.each(['2023-13', '2023', '2023-00', ''])('%s is no month', (typed) => {
    expect(readMonth(typed)).toBeNull();
  });
});
