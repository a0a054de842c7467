// All tables of our own, as one source of the register.
import type { Organisation } from '../organisation.js';
import { BRAZIL, CANADA, MEXICO, UNITED_STATES } from './americas.js';
import { CHINA } from './china.js';
import { CHINA_RESEARCH, HONG_KONG, MACAU } from './china-research.js';
import { KOREA, NORTH_KOREA, TAIWAN } from './east-asia.js';
import {
  BELGIUM,
  DENMARK,
  FINLAND,
  FRANCE,
  GERMANY,
  ITALY,
  NETHERLANDS,
  NORWAY,
  OTHER_EUROPE,
  SWEDEN,
  SWITZERLAND,
  UNITED_KINGDOM,
} from './europe.js';
import { JAPAN } from './japan.js';
import { EGYPT, EMIRATES, IRAQ, ISRAEL, LEBANON, SAUDI_ARABIA, SYRIA, TURKEY } from './middle-east.js';
import { IRAN_LISTED, NORTH_KOREA_LISTED, PAKISTAN_LISTED, RUSSIA_LISTED, SYRIA_LISTED } from './listed-bodies.js';
import { AUSTRALIA, NEW_ZEALAND } from './oceania.js';
import { IRAN, RUSSIA } from './russia-iran.js';
import { BANGLADESH, INDIA, PAKISTAN, SRI_LANKA } from './south-asia.js';
import { CHINA_MORE, IRAN_MORE, KOREA_MORE } from './universities-asia.js';
import {
  CAMBODIA,
  INDONESIA,
  MALAYSIA,
  MONGOLIA,
  MYANMAR,
  PHILIPPINES,
  SINGAPORE,
  THAILAND,
  VIETNAM,
} from './southeast-asia.js';

export const INSTITUTIONS: readonly Organisation[] = [
  ...[CHINA, CHINA_RESEARCH, HONG_KONG, MACAU, TAIWAN, KOREA, NORTH_KOREA, MONGOLIA, JAPAN],
  ...[RUSSIA, IRAN, PAKISTAN, INDIA, BANGLADESH, SRI_LANKA],
  ...[SYRIA, ISRAEL, TURKEY, EMIRATES, SAUDI_ARABIA, EGYPT, LEBANON, IRAQ],
  ...[SINGAPORE, VIETNAM, THAILAND, INDONESIA, MALAYSIA, PHILIPPINES, MYANMAR, CAMBODIA],
  ...[UNITED_STATES, CANADA, BRAZIL, MEXICO, AUSTRALIA, NEW_ZEALAND],
  ...[UNITED_KINGDOM, GERMANY, FRANCE, SWITZERLAND, NETHERLANDS, SWEDEN, DENMARK, FINLAND, NORWAY, BELGIUM, ITALY],
  [IRAN_LISTED, NORTH_KOREA_LISTED, PAKISTAN_LISTED, SYRIA_LISTED, RUSSIA_LISTED].flat(),
  [CHINA_MORE, IRAN_MORE, KOREA_MORE].flat(),
  OTHER_EUROPE,
].flat();
