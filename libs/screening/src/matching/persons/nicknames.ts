// Short and pet forms of given names. Facts, written by hand: first the full name (its spellings are another table's matter), then what its bearers are
// called. A pet form of several names (Sasha, Alex, Pat) stands in several rows. A full name never meets another full name here.

import { commonSpellingOf } from './spellings.js';

const ROWS = `
abigail abby gail abbie / abraham abe bram / adam ad / adelaide addie heidi / albert al bert bertie
alexander alex al sandy xander lex alec / alexandra alex sandra sandy lexi alexa / alfred al alf alfie fred freddie / alice ally allie
alison ally allie / amanda mandy / andrew andy drew / angela angie / ann annie nan nancy nina / anthony tony ant / antonia toni
arnold arnie / arthur art artie / augustus gus augie / barbara barb babs barbie basia / barnaby barney / bartholomew bart
beatrice bea trixie / benjamin ben benny benji / bernard bernie / bertram bert / bradley brad / brian bri / bridget biddy / calvin cal
cameron cam / carl charlie / caroline carrie caro lina / catherine cathy kate katie kathy kit kitty cat / cecilia cece celia
charles charlie chuck chaz chas chip / charlotte lottie charlie / chester chet / christina chris tina christy chrissie
christine chris tina christy chrissie / christopher chris kit topher / clarence clare / clifford cliff / clinton clint
constance connie / cornelius neil corny / curtis curt / cynthia cindy / daniel dan danny / david dave davy / deborah debbie deb debby
dennis denny / derek del / diana di / dominic dom nick / donald don donnie / dorothy dot dottie dolly dora / douglas doug
edgar ed eddie / edmund ed eddie ted ned / edward ed eddie ted teddy ned / edwin ed eddie win / eleanor ellie nell nora ella lena
elizabeth liz beth betty eliza lisa lizzie betsy bess libby elsie / ellen nell ellie / emily em emmy / emma em emmy / ernest ernie
eugene gene / evelyn evie / ezekiel zeke / florence flo florrie / frances fran fanny frankie / francis frank fran frankie
franklin frank frankie / frederick fred freddie fritz rick / gabriel gabe / gabrielle gabby / geoffrey geoff jeff / george georgie
gerald gerry jerry / gerard gerry jerry / gilbert gil bert / gregory greg gregg / gwendolyn gwen / harold harry hal / harriet hattie
helen nell nellie / henry hank harry hal / herbert herb bert bertie / herman hermie / howard howie / hubert hugh bert / hugh hughie
ignatius iggy / isaac ike zack / isabella bella izzy isa / jacob jake jack / jacqueline jackie / james jim jimmy jamie jem
jane janie jenny / janet jan / jason jay / jeffrey jeff / jennifer jen jenny jenn / jeremiah jerry / jeremy jerry jem / jerome jerry
jessica jess jessie / joan joanie / joanna jo / john johnny jack jon / jonathan jon jonny nathan / joseph joe joey
josephine jo josie fifi / joshua josh / judith judy / julia julie / julian jules / katherine kate katie kathy kit kitty kat
kathleen kathy kate / kenneth ken kenny / kimberly kim / laura laurie / lawrence larry laurie / leonard leo len lenny / leroy lee roy
leslie les / lewis lew / lillian lily lil / louis lou louie / louise lou / lucille lucy / madeline maddie / magdalene maggie lena
malcolm mal / marcus marc / margaret maggie meg peggy madge marge greta rita daisy margo / marion mary / martha marty patsy
martin marty / mary molly polly mamie may / matthew matt matty / matilda tilly mattie / maurice morrie mo / maximilian max / melanie mel
melissa mel missy / melvin mel / michael mike micky mick mickey / michelle shelly / mildred millie / miriam mimi / mitchell mitch
montgomery monty / nancy nan / natalie nat / nathan nat nate / nathaniel nat nate nathan / nicholas nick nicky / nicola nicky
norman norm / oliver ollie / oscar ozzie / oswald ozzie / pamela pam / patricia pat patty tricia trish patsy / patrick pat paddy rick
penelope penny / percival percy / peter pete / philip phil pip / philippa pippa / phyllis phyl / prudence prue / rachel rach ray
ralph ralphie / randolph randy / raymond ray / rebecca becky becca / reginald reg reggie / reuben ben
richard dick rick ricky rich richie / robert bob bobby rob robbie robby bert / roberta bobbie / roderick rod rick / rodney rod
roger rodge / roland rollie / ronald ron ronnie / rosemary rose rosie / rudolph rudy / rupert rup / russell russ / samantha sam sammy
samson sam / samuel sam sammy / sarah sally sadie / sebastian seb bastian basti / sidney sid / simon si / solomon sol / sophia sophie
stanley stan / stephanie steph / stephen steve stevie / steven steve stevie / stuart stu / susan sue susie suzy / suzanne sue suzy
sylvester sly / terence terry / teresa terry tess tessa tere / theodore ted teddy theo / theresa terry tess tessa / thomas tom tommy
timothy tim timmy / tobias toby / valerie val / vanessa nessa / veronica ronnie / victor vic / victoria vicky tori / vincent vince vinny
virginia ginny / vivian viv / walter walt wally walti / wendell del / wilfred wilf fred / william bill billy will willy liam
winifred winnie fred / winston win / zachary zach zack / aleksandr sasha sanya shura sania sacha alik
aleksandra sasha sanya shura sacha / aleksei alyosha lyosha alesha lesha aliosha / anastasia nastya asya stasia nastia
anatoly tolya tolik tolia / andrei andryusha andriusha / anna anya nyura annushka ania anechka / antonina tonya tonia / arkady arkasha
artem tyoma tema / boris borya boria / daria dasha / denis deniska / dmitry dima mitya dimitri dimka mitia / eduard edik edya
ekaterina katya katyusha katia / elena lena alyona alena lenochka / evgeny zhenya zhenia zheka / evgenia zhenya zhenia
fyodor fedya fedia / galina galya galia / gennady gena / georgy gosha zhora goga / grigory grisha / igor igorek / ilya ilyusha
inna innochka / irina ira irochka / ivan vanya vania / konstantin kostya kostia / larisa lara larochka / leonid lyonya lenya lionia
lev lyova leva / lidia lida / lyubov lyuba liuba / lyudmila lyuda lyusya mila liuda luda / maksim max maks / margarita rita
maria masha marusya mashka mariya mari maruja mitzi / mikhail misha mishka / nadezhda nadya nadia / natalia natasha nata
nikita nikitka / nikolai kolya kolia / oksana ksana / oleg olezhka / olga olya olia / pavel pasha pavlik / petr petya petia
polina polya / raisa raya / roman roma / rostislav slava rostik / ruslan rusik / semyon syoma senya / sergei seryozha serezha seriozha
sofia sonya sonia / stanislav stas slava / stepan styopa stepa / svetlana sveta lana / taras tarasik / tatiana tanya tania
timofei tima tim / vadim vadik / valentin valya / valentina valya / valery valera / vasily vasya vasia / veniamin venya / vera verochka
viktor vitya vitia / vitaly vitalik / vladimir volodya vova vovka vladik volodia / vladislav vlad slava vladik / vyacheslav slava
yaroslav yarik slava / yulia yulya iulia / yuri yura iura / alberto beto / alejandro alex jandro ale / alfonso poncho alonso
alfredo fredo / antonio tono toni antonito tonino toninho / concepcion concha conchita / consuelo chelo / dolores lola lolita
eduardo edu lalo dudu / enrique quique kike / ernesto neto / esperanza pera / federico fede / felipe pipe / fernando nando fer
francisca paca paquita / francisco paco pancho frasco curro kiko quico cisco chico / gabriela gabi / gerardo lalo / gonzalo gonza
graciela chela / gregorio goyo / guadalupe lupe lupita / guillermo memo guille / gustavo tavo gus / hector tito / ignacio nacho
isabel isa chabela / jesus chucho chuy suso / joaquin quino / jose pepe pepito chepe ze / josefa pepa pepita / juan juancho juanito
juana juanita / leonardo leo / lorenzo lencho renzo enzo / lourdes lulu / luis lucho / magdalena magda lena
manuel manolo manu manolito / marcelo chelo / mercedes merche meche / miguel migue / montserrat montse / pedro perico / pilar pili
rafael rafa / ramon moncho / raul rulo / refugio cuca / ricardo richi / roberto beto / rodrigo rodri / rogelio roge
rosario charo chayo / salvador chava / santiago santi chago / sebastiano seba / sergio checo / vicente chente / alessandro sandro ale
giovanni gianni vanni / giuseppe beppe peppe pino / luigi gigi / domenico mimmo / vincenzo enzo / salvatore toto turi / joao joaozinho
carlos carlinhos / luiz lula / ronaldo naldo / andreas andi / anneliese anne liese / christian chris / dietrich dieter
elisabeth lisa elsa liesl sissi bettina babette lise / ernst ernsti / franz franzl / friedrich fritz fred / georg schorsch
gerhard gerd / gottfried gottl / gunther gunni / hans hansi / heinrich heinz heini heiner / helmut helmi / hildegard hilde
ingeborg inge / jakob jockel / johann hans hannes / johannes hans hannes jan johan / josef sepp jupp pepa / joachim jochen achim
karl kalle / katharina kathi katja kathe / klaus klausi / konrad konny / kunigunde kuni / leopold poldi / ludwig lutz
margarethe grete gretel / matthias matze hias / nikolaus klaus niko / otto ottl / reinhard hardy / sigmund sigi / siegfried sigi siggi
susanne susi / therese resi zaza / ulrich uli / ursula uschi ulla / waltraud traudl / wilhelm willi willy helmut / wolfgang wolf wolfi
alain al / alexandre alex / antoine toine / bernadette nadette / dominique domi / emmanuel manu / etienne tienne / francois fanfan
frederic fred / guillaume guigui / jacques jacquot jacky / jean jeannot / laurent lolo / marguerite margot / michel michou
nicolas nico / philippe phil / pierre pierrot / sebastien seb / stephane steph / aleksander olek / andrzej jedrek / elzbieta ela
grzegorz grzes / henryk heniek / jan janek jas / jerzy jurek / jozef jozek / katarzyna kasia / krzysztof krzysiek / malgorzata gosia
michal michalek / pawel pawelek / piotr piotrek / stanislaw staszek stas / tadeusz tadek / tomasz tomek / wojciech wojtek
zbigniew zbyszek / frantisek franta / jaroslav jarda / jiri jirka / vaclav vasek / zdenek zdenda / cornelis kees cor / hendrik henk
jacobus jaap koos / nicolaas klaas nico / petrus piet / wilhelmina mina / willem wim pim / andras bandi / ferenc feri / istvan pista
jozsef jozsi / laszlo laci / sandor sanyi / lars lasse / nils nisse / per pelle / dimitrios dimitris mitsos / georgios giorgos yorgos
konstantinos kostas costas dinos / ioannis yannis giannis / nikolaos nikos / panagiotis panos takis / vasileios vasilis
athanasios thanasis sakis / evangelos vangelis / mehmet memo / mustafa mustik / muhammad mo / abdullah abdul / ibrahim ibo brahim
`
  .trim()
  .split('\n')
  .flatMap((line) => line.split(' / '));

const HEADS = new Map<string, Set<string>>();
for (const row of ROWS) {
  const [full = '', ...pets] = row.split(' ');
  const head = commonSpellingOf(full);
  for (const each of [head, ...pets]) HEADS.set(each, (HEADS.get(each) ?? new Set()).add(head));
}

/** The full names that a given name (lower-case ASCII) is or may be short for; empty where the table does not know it. */
export const fullNamesOf = (name: string): string[] => [
  ...(HEADS.get(commonSpellingOf(name)) ?? HEADS.get(name) ?? []),
];
