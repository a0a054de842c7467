// Australia and New Zealand.
import { institutionsOf } from './table.js';

export const AUSTRALIA = institutionsOf(
  'AU',
  `
anu | Australian National University; The Australian National University | オーストラリア国立大学; 澳大利亚国立大学; 澳洲國立大學 | ANU | | anu.edu.au | Canberra
melbourne | University of Melbourne; Melbourne University | メルボルン大学; 墨尔本大学; 墨爾本大學 | | | unimelb.edu.au; student.unimelb.edu.au | Melbourne
sydney | University of Sydney; Sydney University | シドニー大学; 悉尼大学; 雪梨大學 | USYD | | sydney.edu.au; usyd.edu.au | Sydney
unsw | University of New South Wales; UNSW Sydney; UNSW | ニューサウスウェールズ大学; 新南威尔士大学; 新南威爾斯大學 | | New South Wales University of Technology | unsw.edu.au | Sydney
uq | University of Queensland; The University of Queensland; Queensland University | クイーンズランド大学; 昆士兰大学; 昆士蘭大學 | UQ | | uq.edu.au | Brisbane
monash | Monash University | モナシュ大学; 莫纳什大学; 蒙納士大學 | | | monash.edu | Melbourne
uwa | University of Western Australia | 西オーストラリア大学; 西澳大学; 西澳大利亚大学 | UWA | | uwa.edu.au | Perth
adelaide | University of Adelaide; Adelaide University | アデレード大学; 阿德莱德大学; 阿德雷德大學 | | | adelaide.edu.au | Adelaide
uts | University of Technology Sydney; University of Technology, Sydney | シドニー工科大学; 悉尼科技大学; 雪梨科技大學 | UTS | New South Wales Institute of Technology | uts.edu.au | Sydney
rmit | RMIT University; Royal Melbourne Institute of Technology; RMIT | ロイヤルメルボルン工科大学; RMIT大学; 皇家墨尔本理工大学 | | Working Men's College | rmit.edu.au | Melbourne
qut | Queensland University of Technology | クイーンズランド工科大学; 昆士兰科技大学 | QUT | Queensland Institute of Technology | qut.edu.au | Brisbane
curtin | Curtin University; Curtin University of Technology | カーティン大学; 科廷大学; 科廷科技大学 | | Western Australian Institute of Technology | curtin.edu.au | Perth
csiro | Commonwealth Scientific and Industrial Research Organisation; CSIRO | オーストラリア連邦科学産業研究機構; 联邦科学与工业研究组织; 澳大利亚联邦科学与工业研究组织 | | | csiro.au | Canberra
dst-au | Defence Science and Technology Group; Defence Science and Technology Group Australia | オーストラリア国防科学技術グループ; 澳大利亚国防科技集团 | DSTG | Defence Science and Technology Organisation; DSTO | dst.defence.gov.au | Canberra
`,
);

export const NEW_ZEALAND = institutionsOf(
  'NZ',
  `
auckland | University of Auckland; Auckland University | オークランド大学; 奥克兰大学; 奧克蘭大學 | UOA | | auckland.ac.nz | Auckland
otago | University of Otago; Otago University | オタゴ大学; 奥塔哥大学; 奧塔哥大學 | | | otago.ac.nz | Dunedin
canterbury-nz | University of Canterbury; University of Canterbury Christchurch | カンタベリー大学; 坎特伯雷大学 | UC | Canterbury College | canterbury.ac.nz | Christchurch
`,
);
