// Japanese words of institutions as they sound, in kana and in Latin letters: registers print "Gifuken Suisan Shikenjo" and カガク ケンキュウジョ.
// Written = concepts.

const KANA = `ダイガク=university ダイガクブ=college ダイガクイン=graduateschool タンキダイガク=juniorcollege タンキ=juniorcollege タンダイ=juniorcollege ガクエン=school ガクイン=college ガッコウ=school コウトウガッコウ=highschool+school チュウガッコウ=highschool+school ショウガッコウ=primaryschool+school
コウトウセンモンガッコウ=kosen センモンガッコウ=vocational+school ビョウイン=hospital イリョウ=medicine イリョウセンター=medicine+researchcentre シンリョウジョ=clinic リョウヨウジョ=sanatorium ケンキュウジョ=research+institute ケンキュウショ=research+institute ケンキュウカイ=research+society ケンキュウ=research ケンキュウシツ=research+laboratory シケンジョウ=proving+station シケンジョ=proving+station
センタア=researchcentre ギジュツ=technology コウギョウ=industries コウギョウダイガク=technology+university コウカダイガク=technology+university サンギョウ=industries カガク=science カガクギジュツ=science+technology ノウギョウ=agriculture ノウリン=agriculture+forestry リンギョウ=forestry スイサン=fisheries チクサン=animal カイヨウ=maritime カンキョウ=environment エイセイ=health ホケン=health
フクシ=social シャカイ=social ブンカ=culture ガクジュツ=science ゲイジュツ=arts ビジュツカン=museum ハクブツカン=museum トショカン=library シリョウカン=archive キョウイク=education キョウカイ=association ガッカイ=society ザイダン=foundation レンメイ=federation レンゴウカイ=federation クミアイ=cooperative コクリツ=national ケンリツ=provincial シリツ=municipal シミン=municipal フリツ=provincial トリツ=provincial コウリツ=publichealth
コクサイ=international チュウオウ=central ソウゴウ=comprehensive ジョシ=women ジョシダイガク=women+university イカ=medicine イカダイガク=medicine+university ヤッカ=pharmacy シカ=dental カンゴ=nursing ガイコクゴ=language ケイザイ=economics ショウカ=business キコウ=agency キョテン=researchcentre ゲンシリョク=nuclear ウチュウ=aerospace コウクウ=aviation デンシ=electronics デンキ=electrical キカイ=mechanics ジョウホウ=information`;

const LATIN = `daigaku=university daigakuin=graduateschool tandai=juniorcollege gakuen=school gakuin=college gakko=school gakkou=school kenkyujo=research+institute kenkyusho=research+institute kenkyuujo=research+institute kenkyusyo=research+institute kenkyukai=research+society kenkyushitsu=research+laboratory kenkyu=research shikenjo=proving+station shikenjou=proving+station byoin=hospital byouin=hospital iryo=medicine
senta=researchcentre sentaa=researchcentre gijutsu=technology gijutu=technology kogyo=industries kougyou=industries sangyo=industries kagaku=science nogyo=agriculture nougyou=agriculture norin=agriculture+forestry ringyo=forestry suisan=fisheries chikusan=animal kaiyo=maritime kankyo=environment eisei=health fukushi=social bunka=culture gakujutsu=science geijutsu=arts bijutsukan=museum hakubutsukan=museum toshokan=library
kyoiku=education kyokai=association gakkai=society zaidan=foundation renmei=federation rengokai=federation kumiai=cooperative kokuritsu=national kenritsu=provincial shiritsu=municipal shimin=municipal furitsu=provincial toritsu=provincial koritsu=publichealth kokusai=international chuo=central sogo=comprehensive joshi=women ika=medicine gaikokugo=language keizai=economics kiko=agency genshiryoku=nuclear uchu=aerospace koku=aviation denshi=electronics denki=electrical kikai=mechanics joho=information
seibutsugaku=biology butsuri=physics kiso=mechanism kinzoku=metallurgy seisakusho=factory kabushiki=company kaisha=company naisuimen=inland+water koho=navigation`;

export const JAPANESE_SOUNDS = `${KANA} ${LATIN}`
  .split(/\s+/)
  .map((pair) => pair.replace('=', ' = ').replaceAll('+', ' '))
  .join('\n');
