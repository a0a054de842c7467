// Places of Korea, and names of the country, as English writes them where it does not follow Revised Romanisation alone. A table of facts.

const PLACES = `
한국:korea,hankuk,hanguk 대한민국:korea 대한:korea,daehan 조선:choson,joson,chosun,korea 고려:koryo,goryeo,korea 서울:seoul 부산:busan,pusan 대구:daegu,taegu 인천:incheon,inchon 광주:gwangju,kwangju 대전:daejeon,taejon 울산:ulsan 세종:sejong 경기:gyeonggi,kyonggi,kyungki
강원:gangwon,kangwon 충청:chungcheong,chungchong 충북:chungbuk,chungbuk 충남:chungnam 전라:jeolla,cholla 전북:jeonbuk,chonbuk,chonbuk 전남:jeonnam,chonnam 경상:gyeongsang,kyongsang 경북:gyeongbuk,kyungpook,kyongbuk 경남:gyeongnam,kyungnam,kyongnam 제주:jeju,cheju
수원:suwon 성남:seongnam,sungnam 고양:goyang,koyang 용인:yongin 부천:bucheon,puchon 안산:ansan 안양:anyang 평택:pyeongtaek 의정부:uijeongbu 춘천:chuncheon 원주:wonju 강릉:gangneung,kangnung 청주:cheongju,chongju 충주:chungju 천안:cheonan,chonan 전주:jeonju,chonju 군산:gunsan,kunsan
익산:iksan 목포:mokpo 여수:yeosu,yosu 순천:suncheon,sunchon 포항:pohang 경주:gyeongju,kyongju 구미:gumi,kumi 안동:andong 창원:changwon 진주:jinju,chinju 김해:gimhae,kimhae 마산:masan 거제:geoje,koje 강남:gangnam,kangnam 여의도:yeouido 판교:pangyo 한강:han
평양:pyongyang 함흥:hamhung 청진:chongjin 남포:nampo 원산:wonsan 신의주:sinuiju 개성:kaesong 라선:rason,rajin 해주:haeju 강계:kanggye 희천:huichon 영변:yongbyon 동창리:tongchangri 무수단리:musudanri 백두:paektu,baekdu 대동강:taedonggang,taedong 압록강:amnokgang,yalu
함경:hamgyong 평안:pyongan 황해:hwanghae 자강:jagang,chagang 량강:ryanggang 이화:ewha 연세:yonsei`;

const BY_FIRST = new Map<string, { name: string; spellings: string[] }[]>();
for (const entry of PLACES.trim().split(/\s+/)) {
  const [name = '', spellings = ''] = entry.split(':');
  const known = BY_FIRST.get(name.charAt(0)) ?? [];
  known.push({ name, spellings: [...new Set(spellings.split(','))] });
  BY_FIRST.set(
    name.charAt(0),
    known.sort((a, b) => b.name.length - a.name.length),
  );
}

/** The Korean place that a run of hangul begins with, with its English spellings, the usual one first. */
export function koreanPlaceAtStart(run: string): { spellings: string[]; length: number } | null {
  const found = BY_FIRST.get(run.charAt(0))?.find(({ name }) => run.startsWith(name));
  return found ? { spellings: found.spellings, length: found.name.length } : null;
}
