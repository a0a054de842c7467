// Spellings of one given name, which no rule of sounds brings together. John, Juan and Ivan are not spellings of one another: a person keeps his name
// when he moves, and only its letters change. Where a Slavic state writes its own language in passports, Vladimir and Volodymyr are one man's.

const ROWS = `
aleksandr alexander alexandr aleksander oleksandr aliaksandr alyaksandr aleksandar alexandre aleksandre iskander alexandros aleksandrs aleksandras olexandr olexander
aleksandra alexandra oleksandra aliaksandra
aleksei alexei aleksey alexey oleksii oleksiy oleksij aliaksei alyaksey aleksej alexej alexi alexii alexiy olexiy
anatoly anatoli anatolii anatoliy anatolij anatol anatole
anastasia anastasiia anastasiya anastassia
andrei andrey andrej andrii andriy andrij andrejs andrius
anton antons antonas
arkady arkadi arkadii arkadiy arkadij arcady
artem artyom artiom artsiom artjom
artur arthur arturs arturas
boris barys borys boriss borisas
vasily vasili vasilii vasiliy vasilij vasyl vasil vassily vassili wassili wasilij vasile
viktor victor wiktor viktar viktors viktoras
viktoria victoria viktoriya viktoriia wiktoria
vitaly vitali vitalii vitaliy vitalij vital
vladimir wladimir volodymyr uladzimir uladzimer vladimirs vladimiras vladimer wladimer vlagyimir wolodymyr vladymyr uladzimier wlodzimierz wladymir fladimir bladimir volodimir
vladislav vladyslav wladislaw uladzislau uladzislav wladyslaw
vyacheslav viacheslav viatcheslav wjatscheslaw viachaslau vjaceslav vacheslav
valery valeri valerii valeriy valerij waleri valeriu
valentin valentyn walentin
valentina valentyna
veronika veronica weronika
grigory grigori grigorii grigoriy grigorij hryhoriy hryhorii hryhorij hryhory hryhori ryhor grigor
gennady gennadi gennadii gennadiy gennadij hennadii hennadiy henadz guennadi
georgy georgi georgii georgiy georgij heorhii heorhiy giorgi gueorgui gueorgi
dmitry dmitri dmitrii dmitriy dmitrij dmytro dzmitry dimitri dimitry dmitrijs dmitrijus dimitrij dmitriyi
daria darya dariya dariia
denis denys dzianis deniss
evgeny evgeni evgenii evgeniy evgenij yevgeny yevgeni yevgenii yevgeniy yevhen yevhenii yevheniy yauhen jewgeni jevgenij eugeny yevgenyi evgueni jewgenij jevgeni
evgenia yevgenia evgeniya yevgeniya evgeniia yevheniia yevheniya jewgenia evguenia
ekaterina yekaterina kateryna katsiaryna jekaterina katerina
elena yelena olena alena jelena yelyena
ivan iwan ivans
igor ihor ihar igors igoris
ilya ilia ilja illia illya iliya
irina iryna irena irine
iosif yosif josif iosyp yosyp
kirill kiril kyryl kyrylo kiryl kirils
konstantin constantin kostiantyn konstantyn kanstantsin konstantins konstantinas costantin konstantine
ksenia kseniya kseniia xenia ksenija xeniya
larisa larysa larissa
leonid leanid leonyd leonids
lyudmila liudmila ludmila ljudmila lyudmyla liudmyla lioudmila ludmilla
lyubov liubov lubov ljubov lioubov
maksim maxim maxym maksym maksims maxime
mikhail michail mikhael mihail mykhailo mykhaylo mikhailo mihailo mihajlo mikhajl mihails mixail mikail mikhayil mikheil mihael mykhajlo
maria mariya mariia marija
marina maryna
nadezhda nadiia nadiya nadeschda nadejda nadezda
natalia nataliya nataliia natalya natallia natalija nathalia natalja
nikita mykyta mikita nikyta
nikolai nikolay nikolaj mykola mikalai mikola nicolai nicolay nikolajs nikolajus nicolae mykolai mikalay
oleg oleh aleh olegs olegas
olga olha volha
pavel pavlo pavils pavels paval pawel pavol
petr pyotr petro piotr pjotr petar petru piatro petras
roman ramans romans
rostislav rostyslav rastsislau
ruslan ruslans rouslan
sergei sergey sergej serhii serhiy serhij sergii sergiy siarhei siarhey syarhey sergejs sergejus serguei sergi serej sergay sergeyi
semyon semen semion semjon siamion
sofia sofiya sofiia sofya
stanislav stanyslav stanislau stanislaw stanislavs
stepan stsiapan
svetlana svitlana sviatlana swetlana svyatlana
svyatoslav sviatoslav swjatoslaw
tatiana tatyana tetiana tetyana tatsiana tatjana tatianna
timofei timofey tymofii tymofiy timofej tsimafei
fyodor fedor fjodor fedir fiodar fiodor feodor fyedor
yaroslav iaroslav jaroslav yaraslau jaroslaw
yulia yuliya iuliia yuliia iulia julija ioulia
yuri yury iurii yuriy yurii iuri jurij juri yurij youri iouri jury iurij yuryi
yakov iakov jakov yakiv jakow
zinaida zinayida
zurab zourab
mahathir mahatir
christopher kristopher cristopher kristofer christofer
catherine katherine kathryn catharine katharine cathryn kathrine catheryn
stephen steven
geoffrey jeffrey jeffery jeffry
jeffrey jeffery
lawrence laurence lawrance
philip phillip filip philipp phillipp
elizabeth elisabeth elisabet elizabet
teresa theresa
sara sarah
hanna hannah
johannes johanness
eric erik erick
carl karl
niels nils
sofie sophie
mathew matthew
nicolas nicholas nikolas
rachel rachael
rebecca rebekah rebeka
friedrich friedrick
`;

const HEADS = new Map<string, string>();
for (const row of ROWS.trim().split('\n')) {
  const [head = '', ...others] = row.split(' ');
  for (const each of [head, ...others]) if (!HEADS.has(each)) HEADS.set(each, HEADS.get(head) ?? head);
}

const PATRONYMIC =
  /^([a-z]{2,}?)(?:(?:[oeia]v|[oe]w|yov|jev|yev|iyev)(ich|ych|itch|ic|ici|icz|icius|itsch|itsj|itj|itx|ics|its|ig)|(?:[oeiau]v|[oe]w|yiv|jev|yev|au)(na))$/;

/**
 * The spelling that stands for all of a given name (lower-case ASCII): volodymyr → vladimir. A patronymic goes by the name in it: Volodymyrovych →
 * vladimirovich; a son's is none of a daughter's. A name outside the table stands for itself.
 */
export function commonSpellingOf(name: string): string {
  const known = HEADS.get(name);
  if (known !== undefined || name.length < 7) return known ?? name;
  const found = PATRONYMIC.exec(name);
  if (!found) return name;
  const stem = found[1] as string;
  const father = ['', 'i', 'y', 'o', 'ei'].map((end) => HEADS.get(stem + end)).find((head) => head !== undefined);
  return father === undefined ? name : `${father}${found[3] === undefined ? 'ovich' : 'ovna'}`;
}
