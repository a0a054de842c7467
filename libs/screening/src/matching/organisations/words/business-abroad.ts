// What firms and offices call themselves in Latin letters where English is not spoken: Spanish and Portuguese, Turkish, the tongues of the Balkans,
// French and German, and Arabic, Persian, Chinese and Korean as they sound. Written = concepts, as in compounds.ts.

const OF_IBERIA = `inversiones=finance inversora=finance inversionista*=finance comercializadora*=trading comercial*=trading distribuidor*=distribution importador*=importexport
exportador*=importexport constructora*=construction constructor*=construction promotora*=development agropecuari*=agriculture agricola*=agriculture ganader*=agriculture
avicola*=agriculture pesquer*=fisheries pescado*=fisheries hotelera*=tourism hoteler*=tourism turistic*=tourism drogueria*=drugstore droguerias=drugstore drogas=drugstore
farmaceutic*=pharmacy farmacia*=pharmacy servicios=services servicio=services asesoria*=consulting consultoria*=consulting consultores=consulting cooperativa*=cooperative
grupo=group compania=company companhia=company empresa=enterprise empresas=enterprise empresarial*=enterprise corporacion=corporation corporativo=corporation almacen*=shop
tienda*=shop supermercado*=shop editorial=publishing editora=publishing minera=mining mineria=mining minero*=mining petroler*=petroleum petroquimic*=petroleum+chemistry
lineas_aereas=airline aerolineas=airline ferrocarril*=railway maquinaria*=machinery calzado*=leather joyeria*=jewellery deport*=sports futbol=football ejercito*=army
inmobiliari*=properties bienes_raices=properties inmuebles=properties construcciones=construction vivienda*=housing restaurante*=tourism oro=gold plata=silver baja_california=place:california
cemento*=cement aeronautic*=aviation aerea*=aviation aereo*=aviation aereos=aviation credito*=finance fiduciari*=finance caja=bank ahorro*=bank asociacion=association
partido=party unidad=unit sindicat*=federation cooperacion=cooperation comunicacion*=telecommunication telecomunicacion*=telecommunication administradora*=management`;

const OF_EUROPE = `societe=company societa=company entreprise*=enterprise etablissement*=establishment anstalt=establishment unternehmen=enterprise werke=factory
holding=group holdings=group gruppe=group groupe=group gruppo=group immobilien=properties immobilier*=properties imobiliar*=properties nekretnine=properties imoti=properties
emlak=properties gayrimenkul=properties real_estate=properties realty=properties preduzece=enterprise poduzece=enterprise drustvo=company zadruga=cooperative trgovina*=trading
prevoz*=transport gradevin*=construction yatirim*=finance dis_ticaret=trading nakliyat*=transport tasimacilik=transport lojistik=logistics denizcilik=maritime gida=food
otomotiv=vehicle petrol=petroleum kuyumculuk=jewellery insaat*=construction pazarlama=trading danismanlik=consulting isletme*=enterprise vakfi=foundation partisi=party
air=airline|aviation dernegi=society rederi*=shipping reederei=shipping armement=shipping transitario=logistics spedition*=logistics`;

const OF_THE_EAST = `sazman*=organization saseman=organization vezarat*=ministry defa=defence difa=defence poshtibani*=logistics poshtybani*=logistics mosallah=armed setad*=headquarters
gharzolhasaneh=finance qarzolhasaneh=finance melli=national melliye=national foulad=steel taavon*=cooperative mohandesi=engineering tosee=development toseh=development
eqtesad*=economics eghtesad*=economics sarmayegozari=finance sarmaye=finance sarafi=finance hawala=finance hawaladar=finance
muassasa*=foundation|establishment mu'assasa*=foundation|establishment moassese*=foundation|institute jamiyat*=association|society jam'iyat*=association|society
jam'iyyat*=association|society jamiyya=association|society jamiat*=association|society jamaat*=association|society jama'at*=association|society jamaah=association|society
masraf=bank maktab=bureau wizarat=ministry madrasa*=school madrassa*=school jaysh*=army jaish*=army jeish*=army jeysh*=army lashkar*=army tijara*=trading waqf*=foundation
wakfia=foundation filastin*=palestine falastin*=palestine lubnan*=lebanon usra*=household usrah=household watani*=national dawla*=state
zhongguo=china gongsi=company zonggongsi=corporation jituan=group youxian_gongsi=company jinchukou=importexport jixie=machinery jingmi=precision maoyi=trading keji=technology
daxue=university yanjiusuo=research+institute yanjiuyuan=research+institute gongye=industries hangtian=aerospace hangkong=aviation dianzi=electronics touzi=finance
jianshe=construction shiyou=petroleum huagong=chemistry yinhang=bank choson=korea chosun=korea`;

export const BUSINESS_ABROAD = [OF_IBERIA, OF_EUROPE, OF_THE_EAST]
  .flatMap((table) => table.split(/\s+/))
  .map((pair) => pair.replace('=', ' = ').replaceAll('+', ' '))
  .join('\n');
