// English words that names of companies and institutions write by ear, in katakana and in hangul. A table of facts.
import { foldHan } from '../han.js';

const KATAKANA = `
カンパニー:company コーポレーション:corporation コーポレイション:corporation リミテッド:limited リミティッド:limited プライベート:private プライヴェート:private パブリック:public インコーポレイテッド:incorporated インコーポレーテッド:incorporated
グループ:group ホールディング:holding ホールディングス:holdings エンタープライズ:enterprise,enterprises エンタープライジズ:enterprises エンタープライゼズ:enterprises ベンチャー:venture ベンチャーズ:ventures パートナー:partner パートナーズ:partners アソシエイツ:associates アソシエーツ:associates
インダストリー:industry インダストリーズ:industries インダストリアル:industrial マニュファクチャリング:manufacturing ファクトリー:factory プロダクト:product プロダクツ:products プロダクション:production トレーディング:trading トレード:trade コマース:commerce コマーシャル:commercial
インターナショナル:international ナショナル:national グローバル:global ワールド:world ワールドワイド:worldwide ジェネラル:general ゼネラル:general セントラル:central ユナイテッド:united ロイヤル:royal ファースト:first アジア:asia アジアン:asian パシフィック:pacific ヨーロッパ:europe アメリカ:america,american アメリカン:american
アフリカ:africa イースト:east イースタン:eastern ウエスト:west ウェスト:west ウエスタン:western ノース:north ノーザン:northern サウス:south サザン:southern ミドル:middle ジャパン:japan チャイナ:china コリア:korea タイワン:taiwan インディア:india シンガポール:singapore ホンコン:hongkong イラン:iran ロシア:russia
テクノロジー:technology テクノロジーズ:technologies テクノ:techno テクニカル:technical テクニクス:technics テック:tech サイエンス:science サイエンシズ:sciences サイエンティフィック:scientific エンジニアリング:engineering エンジニアーズ:engineers リサーチ:research デベロップメント:development ディベロップメント:development
イノベーション:innovation イノベーションズ:innovations デザイン:design ソリューション:solution ソリューションズ:solutions システム:system システムズ:systems ネットワーク:network ネットワークス:networks ネット:net コミュニケーション:communication コミュニケーションズ:communications テレコム:telecom テレコミュニケーションズ:telecommunications
データ:data デジタル:digital ディジタル:digital コンピュータ:computer コンピューター:computer ソフト:soft ソフトウェア:software ソフトウエア:software ハードウェア:hardware インフォメーション:information インフォマティクス:informatics エレクトロニクス:electronics エレクトロニック:electronic エレクトリック:electric エレクトリカル:electrical
セミコンダクター:semiconductor セミコンダクタ:semiconductor マイクロ:micro ナノ:nano オプティクス:optics オプティカル:optical フォトニクス:photonics レーザー:laser レーザ:laser センサー:sensor センサ:sensor ロボット:robot ロボティクス:robotics メカニカル:mechanical メカトロニクス:mechatronics オートメーション:automation コントロール:control
マシーナリー:machinery マシナリー:machinery マシン:machine ツール:tool ツールズ:tools パワー:power エナジー:energy エネルギー:energy エネルジー:energy オイル:oil ペトロリアム:petroleum ペトロケミカル:petrochemical ガス:gas ケミカル:chemical ケミカルズ:chemicals マテリアル:material マテリアルズ:materials メタル:metal メタルズ:metals スチール:steel
アルミニウム:aluminium,aluminum プラスチック:plastic セラミック:ceramic セラミックス:ceramics グラス:glass ガラス:glass ペーパー:paper ゴム:rubber ラバー:rubber テキスタイル:textile ファイバー:fiber,fibre マイニング:mining ミネラル:mineral ゴールド:gold ダイヤモンド:diamond
エアロスペース:aerospace エアロ:aero エア:air エアー:air エアウェイズ:airways エアウェーズ:airways エアラインズ:airlines エアライン:airline エアクラフト:aircraft アビエーション:aviation アヴィエーション:aviation スペース:space ロケット:rocket サテライト:satellite ディフェンス:defense,defence デフェンス:defense,defence ミリタリー:military
マリン:marine マリタイム:maritime オーシャン:ocean シッピング:shipping シップ:ship シップヤード:shipyard ライン:line ラインズ:lines カーゴ:cargo ロジスティクス:logistics ロジスティックス:logistics トランスポート:transport トランスポーテーション:transportation フレイト:freight エクスプレス:express
モーター:motor モーターズ:motors モータース:motors オート:auto オートモーティブ:automotive カー:car サービス:service サービシズ:services サーヴィス:service メンテナンス:maintenance サプライ:supply プロキュアメント:procurement マーケティング:marketing マネジメント:management マネージメント:management
コンサルティング:consulting コンサルタント:consultant コンサルタンツ:consultants インベストメント:investment インベストメンツ:investments インヴェストメント:investment キャピタル:capital ファイナンス:finance ファイナンシャル:financial バンク:bank トラスト:trust インシュアランス:insurance ファンド:fund エクスチェンジ:exchange
プロパティ:property プロパティーズ:properties コンストラクション:construction ビルディング:building エステート:estate ホテル:hotel フーズ:foods フード:food ファーム:farm ファーマ:pharma ファーマシューティカル:pharmaceutical ファーマシューティカルズ:pharmaceuticals メディカル:medical メディシン:medicine
ヘルス:health ヘルスケア:healthcare ホスピタル:hospital クリニック:clinic バイオ:bio バイオテック:biotech バイオテクノロジー:biotechnology ライフ:life ラボ:lab,laboratory ラボラトリー:laboratory ラボラトリーズ:laboratories センター:center,centre インスティテュート:institute インスティチュート:institute ユニバーシティ:university カレッジ:college アカデミー:academy スクール:school
ファウンデーション:foundation ファンデーション:foundation ソサエティ:society アソシエーション:association オーガニゼーション:organization クラブ:club スタジオ:studio メディア:media プレス:press ニュース:news エンターテインメント:entertainment スポーツ:sports セキュリティ:security セキュリティー:security アームズ:arms
インスツルメンツ:instruments インスツルメント:instrument インストルメンツ:instruments コンポーネント:component コンポーネンツ:components パーツ:parts デバイス:device デバイシズ:devices イクイップメント:equipment エクイップメント:equipment ケーブル:cable バッテリー:battery サーキット:circuit ソーラー:solar ウォーター:water グリーン:green エコ:eco ブルー:blue ブラック:black ホワイト:white レッド:red スター:star サン:sun ムーン:moon キング:king クイーン:queen スカイ:sky
アンド:and オブ:of フォー:for ザ:the ニュー:new ゴールデン:golden シルバー:silver プラス:plus プロ:pro スーパー:super ハイ:high ビッグ:big クラウド:cloud モバイル:mobile スマート:smart プレシジョン:precision アドバンスト:advanced アドバンス:advance モダン:modern フューチャー:future ドリーム:dream ライト:light ゲーム:game ゲームズ:games`;

