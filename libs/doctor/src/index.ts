export { diagnose, diagnoseDisk, diagnoseReach, type Diagnosis } from './diagnosis.js';
export {
  freeMb,
  gatherFacts,
  reach,
  reachEventStore,
  type Facts,
  type Reach,
  type Sources,
  type Told,
} from './facts.js';
export { doctorEn, doctorJa, doctorWords, type DoctorWords } from './words.js';
