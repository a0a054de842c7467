// Words that firms everywhere like to be called by: that two share one says nothing.
export const FAVOURITES: ReadonlySet<string> = new Set(
  `phoenix sunrise sunshine sunset golden silver diamond crystal emerald sapphire dragon eagle falcon tiger lion panther leopard elephant dolphin horizon
  skyline galaxy universe cosmos orient oriental occidental pacific atlantic mediterranean arctic alpine continental summit everest olympia olympus
  titanium platinum premier prestige imperial regency crown empire dynasty victory champion challenger pioneer frontier explorer discovery voyager navigator
  compass beacon lighthouse landmark milestone cornerstone keystone foundation heritage legacy tradition classic modern future vision insight innovation
  genius brilliant excellent superior supreme ultimate optimum maximum perfect quality precision accurate reliable trusted secure safety security guardian
  shield fortress castle bridge gateway portal highway express rapid swift dynamic momentum velocity energy spirit passion harmony balance fusion synergy
  alliance partner partners partnership brothers sisters family friends friendship peace freedom liberty justice dignity progress prosperity fortune success
  lucky happy bright shining rising growing evergreen spring summer autumn winter morning evening star stars stellar lunar solar orbit rocket meteor comet
  saturn jupiter mercury neptune uranus venus apollo athena hermes poseidon hercules titan atlas orion pegasus phoenixes griffin unicorn sphinx pyramid
  alpha beta gamma delta omega sigma lambda epsilon zenith vertex matrix vector quantum plasma photon neutron proton electron digital virtual cyber online
  internet mobile wireless network networks media studio creative design style fashion beauty garden flower lotus orchid jasmine cedar willow bamboo palm
  forest jungle desert oasis island islands coast harbour harbor marina bay ocean marine river valley mountain canyon prairie northern southern eastern
  western central national royal capital metro metropolitan city urban village country global globe world worldwide universal international united union
  general common public private federal imperium standard advanced special select choice option solution solutions system systems service services company
  systeme technik technika tehnika service logistics express holding holdings invest investment investments capital finance financial trust trading trade
  commerce commercial market markets import export supply supplies products production equipment machine machines machinery engine engines motor motors
  electric electronic electronics electro optics optical metal metals steel copper carbon plastic rubber textile fabric leather paper cement glass ceramic
  chemical chemicals pharma medical health clinic hospital dental vision hearing laboratory research science scientific technology technologies engineering
  consult consulting consultants management associates group office studio center centre institute academy college school university
  smile pizza hotel sport super power light green white black prime grand pearl sugar dream magic smart speed flash cloud earth stone house plaza tower point
  unity amber coral arena metal trans euro inter micro multi mega ultra first north south space wings ocean china india japan korea`.split(
    /\s+/,
  ),
);
