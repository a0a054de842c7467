// A list that nobody publishes: every organisation in it is invented. The second version is the "list update" of the story; the third waits for
// whoever signs in as the second officer.

const HEADER = 'name,aliases,country,type,remarks';

const FIRST = [
  'Tianhe Institute of Electronic Systems,天和電子システム研究所;天和电子系统研究所;TIES,CN,organization,レーダー・電子戦装備の開発 / radar and electronic warfare',
  'Northern Ridge Aeronautical Works,NRAW,RU,organization,無人機 / unmanned aircraft',
  'Qasr Precision Machinery Company,Qasr PMC,IR,organization,遠心分離機部品 / centrifuge parts',
  'Baekdu Trading Corporation,백두무역회사,KP,organization,調達 / procurement',
  'Harbour Star Composite Materials,港星复合材料,CN,organization,炭素繊維 / carbon fibre',
  'Karvan Optical Research Centre,KORC,IR,organization,誘導装置 / guidance optics',
  'Sable Coast Marine Technology University,SCMTU,SY,organization,水中音響 / underwater acoustics',
];

const ADDED = [
  'Mirny Institute of Applied Cryogenics,MIAC,RU,organization,推進薬 / propellants',
  'Jade Gate Photonics Laboratory,玉門光子学研究室;玉门光子学实验室,CN,organization,レーザー / lasers',
];

export const FIRST_VERSION = [HEADER, ...FIRST].join('\n');

/** One alias more for the institute of the radar story, two entries added. */
export const SECOND_VERSION = [
  HEADER,
  ...FIRST.map((row) => row.replace(';TIES,', ';TIES;Tianhe Electronics,')),
  ...ADDED,
].join('\n');

/** One entry under a new name, one reworded, one gone, one new. */
export const THIRD_VERSION = [
  ...SECOND_VERSION.split('\n')
    .filter((row) => !row.startsWith('Karvan '))
    .map((row) =>
      row.replace('Baekdu Trading Corporation,', 'Baekdu General Trading Corporation,Baekdu Trading Corporation;'),
    )
    .map((row) => row.replace('無人機 / unmanned aircraft', '無人機・誘導装置 / unmanned aircraft and guidance')),
  'Lantern Coast Metrology Institute,LCMI;灯海計量研究所,CN,organization,精密測定 / precision metrology',
].join('\n');
