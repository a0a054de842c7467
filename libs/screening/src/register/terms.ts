// The words of organisations' names as the register compares them: one spelling for each, and what kind of word it is.

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Dropped: they come and go between two spellings of one name. */
export const FILLERS = new Set(
  words(`of the and for in on at to a an de du des la le les l d del della delle dello degli di da do dos das der die den dem das
  und fur zu zum zur im am y e et el los las van von het voor en i og och na nad v po imeni named after`),
);

/** Dropped: legal forms as single words. */
export const LEGAL_FORMS = new Set(
  words(`ltd limited co company corp corporation inc incorporated llc llp lp plc gmbh ag kg kgaa sarl srl spa bv nv oy oyj as aps asa
  pte pty sdn bhd pvt private fze fzc fzco dmcc ooo oao zao pao jsc ojsc cjsc pjsc fgup fsue kk kabushiki kaisha gk`),
);

/** The first of a line stands for the others. */
const ONE_WORD = `
university univ uni universities universitat universitaet universite universidad universidade universita universitas universiteit universitet universitetet
  universitesi uniwersytet univerzita univerzitet egyetem yliopisto universitatea universiti universitasi unversity univeristy univesity univerity
institute inst institut instituto istituto instytut institutes institution institutions intezet institutet
college coll colegio
technology tech technol technologies tecnologia tecnologico tecnologica technologie
technical technische technischen technischer technique techniques tecnica tecnico politechniczny
polytechnic polytechnical polytechnique politecnico politecnica politechnika polytech politehnica
science sci sciences wissenschaften scienze ciencias nauk
engineering eng engr engg engn ingenieria
academy acad academie akademie academia akademia
department dept departments depart departement departamento dipartimento departement dep
laboratory lab labs laboratories laboratoire laboratorio laboratorium
national natl nat nacional nazionale nationale
center centre ctr cent centers centres centro zentrum centrum
hospital hosp hospitals ospedale hopital krankenhaus
school sch schools schule scuola escuela ecole
faculty fac facultad faculte fakultat facolta faculdade
medical med medicale medizinische
medicine medizin medicina medecine
research res recherche forschung ricerca investigacion
international intl int
agricultural agric agr
defense defence
state staatliche
general gen
division div
physics phys physik fisica
chemistry chem chemie quimica
applied appl
foundation fdn stiftung fondation fundacion
association assoc assn
society soc
ministry min minist ministerio ministere ministero
health hlth
saint st sankt sainte
federal fed
industrial ind
munich munchen muenchen
vienna wien
cologne koln koeln
rome roma
milan milano
turin torino
florence firenze
prague praha
warsaw warszawa
moscow moskva
geneva geneve
zurich zuerich
lisbon lisboa
naples napoli
gothenburg goteborg
copenhagen kobenhavn
china chinese
iran iranian
russia russian
korea korean
japan japanese
india indian
`;

const STANDS_FOR = new Map<string, string>(
  ONE_WORD.trim()
    .replace(/\n\s+/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = words(line);
      return others.map((other): [string, string] => [other, first]);
    }),
);

/** univ → university, centre → center. */
export const commonWord = (word: string): string => STANDS_FOR.get(word) ?? word;

/** What makes of a stretch of words the name of a body of its own. */
const BODIES = new Set(
  words(`university institute college academy hospital school laboratory center polytechnic clinic foundation museum observatory agency
  ministry bureau company group organization organisation council society association commission corps factory plant works consortium
  conservatory seminary infirmary network administration authority board service services trust office command station park reactor
  技術 大学 学院 研究院 研究所 病院 医院 公司 集団`),
);

/** What makes of it a part of one. */
export const UNITS = new Set(
  words(`department division faculty school section unit laboratory institute center college group chair program programme graduate clinic
  office branch campus team lab hospital`),
);

/** Say what is done there, not where or whose it is. */
const FIELDS = new Set(
  words(`technology technical science physics chemistry mathematics biology medicine medical engineering research applied national state federal
  international general advanced high energy nuclear space aerospace aeronautics astronautics aviation materials mechanics mechanical electrical
  electronics electronic computer computing information communication communications systems system optical optics defense military naval air
  force agricultural agriculture health public education studies study social humanities law economics business management development arts art
  design music nursing dental pharmacy veterinary environmental earth marine ocean oceanography geology geophysics astronomy biomedical
  biotechnology chemical civil industrial industry power process machinery automation control software data artificial intelligence security
  technological polytechnic normal central regional city children womens cancer eye heart mental sport sports open human life modern
  theoretical experimental fundamental pure theory plasma laser semiconductor semiconductors microelectronics`),
);

export const isFieldWord = (word: string): boolean => FIELDS.has(word);

export const isBodyWord = (word: string): boolean => BODIES.has(word);

/** Whether this word alone could tell a body from others. */
export const isTelling = (word: string): boolean =>
  !BODIES.has(word) && !FIELDS.has(word) && !UNITS.has(word) && !/^\d+$/.test(word);

// Longest first; written as fold() leaves them.
const CJK_LEGAL_FORMS =
  /股份有限公司|有限責任公司|集団有限公司|株式会社|有限会社|合同会社|合資会社|一般社団法人|一般財団法人|公益財団法人|公益社団法人|国立研究開発法人|独立行政法人|国立大学法人|公立大学法人|学校法人|有限公司|集団公司|総公司|公司|주식회사|유한회사|유한공사/gu;

/** Without legal forms that stand in a run without spaces; as it was where nothing else is in it. */
export function withoutRunLegalForms(text: string): string {
  const bare = text.replace(CJK_LEGAL_FORMS, ' ');
  return bare.trim() === '' ? text : bare;
}
