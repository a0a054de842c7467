// Words that come and go between two spellings of one name, and words that say whom a body is named after. Notation of bodies.ts.

export const FILLERS = `
[filler]
of | of the and for in on at to a an with from by its und & | para por con ve og och dello della delle degli del dels de du des la le les las los der die das dem den des für fuer van het en et y e i w z na do nad pod и в во на по для при с со та і й у з ў пры па و في من على ל ב ו של के का की और एवं तथा ও এর και του της των για και_του 的 和 与 及 之 の と 及び および そして 및 의 и_в در به از dan dari untuk và của cho về tại theo thuộc ve ile için și si pri za pro за жана және zhane або ili или
legal | ltd inc llc gmbh plc llp pte pty sdn bhd jsc ojsc cjsc pjsc ooo oao zao pao corp limited incorporated kk sarl srl spa |
d-letter | dba aka fka alias formerly former | 旧称 別名 原名 бывш* سابقا
suffix-unit | | 号 番 学 論 型 性 化 های ها
[filler]
ordinal-sign | no nr number num | 第 제 № 第第
[dedication]
named | imeni имені імені імя атындағы атындагы номидаги nomidagi named after memory honour honor | имени им имені ім імя namens namen nomine tên به_نام باسم adını 名の
academician | academician prof professor dr marshal | академик* академік* професор* профессор* маршал* اکادمیک
`;