const HANGUL = `
컴퍼니:company 코퍼레이션:corporation 리미티드:limited 그룹:group 홀딩스:holdings 엔터프라이즈:enterprise 벤처스:ventures 파트너스:partners 인더스트리:industry 인더스트리즈:industries 트레이딩:trading 인터내셔널:international 인터내쇼날:international 내셔널:national 글로벌:global 월드:world 코리아:korea 아시아:asia 퍼시픽:pacific
테크놀로지:technology 테크놀러지:technology 테크놀로지스:technologies 테크:tech 테크노:techno 사이언스:science 사이언스즈:sciences 엔지니어링:engineering 리서치:research 디벨롭먼트:development 이노베이션:innovation 솔루션:solution 솔루션즈:solutions 솔루션스:solutions 시스템:system 시스템즈:systems 시스템스:systems 네트워크:network 네트웍스:networks
커뮤니케이션:communication 커뮤니케이션즈:communications 텔레콤:telecom 데이터:data 디지털:digital 디지탈:digital 컴퓨터:computer 소프트:soft 소프트웨어:software 일렉트로닉스:electronics 일렉트릭:electric 마이크로:micro 나노:nano 옵틱스:optics 포토닉스:photonics 레이저:laser 센서:sensor 로봇:robot 로보틱스:robotics
머티리얼즈:materials 케미칼:chemical 케미컬:chemical 에너지:energy 오일:oil 파워:power 메탈:metal 스틸:steel 에어로스페이스:aerospace 마린:marine 쉬핑:shipping 로지스틱스:logistics 모터스:motors 서비스:service 컨설팅:consulting 인베스트먼트:investment 캐피탈:capital 파이낸스:finance 뱅크:bank
바이오:bio 바이오텍:biotech 파마:pharma 메디칼:medical 메디컬:medical 헬스케어:healthcare 라이프:life 랩:lab 센터:center,centre 아카데미:academy 미디어:media 엔터테인먼트:entertainment 시큐리티:security 디스플레이:display`;

const WORDS = new Map<string, string[]>();
for (const entry of `${KATAKANA} ${HANGUL}`.trim().split(/\s+/)) {
  const [written = '', english = ''] = entry.split(':');
  WORDS.set(foldHan(written), english.split(','));
}
const LONGEST = Math.max(...[...WORDS.keys()].map((word) => word.length));
// Shorter ones would be found within names of people and places.
const INNER_MIN = 3;

/** The English word that this one writes by ear, with its other spellings; nothing when the table has none. */
export const businessWord = (written: string): string[] => WORDS.get(written) ?? [];

/** An unbroken run of syllables, cut before and after each word of the table: エナジープライベートリミテッド is three. */
export function cutAtBusinessWords(run: string): string[] {
  if (WORDS.has(run) || run.length < INNER_MIN * 2) return [run];
  const parts: string[] = [];
  let rest = '';
  for (let at = 0; at < run.length;) {
    const word = wordAt(run, at);
    if (word === '') {
      rest += run.charAt(at);
      at++;
      continue;
    }
    if (rest !== '') parts.push(rest);
    parts.push(word);
    rest = '';
    at += word.length;
  }
  return rest === '' ? parts : [...parts, rest];
}

function wordAt(run: string, at: number): string {
  for (let length = Math.min(LONGEST, run.length - at); length >= INNER_MIN; length--) {
    const word = run.slice(at, at + length);
    if (WORDS.has(word)) return word;
  }
  return '';
}
